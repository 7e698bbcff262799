import { type Db, firmOf, toDate, toIso } from '../platform/db.ts';
import { newId } from '../platform/id.ts';
import { openField, sealField } from '../platform/vault.ts';
import type { FeeRecord, FeeStatus } from './types.ts';

const place = (row: string) => ({ table: 'case_fee', row, column: 'receipt_cipher' });

type Row = {
  id: string;
  eventId: string;
  feeId: string;
  revision: number;
  status: FeeStatus;
  on: Date | null;
  usd: number | null;
  cipher: string | null;
  reason: string;
  by: string | null;
  at: Date;
};

/** Every statement about the case's fees, the last one about each fee first; receipts decrypted. */
export async function loadFeeRecords(db: Db, caseId: string): Promise<FeeRecord[]> {
  const rows = await db.$queryRaw<Row[]>`
    select f.id, f.event_id as "eventId", f.fee as "feeId", f.revision, f.status, f.on_date as "on", f.usd,
      f.receipt_cipher as cipher, f.reason, m.name as by, f.recorded_at as at
    from case_fee f left join member m on m.firm_id = f.firm_id and m.user_id = f.recorded_by
    where f.firm_id = ${firmOf(db)}::uuid and f.case_id = ${caseId}::uuid
    order by f.event_id, f.fee, f.revision desc`;
  const records: FeeRecord[] = [];
  for (const { id, cipher, on, at, ...row } of rows) {
    const receipt = cipher ? await openField(db, place(id), cipher) : '';
    records.push({ ...row, receipt, on: on && toIso(on), at: at.toISOString() });
  }
  return records;
}

export type NewFeeRecord = Omit<FeeRecord, 'by' | 'at'> & { caseId: string; by: string | null; at: Date };

/** Adds a statement about a fee. Its revision is the next one; the key refuses a second of the same. */
export async function appendFeeRecord(db: Db, { receipt, on, at, by, feeId, ...row }: NewFeeRecord): Promise<void> {
  const id = newId();
  const receiptCipher = receipt === '' ? null : await sealField(db, place(id), receipt);
  await db.caseFee.create({
    data: {
      ...{ ...row, firmId: firmOf(db), id, fee: feeId, receiptCipher },
      ...{ onDate: on === null ? null : toDate(on), recordedBy: by, recordedAt: at },
    },
  });
}
