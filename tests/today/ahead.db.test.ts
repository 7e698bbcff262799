import { describe, expect, it } from 'vitest';
import { restrictCase, setTeam } from '../../lib/cases/commands/team';
import { disableMember } from '../../lib/members/commands';
import { getToday } from '../../lib/today/queries';
import type { TodayPage } from '../../lib/today/types';
import { newCase } from '../support/cases';
import { at, firm, ok, type TestFirm } from '../support/firm';
import { dateOn } from '../support/reminders';
import { asSuperuser } from '../support/sql';

/** Monday. */
const DAY = '2026-03-02';
const now = at(DAY);

const days = ({ dates }: TodayPage, section: 'due' | 'ahead') => dates[section].dates.map(({ warnOn }) => warnOn);

describe('what falls due in 8 to 30 days', () => {
  it('is a list of its own, from the eighth day to the thirtieth, hearings among it', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    for (const on of ['2026-03-09', '2026-03-10', '2026-04-01', '2026-04-02']) await dateOn(home.lawyer, caseId, on);
    const hearing = await dateOn(home.lawyer, caseId, '2026-03-20');
    await asSuperuser("update case_date set kind = 'hearing' where id = $1", [hearing]);
    const page = ok(await getToday(home.lawyer, {}, now));
    expect(days(page, 'due')).toEqual(['2026-03-09']);
    expect(days(page, 'ahead')).toEqual(['2026-03-10', '2026-03-20', '2026-04-01']);
    expect(page.dates.ahead.total).toEqual({ count: 3, more: false });
  });

  it('shows eight of many, the nearest first', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    for (let n = 0; n < 12; n += 1) await dateOn(home.lawyer, caseId, `2026-03-${16 + (n % 5)}`);
    const { ahead } = ok(await getToday(home.lawyer, {}, now)).dates;
    expect([ahead.dates.length, ahead.total.count, ahead.dates[0]?.warnOn]).toEqual([8, 12, '2026-03-16']);
  });
});

/** A case of one member alone, with a date in eight days. */
async function caseOf(home: TestFirm, userId: string): Promise<string> {
  const { caseId } = await newCase(home);
  ok(await setTeam(home.owner, { caseId, revision: 0, members: [{ userId, role: 'lead' }] }));
  await dateOn(home.owner, caseId, '2026-03-10');
  return caseId;
}

const casesAhead = ({ dates }: TodayPage) => dates.ahead.dates.map(({ caseId }) => caseId);

describe('whose cases', () => {
  it('are one member’s where the owner chooses them', async () => {
    const home = await firm();
    const berg = await home.member(['lawyer'], 'Ingrid Berg');
    const own = await caseOf(home, berg.userId);
    const other = await caseOf(home, home.lawyer.userId);
    const of = async (input: object) => ok(await getToday(home.owner, input, now));
    expect(casesAhead(await of({}))).toEqual([]);
    expect(casesAhead(await of({ scope: 'firm' })).toSorted()).toEqual([own, other].toSorted());
    const page = await of({ lawyer: berg.userId });
    expect([casesAhead(page), page.scope, page.lawyer]).toEqual([
      [own],
      'firm',
      { userId: berg.userId, name: 'Ingrid Berg' },
    ]);
    // Lawyers, and whoever the address names.
    const named = ({ members }: TodayPage) => members.map(({ name }) => name);
    expect(named(page)).toEqual(['Ingrid Berg', 'Marta Quispe', 'Ruth Abelson']);
    expect(named(await of({ lawyer: home.paralegal.userId }))).toEqual([
      'Daniel Okafor',
      'Ingrid Berg',
      'Marta Quispe',
      'Ruth Abelson',
    ]);
  });

  it('are offered to the owner alone', async () => {
    const home = await firm();
    for (const actor of [home.lawyer, home.paralegal]) expect(ok(await getToday(actor, {}, now)).members).toEqual([]);
    expect(ok(await getToday(home.owner, {}, now)).members).toHaveLength(2);
  });

  it('leave out a restricted case the owner is not on', async () => {
    const home = await firm();
    const hidden = await caseOf(home, home.lawyer.userId);
    const page = async () => ok(await getToday(home.owner, { lawyer: home.lawyer.userId }, now));
    expect(casesAhead(await page())).toEqual([hidden]);
    ok(await restrictCase(home.lawyer, { caseId: hidden, reason: 'A relative works here.' }, now));
    const after = await page();
    expect(casesAhead(after)).toEqual([]);
    expect(JSON.stringify(after)).not.toContain(hidden);
  });

  it('of another firm’s member, of one whose access has ended and of nobody are not found', async () => {
    const [home, other] = [await firm(), await firm()];
    ok(await disableMember(home.owner, { userId: home.paralegal.userId }));
    for (const lawyer of [other.lawyer.userId, home.paralegal.userId, '019ab000-0000-7000-8000-000000000001'])
      expect(await getToday(home.owner, { lawyer }, now)).toMatchObject({ problem: { kind: 'not-found' } });
  });
});
