import { type Db, firmOf, toIso, toIsoOrNull } from '../../platform/db.ts';
import { notFound } from '../../platform/problem.ts';

export type PlainCase = {
  id: string;
  status: string;
  lawfulStatus: 'yes' | 'no' | 'unknown';
  openedOn: string;
  closedOn: string | null;
  leadId: string | null;
};

/**
 * The case's own row, locked until the transaction ends: two changes of one case follow one another. Refuses "not
 * found" for what the actor may not see.
 */
export async function lockedCase(db: Db, caseId: string): Promise<PlainCase> {
  const [row] = await db.$queryRaw<
    (Omit<PlainCase, 'openedOn' | 'closedOn'> & { openedOn: Date; closedOn: Date | null })[]
  >`
    select id, status, lawful_status as "lawfulStatus", opened_on as "openedOn", closed_on as "closedOn",
      lead_id as "leadId"
    from cases where firm_id = ${firmOf(db)}::uuid and id = ${caseId}::uuid for update`;
  if (!row) notFound();
  return { ...row, openedOn: toIso(row.openedOn), closedOn: toIsoOrNull(row.closedOn) };
}

/** Marks that something was done on the case now. */
export async function touch(db: Db, caseId: string, now: Date): Promise<void> {
  await db.$executeRaw`update cases set activity_at = greatest(activity_at, ${now})
    where firm_id = ${firmOf(db)}::uuid and id = ${caseId}::uuid`;
}
