import { type Db, firmOf, toDate } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import type { Topic, Verified } from '../types.ts';

/** After how many months the firm reads the law again at its source. */
export async function verifyMonths(db: Db): Promise<number> {
  const firm = await db.firm.findFirst({ where: { id: firmOf(db) }, select: { verifyMonths: true } });
  return firm?.verifyMonths ?? 12;
}

/** An entry of the book among all topics. */
export const entryKey = (topic: string, id: string): string => `${topic} ${id}`;

/** The newest reading of each datum that was ever read here. */
export async function verifications(db: Db): Promise<ReadonlyMap<string, Verified>> {
  const rows = await db.$queryRaw<(Verified & { topic: string; entryId: string })[]>`
    select distinct on (v.topic, v.entry_id) v.topic, v.entry_id as "entryId", v.verified_on::text as "on", v.source, v.finding,
      v.note, (select m.name from member m where m.firm_id = v.firm_id and m.user_id = v.verified_by) as by
    from rule_verification v where v.firm_id = ${firmOf(db)}::uuid
    order by v.topic, v.entry_id, v.verified_on desc, v.id desc`;
  return new Map(rows.map(({ topic, entryId, ...verified }) => [entryKey(topic, entryId), verified]));
}

/** The readings of one datum, the newest first. */
export async function verificationsOf(db: Db, topic: Topic, entry: string): Promise<(Verified & { at: string })[]> {
  const rows = await db.$queryRaw<(Verified & { at: Date })[]>`
    select v.verified_on::text as "on", v.source, v.finding, v.note, v.verified_at as at,
      (select m.name from member m where m.firm_id = v.firm_id and m.user_id = v.verified_by) as by
    from rule_verification v where v.firm_id = ${firmOf(db)}::uuid and v.topic = ${topic} and v.entry_id = ${entry}
    order by v.verified_on desc, v.id desc limit 50`;
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

export async function addVerification(
  db: Db,
  { on, by, at, entry, ...rest }: Omit<Verified, 'by'> & { topic: Topic; entry: string; by: string; at: Date },
): Promise<string> {
  const id = newId();
  const row = { ...rest, entryId: entry, verifiedOn: toDate(on), verifiedBy: by, verifiedAt: at };
  await db.ruleVerification.createMany({ data: { firmId: firmOf(db), id, ...row } });
  return id;
}
