import { packCursor, unpackCursor } from '../../fields/rules.ts';
import { type Db, firmOf, Prisma } from '../../platform/db.ts';
import type { HistoryEntry } from '../types/pages.ts';

const PAGE = 50;

type Row = Omit<HistoryEntry, 'at' | 'seq' | 'details'> & { seq: bigint; at: Date; details: string };

/** The case's entries of the audit log, newest first. */
export async function historyPage(
  db: Db,
  caseId: string,
  cursor: string | undefined,
): Promise<{ rows: HistoryEntry[]; after: string | null }> {
  const start = unpackCursor(cursor, 1)?.[0];
  const beyond = start && /^\d{1,18}$/.test(start) ? Prisma.sql`and a.seq < ${BigInt(start)}` : Prisma.empty;
  const rows = await db.$queryRaw<Row[]>`
    select a.seq, a.at, a.actor, a.action, a.subject_id as subject, a.details,
      (select m.name from member m where m.firm_id = a.firm_id and m.user_id = a.user_id) as by
    from audit_entry a where a.firm_id = ${firmOf(db)}::uuid and a.case_id = ${caseId}::uuid ${beyond}
    order by a.seq desc limit ${PAGE + 1}`;
  const page = rows.slice(0, PAGE).map((row) => ({
    ...row,
    seq: String(row.seq),
    at: row.at.toISOString(),
    details: JSON.parse(row.details) as HistoryEntry['details'],
  }));
  const last = page.at(-1);
  return { rows: page, after: rows.length > PAGE && last ? packCursor([last.seq]) : null };
}
