import { openingFact } from '../cases/rules.ts';
import { caseOnlySchema } from '../cases/schema/work.ts';
import { openCase } from '../cases/store/open-case.ts';
import { court } from '../law/courts.ts';
import { legalClock } from '../law/legal-clock.ts';
import { bookOf } from '../law/rulebook.ts';
import { query } from '../platform/use-case.ts';
import { loadEvents } from '../timeline/store.ts';
import { caseReckoning } from './rules.ts';
import { legalFactsSchema } from './schema.ts';
import type { DatesPage } from './types.ts';

/** What the legal clock makes of facts that are asked about, not those of a case: nothing is read and nothing is kept. */
export const computeClock = query('dates.compute', {
  may: 'timeline:read',
  input: legalFactsSchema,
  run: async ({ input }) => legalClock(input),
});

/** A case's dates as the law has them today, each with its arithmetic; the work-permit clock; what a lawyer must look at. */
export const getDatesPage = query('dates.page', {
  may: 'timeline:read',
  sensitive: true,
  input: caseOnlySchema,
  run: async ({ db, actor, input: { caseId }, now, today }): Promise<DatesPage> => {
    const { header, opened } = await openCase(db, { actor, caseId, now, today });
    const events = await loadEvents(db, caseId);
    const circuit = court(header.courtId ?? '')?.circuit;
    return { header, opened, ...caseReckoning(events, { today, circuit, book: bookOf() }) };
  },
  audit: ({ result }) => openingFact(result),
});
