import { enterDate } from '../../lib/dates/commands/enter.ts';
import { contextOf, toDate, transact } from '../../lib/platform/db.ts';
import { newId } from '../../lib/platform/id.ts';
import { ok, type TestFirm } from './firm.ts';

/** A critical date put in by the owner, which a recount would have otherwise: `date`, `difference`. */
export async function datesOf(home: TestFirm, caseId: string): Promise<{ date: string; difference: string }> {
  const order = { title: 'Written pleadings', dueOn: '2027-02-01', source: 'Order of 4 Nov 2026, page 2' };
  const { dateId } = ok(await enterDate(home.owner, { caseId, ...order, critical: 'yes' }));
  const id = newId();
  const other = toDate('2027-02-02');
  await transact(contextOf(home.system), (db) =>
    db.dateDifference.create({
      data: {
        ...{ firmId: home.firmId, id, dateId, caseId, dueOn: other, safeOn: other, state: 'open' },
        ...{ ruleset: 'test', foundAt: new Date() },
      },
    }),
  );
  return { date: dateId, difference: id };
}
