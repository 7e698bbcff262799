import { z } from 'zod';
import { openingFact } from '../cases/rules.ts';
import { openCase } from '../cases/store/open-case.ts';
import { id } from '../fields/schema.ts';
import { loadStops } from '../journey/store.ts';
import { query } from '../platform/use-case.ts';
import { loadBook } from '../rules/store.ts';
import { loadEvents } from '../timeline/store.ts';
import { caseBars } from './rules.ts';
import { type BarRecords, loadBarRecords } from './store.ts';
import type { BarsPage, Conclusion } from './types.ts';

const on = (records: BarRecords, what: string): Conclusion[] =>
  records.conclusions.filter((one) => one.on === what).map(({ conclusion }) => conclusion);

/** Everything the tab Bars shows: the year with its exceptions, every question with its answer. Opens the case. */
export const getBarsPage = query('bars.page', {
  may: 'cases:read',
  input: z.strictObject({ caseId: id }),
  sensitive: true,
  run: async ({ db, actor, input: { caseId }, now, today }): Promise<BarsPage> => {
    const { header, opened } = await openCase(db, { actor, caseId, now, today });
    const records = await loadBarRecords(db, caseId);
    const { year, answers } = caseBars({
      ...{ today, book: await loadBook(db), courtId: header.courtId, birth: header.principal.birth },
      ...{ events: await loadEvents(db, caseId), stops: await loadStops(db, caseId) },
      ...{ spans: records.spans, grounds: records.grounds },
      exceptions: records.exceptions.filter(({ withdrawn }) => withdrawn === null),
    });
    return {
      ...{ header, opened, year, zone: actor.firmZone },
      exceptions: records.exceptions.map((exception) => ({
        ...exception,
        reading: year.exceptions.find((reading) => reading.id === exception.id) ?? null,
        conclusions: on(records, exception.id),
      })),
      questions: answers.map((answer) => ({ ...answer, conclusions: on(records, answer.id) })),
    };
  },
  audit: ({ result }) => openingFact(result),
});
