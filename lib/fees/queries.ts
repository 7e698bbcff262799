import { openingFact } from '../cases/rules.ts';
import { openCase } from '../cases/store/open-case.ts';
import { shownDates } from '../dates/rules/shown.ts';
import { caseReckoning } from '../dates/rules.ts';
import { keptDates } from '../dates/store/page.ts';
import { requiredDay } from '../fields/schema.ts';
import { court } from '../law/courts.ts';
import { feesFor, feeTotal, forumsOf } from '../law/fee.ts';
import type { FilingId } from '../law/fees/filings.ts';
import type { FeeForum } from '../law/fees/schedule.ts';
import type { RuleBook } from '../law/rulebook.ts';
import { fieldCodes, query } from '../platform/use-case.ts';
import { loadBook } from '../rules/store.ts';
import { loadEvents } from '../timeline/store.ts';
import { caseFees, feeDates, nextDue, unrecordedOf } from './rules.ts';
import { feesPageSchema } from './schema.ts';
import { loadFeeRecords } from './store.ts';
import type { Asked, FeesPage } from './types.ts';

/** A case's fees with what was said of them; and, where a filing and a day are named, what that costs. Opens the case. */
export const getFeesPage = query('fees.page', {
  may: 'cases:read',
  sensitive: true,
  input: feesPageSchema,
  run: async ({ db, actor, input: { caseId, filing, forum, on = '' }, now, today }): Promise<FeesPage> => {
    const { header, opened } = await openCase(db, { actor, caseId, now, today });
    const events = await loadEvents(db, caseId);
    const records = await loadFeeRecords(db, caseId);
    const [book, circuit] = [await loadBook(db), court(header.courtId ?? '')?.circuit];
    const { dates } = caseReckoning(events, { today, circuit, book });
    const shown = shownDates(await keptDates(db, caseId), dates, events, today);
    const { fees, orphans } = caseFees(events, records, feeDates(shown), { today, book });
    const asked = filing && forum ? ask({ filing, forum, typed: on }, book) : null;
    return {
      ...{ header, opened, zone: actor.firmZone },
      ...{ fees, next: nextDue(fees), unrecorded: unrecordedOf(fees), orphans, asked },
    };
  },
  audit: ({ result }) => openingFact(result),
});

function ask(asked: { filing: FilingId; forum: FeeForum; typed: string }, book: RuleBook): Asked {
  const day = requiredDay.safeParse(asked.typed);
  if (!day.success) return { ...asked, problem: Object.values(fieldCodes(day.error))[0] ?? 'bad-date' };
  const fees = feesFor(asked, day.data, book);
  if (fees.length === 0) return { ...asked, elsewhere: forumsOf(asked.filing) };
  return { ...asked, on: day.data, fees, total: feeTotal(fees) };
}
