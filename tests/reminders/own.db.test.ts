import { describe, expect, it } from 'vitest';
import { getAccount } from '../../lib/account/queries';
import { restrictCase } from '../../lib/cases/commands/team';
import { getDatesPage } from '../../lib/dates/queries';
import { getMember } from '../../lib/members/queries';
import { addAbsence, addAbsenceOf, endAbsenceOf, endOwnAbsence, setDigestHour } from '../../lib/reminders/commands/own';
import { snoozeDate } from '../../lib/reminders/commands/snooze';
import { newCase } from '../support/cases';
import { at, firm, ok } from '../support/firm';
import { clientWithCase } from '../support/portal';
import { dateOn } from '../support/reminders';

const DAY = '2026-03-02';
const days = { fromOn: '2026-03-05', untilOn: '2026-03-12' };

describe('a member’s own reminders', () => {
  it('come at 8 unless they say otherwise, in their own account only', async () => {
    const { lawyer, paralegal } = await firm();
    const hourOf = async (actor: typeof lawyer) => ok(await getAccount(actor, {}, at(DAY))).reminders?.digestHour;
    expect(await hourOf(lawyer)).toBe(8);
    ok(await setDigestHour(lawyer, { digestHour: '19' }));
    expect([await hourOf(lawyer), await hourOf(paralegal)]).toEqual([19, 8]);
    ok(await setDigestHour(lawyer, { digestHour: 'none' }));
    expect(await hourOf(lawyer)).toBeNull();
    const { reader } = await clientWithCase();
    expect(ok(await getAccount(reader, {})).reminders).toBeNull();
    expect(await setDigestHour(reader, { digestHour: '9' })).toMatchObject({ problem: { kind: 'not-found' } });
  });
});

describe('an absence', () => {
  const own = async (actor: Awaited<ReturnType<typeof firm>>['lawyer'], day = DAY) =>
    ok(await getAccount(actor, {}, at(day))).reminders?.absences.map(({ fromOn, untilOn, by }) => [
      fromOn,
      untilOn,
      by,
    ]);

  it('is one’s own to enter and to end, and stands until its last day', async () => {
    const { lawyer, paralegal } = await firm();
    const { absenceId } = ok(await addAbsence(lawyer, { fromOn: '5 March 2026', untilOn: '12 Mar 2026' }, at(DAY)));
    expect(await own(lawyer)).toEqual([[days.fromOn, days.untilOn, 'Marta Quispe']]);
    expect(await own(lawyer, '2026-03-12')).toHaveLength(1);
    expect(await own(lawyer, '2026-03-13')).toEqual([]);
    expect(await endOwnAbsence(paralegal, { absenceId })).toMatchObject({ problem: { kind: 'not-found' } });
    ok(await endOwnAbsence(lawyer, { absenceId }));
    expect(await own(lawyer)).toEqual([]);
    expect(await endOwnAbsence(lawyer, { absenceId })).toMatchObject({ problem: { kind: 'not-found' } });
  });

  it('ends not before it begins, and not in the past', async () => {
    const { lawyer } = await firm();
    const wrong = (fields: object) => ({ problem: { kind: 'invalid', fields } });
    const turned = { fromOn: days.untilOn, untilOn: days.fromOn };
    expect(await addAbsence(lawyer, turned, at(DAY))).toMatchObject(wrong({ untilOn: 'ends-early' }));
    expect(await addAbsence(lawyer, days, at('2026-03-13'))).toMatchObject(wrong({ untilOn: 'in-past' }));
    expect(await addAbsence(lawyer, { ...days, fromOn: '' }, at(DAY))).toMatchObject(wrong({ fromOn: 'required' }));
  });

  it('of a member is entered and ended by the owner, on the member’s page, and by nobody else', async () => {
    const { owner, lawyer, paralegal } = await firm();
    const of = { ...days, userId: paralegal.userId };
    expect(await addAbsenceOf(lawyer, of, at(DAY))).toMatchObject({ problem: { kind: 'forbidden' } });
    const stranger = (await firm()).lawyer.userId;
    expect(await addAbsenceOf(owner, { ...of, userId: stranger }, at(DAY))).toMatchObject({
      problem: { kind: 'not-found' },
    });
    const { absenceId } = ok(await addAbsenceOf(owner, of, at(DAY)));
    const page = async () => ok(await getMember(owner, { userId: paralegal.userId }, at(DAY))).absences;
    expect(await page()).toEqual([{ absenceId, ...days, by: 'Ruth Abelson' }]);
    expect(await own(paralegal)).toHaveLength(1);
    ok(await endAbsenceOf(owner, { absenceId, userId: paralegal.userId }));
    expect(await page()).toEqual([]);
  });
});

it('who put a reminder off, and why, is read with the date, by whoever may see the case', async () => {
  const home = await firm();
  const { caseId } = await newCase(home);
  const dateId = await dateOn(home.lawyer, caseId, '2026-03-20');
  const put = { dateId, revision: 1, untilOn: '9 March 2026', reason: 'The draft is with the client.' };
  ok(await snoozeDate(home.lawyer, put, at(DAY)));
  const page = await getDatesPage(home.owner, { caseId, shown: dateId }, at(DAY));
  expect(ok(page).snoozes).toMatchObject([
    { name: 'Marta Quispe', untilOn: '2026-03-09', reason: 'The draft is with the client.' },
  ]);
  expect(ok(page).dates[0]?.kept?.warnOn).toBe('2026-03-20');
  ok(await restrictCase(home.lawyer, { caseId, reason: 'A relative works here.' }, at(DAY)));
  expect(await snoozeDate(home.owner, put, at(DAY))).toMatchObject({ problem: { kind: 'not-found' } });
});
