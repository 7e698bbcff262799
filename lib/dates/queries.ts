import { openingFact } from '../cases/rules.ts';
import { openCase } from '../cases/store/open-case.ts';
import { requiredDay } from '../fields/schema.ts';
import type { ProcedureEvent } from '../law/case-status.ts';
import { court } from '../law/courts.ts';
import { legalClock } from '../law/legal-clock.ts';
import { bookOf } from '../law/rulebook.ts';
import { fieldCodes, query } from '../platform/use-case.ts';
import { loadEvents } from '../timeline/store.ts';
import { caseReckoning, dateChanges, supposedEvents } from './rules.ts';
import { datesPageSchema, legalFactsSchema } from './schema.ts';
import type { CaseReckoning, DatesPage, Question, Supposition } from './types.ts';

/** What the legal clock makes of facts that are asked about, not those of a case: nothing is read and nothing is kept. */
export const computeClock = query('dates.compute', {
  may: 'timeline:read',
  input: legalFactsSchema,
  run: async ({ input }) => legalClock(input),
});

/**
 * A case's dates as the law has them today, each with its arithmetic; the work-permit clock; what a lawyer must look at; and,
 * where something is supposed, what would become of the dates. Nothing of it is kept.
 */
export const getDatesPage = query('dates.page', {
  may: 'timeline:read',
  sensitive: true,
  input: datesPageSchema,
  run: async ({ db, actor, input: { caseId, question, on = '' }, now, today }): Promise<DatesPage> => {
    const { header, opened } = await openCase(db, { actor, caseId, now, today });
    const events = await loadEvents(db, caseId);
    const circuit = court(header.courtId ?? '')?.circuit;
    const reckoned = (from: readonly ProcedureEvent[]) => caseReckoning(from, { today, circuit, book: bookOf() });
    const standing = reckoned(events);
    const supposed = question ? suppose(events, { question, typed: on, today }, standing, reckoned) : null;
    return { header, opened, ...standing, supposed };
  },
  audit: ({ result }) => openingFact(result),
});

function suppose(
  events: readonly ProcedureEvent[],
  { question, typed, today }: { question: Question; typed: string; today: string },
  standing: CaseReckoning,
  reckoned: (from: readonly ProcedureEvent[]) => CaseReckoning,
): Supposition {
  const day = requiredDay.safeParse(typed);
  if (!day.success) return { question, typed, problem: Object.values(fieldCodes(day.error))[0] ?? 'bad-date' };
  const on = day.data;
  if (on < today) return { question, typed, problem: 'in-past' };
  const changed = supposedEvents(events, { question, on, today });
  if (!changed) return { question, typed, problem: 'no-hearing' };
  return { question, typed, on, changes: dateChanges(standing.dates, reckoned(changed).dates) };
}
