import { expect, it } from 'vitest';
import { closeCase } from '../../lib/cases/commands/close-case';
import { restrictCase, setTeam } from '../../lib/cases/commands/team';
import { setDisabled } from '../../lib/members/store/write';
import { contextOf, transact } from '../../lib/platform/db';
import { recountTotals } from '../../lib/reports/commands';
import { getReports } from '../../lib/reports/queries';
import { getOnePerson } from '../../lib/reports/queries/one-person';
import { approveRuleChange, withdrawRuleChange } from '../../lib/rules/commands/decide-change';
import { newCase } from '../support/cases';
import { at, firm as newFirm, ok, type TestFirm } from '../support/firm';
import { dateOn } from '../support/reminders';
import { proposed } from '../support/rules';
import { asSuperuser } from '../support/sql';

const DAY = '2026-11-23';
const NEXT = at('2026-11-24');

/** A date of that case that its one lawyer confirmed on two days. */
async function alone(home: TestFirm, caseId: string, dueOn = '2026-12-01'): Promise<string> {
  const dateId = await dateOn(home.lawyer, caseId, dueOn, true);
  await asSuperuser("update case_date set standing = 'alone' where id = $1", [dateId]);
  return dateId;
}

const counted = async (home: TestFirm) => {
  ok(await recountTotals(home.system, {}));
  const { watch } = ok(await getReports(home.lawyer, {}));
  return [watch['dates.alone'], watch['rules.alone']];
};
const listed = async (home: TestFirm, actor = home.lawyer) => {
  const { dates, changes } = ok(await getOnePerson(actor, {}, NEXT));
  return [dates.dates.map(({ dateId }) => dateId), changes.map(({ id }) => id)];
};

it('lists the dates of open cases that one person confirmed, each as the overview counts it', async () => {
  const home = await newFirm();
  const { caseId } = await newCase(home);
  const dateId = await alone(home, caseId);
  await dateOn(home.lawyer, caseId, '2026-12-02', true);
  expect([await listed(home), await counted(home)]).toEqual([
    [[dateId], []],
    [1, 0],
  ]);
  ok(await closeCase(home.lawyer, { caseId, closedOn: DAY, outcome: 'withdrawn', reason: '' }, at(DAY)));
  expect([await listed(home), await counted(home)]).toEqual([
    [[], []],
    [0, 0],
  ]);
});

it('does not show the dates of a restricted case to who is not on it, nor of another firm', async () => {
  const [home, other] = [await newFirm(), await newFirm()];
  const { caseId } = await newCase(home);
  const dateId = await alone(home, caseId);
  ok(await setTeam(home.owner, { caseId, revision: 0, members: [{ userId: home.lawyer.userId, role: 'lead' }] }));
  expect(await listed(home, home.owner)).toEqual([[dateId], []]);
  ok(await restrictCase(home.lawyer, { caseId, reason: 'A relative works here.' }));
  expect(await listed(home, home.owner)).toEqual([[], []]);
  expect(await listed(home)).toEqual([[dateId], []]);
  expect(await listed(other)).toEqual([[], []]);
});

it('goes on to the end, nothing twice and nothing left out', async () => {
  const home = await newFirm();
  const { caseId } = await newCase(home);
  const made: string[] = [];
  for (let n = 0; n < 33; n += 1)
    made.push(await alone(home, caseId, `2026-12-${(n % 28) + 1}`.replace(/-(\d)$/, '-0$1')));
  const first = ok(await getOnePerson(home.lawyer, {}, NEXT));
  const rest = ok(await getOnePerson(home.lawyer, { after: first.next ?? '' }, NEXT));
  expect([first.dates.dates.length, first.continued, rest.dates.dates.length, rest.continued, rest.next]).toEqual([
    ...[30, false, 3, true, null],
  ]);
  const seen = [...first.dates.dates, ...rest.dates.dates].map(({ dateId }) => dateId);
  expect(seen.toSorted()).toEqual(made.toSorted());
  expect(ok(await getOnePerson(home.lawyer, { after: 'x' }, NEXT)).continued).toBe(false);
});

it('lists the changes of a rule that one lawyer approved alone, until they are withdrawn', async () => {
  const home = await newFirm();
  const changeId = await proposed(home);
  expect([await listed(home), await counted(home)]).toEqual([
    [[], []],
    [0, 0],
  ]);
  await transact(contextOf(home.system), (db) => setDisabled(db, home.owner.userId, at(DAY), home.owner.userId));
  ok(await approveRuleChange(home.lawyer, { changeId, number: 1 }, NEXT));
  expect([await listed(home), await counted(home)]).toEqual([
    [[], [changeId]],
    [0, 1],
  ]);
  ok(await withdrawRuleChange(home.lawyer, { changeId, reason: 'Another order came.' }, NEXT));
  expect([await listed(home), await counted(home)]).toEqual([
    [[], []],
    [0, 0],
  ]);
});
