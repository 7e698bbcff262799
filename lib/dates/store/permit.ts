import type { ProcedureEvent } from '../../law/case-status.ts';
import type { RuleBook } from '../../law/rulebook.ts';
import { type Db, firmOf, toIso } from '../../platform/db.ts';
import { caseReckoning } from '../rules.ts';

/** Brings our own count, for the day of the government's last one, to what the facts now give. */
export async function keepPermitCounts(
  db: Db,
  cases: readonly { caseId: string; events: readonly ProcedureEvent[] }[],
  { book }: { book: RuleBook },
): Promise<void> {
  const firmId = firmOf(db);
  const events = new Map(cases.map((one) => [one.caseId, one.events]));
  const counts = await db.permitCount.findMany({
    where: { firmId, caseId: { in: [...events.keys()] }, latest: true },
    select: { id: true, caseId: true, asOf: true, ours: true },
  });
  for (const { id, caseId, asOf, ours } of counts) {
    const now = ourCount(events.get(caseId) ?? [], toIso(asOf), book);
    if (now !== ours) await db.permitCount.updateMany({ where: { firmId, id }, data: { ours: now } });
  }
}

/** Our days of the work-permit clock on a day (ISO); null where no clock has started. */
export const ourCount = (events: readonly ProcedureEvent[], asOf: string, book: RuleBook): number | null =>
  caseReckoning(events, { today: asOf, book }).clock?.elapsedDays ?? null;
