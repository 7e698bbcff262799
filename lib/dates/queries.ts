import { openingFact } from '../cases/rules.ts';
import { openCase } from '../cases/store/open-case.ts';
import { requiredDay } from '../fields/schema.ts';
import type { ProcedureEvent } from '../law/case-status.ts';
import { court } from '../law/courts.ts';
import { legalClock } from '../law/legal-clock.ts';
import { can } from '../platform/permissions.ts';
import { fieldCodes, query } from '../platform/use-case.ts';
import { loadBook } from '../rules/store.ts';
import { loadEvents } from '../timeline/store.ts';
import { shownDates } from './rules/shown.ts';
import { caseReckoning, dateChanges, supposedEvents } from './rules.ts';
import { datesPageSchema, legalFactsSchema } from './schema.ts';
import { dateStory, keptDates, lastPermitCount } from './store/page.ts';
import type { CaseReckoning, DatesPage, Question, Supposition } from './types.ts';

/** What the firm's book makes of facts that are asked about, not those of a case: nothing is kept. */
export const computeClock = query('dates.compute', {
  may: 'timeline:read',
  input: legalFactsSchema,
  run: async ({ db, input }) => legalClock(input, await loadBook(db)),
});

/**
 * A case's dates as they are kept, each with the law's arithmetic, who stands for it and, of the one that is shown, what
 * became of it; the work-permit clock; what a lawyer must look at; and, where something is supposed, what would become of
 * the dates.
 */
export const getDatesPage = query('dates.page', {
  may: 'timeline:read',
  sensitive: true,
  input: datesPageSchema,
  run: async ({ db, actor, input: { caseId, shown, question, on = '' }, now, today }): Promise<DatesPage> => {
    const { header, opened } = await openCase(db, { actor, caseId, now, today });
    const events = await loadEvents(db, caseId);
    const circuit = court(header.courtId ?? '')?.circuit;
    const book = await loadBook(db);
    const reckoned = (from: readonly ProcedureEvent[]) => caseReckoning(from, { today, circuit, book });
    const standing = reckoned(events);
    const supposed = question ? suppose(events, { question, typed: on, today }, standing, reckoned) : null;
    const kept = await keptDates(db, caseId);
    const isKept = shown !== undefined && kept.some(({ id }) => id === shown);
    return {
      ...{ header, opened, ...standing, supposed },
      dates: shownDates(kept, standing.dates, events, today),
      ...(isKept ? await dateStory(db, shown) : { history: [], snoozes: [] }),
      permitCount: await lastPermitCount(db, caseId),
      ...{
        mayMove: can(actor, 'dates:move'),
        mayConfirm: can(actor, 'dates:confirm'),
        zone: actor.kind === 'staff' ? actor.zone : actor.firmZone,
      },
    };
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
