import { describe, expect, it } from 'vitest';
import { closeCase } from '../../lib/cases/commands/close-case';
import { restrictCase, setTeam } from '../../lib/cases/commands/team';
import { confirmDate } from '../../lib/dates/commands/confirm';
import { moveDate } from '../../lib/dates/commands/handle';
import type { StaffActor } from '../../lib/platform/actor';
import { contextOf, transact } from '../../lib/platform/db';
import type { Mail } from '../../lib/platform/outbox';
import { openField } from '../../lib/platform/vault';
import { addAbsence } from '../../lib/reminders/commands/own';
import { sendReminders } from '../../lib/reminders/commands/send';
import { snoozeDate } from '../../lib/reminders/commands/snooze';
import { getToday } from '../../lib/today/queries';
import { newCase } from '../support/cases';
import { at, firm, ok, type TestFirm } from '../support/firm';
import { daily, dateOn, noticesOf } from '../support/reminders';
import { asApp, asSuperuser } from '../support/sql';

/** Noon in Los Angeles: nobody's digest is due. */
const DAY = '2026-03-02';
const later = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000);

/** As the worker calls it; what it has sent leaves at once. */
async function run(home: TestFirm, now: Date, leaves = true): Promise<{ digests: number; urgent: number }> {
  const done = ok(await sendReminders(home.system, {}, now));
  if (leaves) {
    await asSuperuser('update outbox_message set done_at = $2 where firm_id = $1 and done_at is null', [
      home.firmId,
      now,
    ]);
  }
  return done;
}

/** Who was told of which nearness, since a place in the list. */
async function told(home: TestFirm, from = 0): Promise<string[]> {
  const names = new Map([home.owner, home.lawyer, home.paralegal].map(({ userId, roles }) => [userId, roles[0] ?? '']));
  const notices = (await noticesOf(home.firmId)).slice(from);
  return notices.map(({ userId, kind, level }) => `${names.get(userId) ?? 'other'} ${level ?? kind}`).sort();
}

async function office(day?: string) {
  const home = await firm();
  const { caseId } = await newCase(home);
  for (const actor of [home.owner, home.lawyer, home.paralegal]) await daily(actor, 'America/Los_Angeles', null);
  return { home, caseId, ...(day && { dateId: await dateOn(home.lawyer, caseId, day) }) };
}

describe('an urgent notice', () => {
  it('goes to the lead, then the next in line, then the owner, as the date comes near; once each', async () => {
    // Monday 16 March; the firm works to that day.
    const { home } = await office('2026-03-16');
    const seen = async (day: string) => {
      const before = (await noticesOf(home.firmId)).length;
      await run(home, at(day));
      await run(home, later(at(day), 30));
      return told(home, before);
    };
    expect(await seen('2026-03-08')).toEqual([]);
    expect(await seen('2026-03-09')).toEqual(['lawyer week', 'paralegal week']);
    expect(await seen('2026-03-12')).toEqual([]);
    expect(await seen('2026-03-13')).toEqual(['lawyer three', 'owner three', 'paralegal three']);
    expect(await seen('2026-03-16')).toEqual(['lawyer day', 'owner day', 'paralegal day']);
    expect(await seen('2026-03-17')).toEqual(['lawyer late', 'owner late', 'paralegal late']);
    expect(await seen('2026-03-18')).toEqual([]);
  });

  it('is one mail to a person about all their dates', async () => {
    const { home, caseId } = await office('2026-03-03');
    await dateOn(home.lawyer, caseId, '2026-03-04');
    expect(await run(home, at(DAY))).toEqual({ digests: 0, urgent: 3 });
    const notices = await noticesOf(home.firmId);
    expect([notices.length, new Set(notices.map(({ messageId }) => messageId)).size]).toEqual([6, 3]);
  });

  it('of a moved date is a new one; of a closed case there is none', async () => {
    const { home, caseId, dateId = '' } = await office('2026-03-03');
    await run(home, at(DAY));
    const move = { dateId, revision: 1, toOn: '2026-03-04', reason: 'The clerk said so.' };
    ok(await moveDate(home.lawyer, move, at(DAY)));
    expect(await run(home, later(at(DAY), 30))).toEqual({ digests: 0, urgent: 3 });
    ok(await closeCase(home.lawyer, { caseId, closedOn: DAY, outcome: 'withdrawn', reason: '' }, at(DAY)));
    expect(await run(home, at('2026-03-04'))).toEqual({ digests: 0, urgent: 0 });
  });

  it('passes over who is away, until they are back', async () => {
    const { home } = await office('2026-03-09');
    const { absenceId } = ok(await addAbsence(home.lawyer, { fromOn: DAY, untilOn: '2026-03-06' }, at(DAY)));
    await run(home, at(DAY));
    expect(await told(home)).toEqual(['paralegal week']);
    await asSuperuser('update member_absence set ended_at = now() where id = $1', [absenceId]);
    await run(home, later(at(DAY), 5));
    expect(await told(home)).toEqual(['lawyer week', 'paralegal week']);
  });

  it('of a restricted case goes to its team alone', async () => {
    const { home, caseId } = await office('2026-03-03');
    ok(await restrictCase(home.lawyer, { caseId, reason: 'A relative works here.' }, at(DAY)));
    await run(home, at(DAY));
    expect(await told(home)).toEqual(['lawyer three', 'paralegal three']);
  });

  it('of a restricted case whose team can no longer sign in goes to the owners, and shows them no more than that', async () => {
    const { home, caseId } = await office('2026-03-09');
    ok(await restrictCase(home.lawyer, { caseId, reason: 'A relative works here.' }, at(DAY)));
    await asSuperuser('update member set disabled_at = now() where user_id = $1', [home.lawyer.userId]);
    await run(home, at(DAY));
    expect(await told(home)).toEqual(['paralegal week']);
    await asSuperuser('update member set disabled_at = now() where user_id = $1', [home.paralegal.userId]);
    await run(home, later(at(DAY), 30));
    expect(await told(home)).toEqual(['owner week', 'paralegal week']);
    const page = JSON.stringify(ok(await getToday(home.owner, { scope: 'firm' }, at(DAY))));
    expect(page).not.toContain(caseId);
    const own = {
      'app.firm_id': home.firmId,
      'app.user_id': home.owner.userId,
      'app.kind': 'staff',
      'app.roles': 'owner',
    };
    expect(await asApp(own, 'select * from member_notice where case_id = $1', [caseId])).toEqual([]);
  });

  it('goes to nobody whose access has ended, and to the owners of a case without a team', async () => {
    const { home } = await office('2026-03-09');
    const ended = [home.lawyer.userId, home.paralegal.userId];
    await asSuperuser('update member set disabled_at = now() where user_id = any ($1)', [ended]);
    await run(home, at(DAY));
    expect(await told(home)).toEqual(['owner week']);
  });

  it('of a hearing comes before it and not after; of a right that may be left unused not after its last day', async () => {
    const { home, dateId = '' } = await office('2026-03-04');
    await asSuperuser(`update case_date set kind = 'hearing' where id = $1`, [dateId]);
    expect(await run(home, at('2026-03-05'))).toMatchObject({ urgent: 0 });
    expect(await run(home, at('2026-03-04'))).toMatchObject({ urgent: 3 });
    const right = await office();
    const filed = await newCase(right.home, { arrivedOn: '2026-01-05', manner: 'visa-b', lawfulStatus: 'no' });
    await asSuperuser(
      `update case_date set rule = 'MOTION_REOPEN', warn_on = '2026-03-04', due_on = '2026-03-05'
        where case_id = $1 and rule = 'ONE_YEAR'`,
      [filed.caseId],
    );
    expect(await run(right.home, at('2026-03-06'))).toMatchObject({ urgent: 0 });
    // Between the day to work to and the last one it can still be used.
    expect(await run(right.home, at('2026-03-05'))).toMatchObject({ urgent: 3 });
  });
});

describe('never two to a person within ten minutes', () => {
  it('the later one waits, and comes with all that came meanwhile', async () => {
    const { home, caseId } = await office('2026-03-03');
    const now = at(DAY);
    await run(home, now);
    await dateOn(home.lawyer, caseId, '2026-03-04');
    expect(await run(home, later(now, 5))).toEqual({ digests: 0, urgent: 0 });
    await dateOn(home.lawyer, caseId, '2026-03-05');
    expect(await run(home, later(now, 10))).toEqual({ digests: 0, urgent: 3 });
    const after = (await noticesOf(home.firmId)).filter(({ sentAt }) => sentAt > now);
    expect([after.length, new Set(after.map(({ messageId }) => messageId)).size]).toEqual([6, 3]);
  });

  it('one that the mail server has not taken holds back the next, for a day at most', async () => {
    const { home, caseId } = await office('2026-03-03');
    const now = at(DAY);
    await run(home, now, false);
    await dateOn(home.lawyer, caseId, '2026-03-04');
    expect(await run(home, later(now, 60), false)).toEqual({ digests: 0, urgent: 0 });
    expect(await run(home, later(now, 24 * 60), false)).toMatchObject({ urgent: 3 });
  });

  it('a digest and an urgent notice come one after the other', async () => {
    const { home } = await office('2026-03-03');
    await daily(home.lawyer, 'America/Los_Angeles', 12);
    expect(await run(home, at(DAY))).toEqual({ digests: 1, urgent: 2 });
    expect(await run(home, later(at(DAY), 5))).toEqual({ digests: 0, urgent: 0 });
    expect(await run(home, later(at(DAY), 10))).toEqual({ digests: 0, urgent: 1 });
  });

  it('two runs at once send once', async () => {
    const { home } = await office('2026-03-03');
    const both = await Promise.all([sendReminders(home.system, {}, at(DAY)), sendReminders(home.system, {}, at(DAY))]);
    expect(both.map((one) => ok(one).urgent).sort()).toEqual([0, 3]);
    await expect(noticesOf(home.firmId)).resolves.toHaveLength(3);
  });
});

/** The hours (UTC) at which each member got which digest, where it is looked every hour for two days. */
async function digestHours(home: TestFirm, from: string, actors: readonly StaffActor[]): Promise<string[][]> {
  for (let hour = 0; hour < 48; hour++) await run(home, later(new Date(from), hour * 60));
  const notices = (await noticesOf(home.firmId)).filter(({ kind }) => kind === 'digest');
  return actors.map(({ userId }) =>
    notices
      .filter((one) => one.userId === userId)
      .map(({ sentAt, forDay }) => `${sentAt.toISOString().slice(5, 13)} for ${forDay}`),
  );
}

/** The digests of a run at noon of a day in Los Angeles, where that is everybody's hour. */
async function atNoon(home: TestFirm, day: string): Promise<string[]> {
  for (const { userId } of [home.owner, home.lawyer, home.paralegal])
    await asSuperuser('update users set digest_hour = 12, time_zone = null where id = $1', [userId]);
  const before = (await noticesOf(home.firmId)).length;
  await run(home, at(day));
  return (await told(home, before)).filter((one) => one.endsWith('digest'));
}

describe('a digest', () => {
  it('comes at each person’s own hour in three zones, once a day, also across the change of clocks', async () => {
    const { home, caseId } = await office('2026-03-12');
    const { lawyer, paralegal, owner } = home;
    const members = [
      { userId: lawyer.userId, role: 'lead' as const },
      { userId: paralegal.userId, role: 'paralegal' as const },
      { userId: owner.userId, role: 'lawyer' as const },
    ];
    ok(await setTeam(lawyer, { caseId, revision: 0, members }, at(DAY)));
    await daily(owner, 'Asia/Tokyo', 8);
    await daily(lawyer, 'America/New_York', 8);
    await daily(paralegal, 'Europe/Moscow', 19);
    // On 8 March the clocks of New York go forward.
    const [tokyo, york, moscow] = await digestHours(home, '2026-03-06T23:00:00Z', [owner, lawyer, paralegal]);
    expect(tokyo).toEqual(['03-06T23 for 2026-03-07', '03-07T23 for 2026-03-08']);
    expect(york).toEqual(['03-07T13 for 2026-03-07', '03-08T12 for 2026-03-08']);
    expect(moscow).toEqual(['03-07T16 for 2026-03-07', '03-08T16 for 2026-03-08']);
  });

  it('comes on days on which there is something: what falls due within a week, and what is late', async () => {
    const { home } = await office('2026-03-16');
    expect(await atNoon(home, '2026-03-08')).toEqual([]);
    expect(await atNoon(home, '2026-03-09')).toEqual(['lawyer digest', 'paralegal digest']);
    expect(await atNoon(home, '2026-06-01')).toEqual(['lawyer digest', 'paralegal digest']);
    // A hearing that has passed is not late.
    await asSuperuser(`update case_date set kind = 'hearing' where firm_id = $1`, [home.firmId]);
    expect(await atNoon(home, '2026-06-02')).toEqual([]);
    await asSuperuser(`update case_date set warn_on = '2026-06-09' where firm_id = $1`, [home.firmId]);
    expect(await atNoon(home, '2026-06-03')).toEqual(['lawyer digest', 'paralegal digest']);
  });

  it('comes to whose signature a far date waits for, not to who gave it or has signed', async () => {
    const { home, caseId } = await office();
    const dateId = await dateOn(home.lawyer, caseId, '2026-12-01', true);
    expect(await atNoon(home, DAY)).toEqual(['paralegal digest']);
    const word = { dateId, revision: 1, readOn: '2026-12-01', source: 'Order' };
    ok(await confirmDate(home.paralegal, word, at(DAY)));
    expect(await atNoon(home, '2026-03-03')).toEqual([]);
  });

  it('does not come to who is away, nor to who wants none, nor once its three hours are over', async () => {
    const { home } = await office('2026-03-09');
    ok(await addAbsence(home.lawyer, { fromOn: DAY, untilOn: DAY }, at(DAY)));
    expect(await atNoon(home, DAY)).toEqual(['paralegal digest']);
    await daily(home.lawyer, 'America/Los_Angeles', null);
    expect(await run(home, later(at('2026-03-03'), 181))).toMatchObject({ digests: 0 });
    expect(await run(home, later(at('2026-03-04'), 180))).toMatchObject({ digests: 1 });
    expect(await run(home, later(at('2026-03-04'), 190))).toMatchObject({ digests: 0 });
  });

  it('does not tell an owner of a restricted case, nor anybody of another firm’s', async () => {
    const { home, caseId } = await office('2026-03-09');
    const other = await office();
    ok(await restrictCase(home.lawyer, { caseId, reason: 'A relative works here.' }, at(DAY)));
    expect(await atNoon(home, DAY)).toEqual(['lawyer digest', 'paralegal digest']);
    expect(await atNoon(other.home, DAY)).toEqual([]);
    expect(await noticesOf(other.home.firmId)).toEqual([]);
  });
});

describe('a reminder that was put off', () => {
  const reason = 'The draft is with the client.';

  it('is silent for who put it off until the day they chose, and for nobody else', async () => {
    const { home, dateId = '' } = await office('2026-03-06');
    const put = { dateId, revision: 1, untilOn: '2026-03-04', reason };
    ok(await snoozeDate(home.lawyer, put, at(DAY)));
    await run(home, at(DAY));
    expect(await told(home)).toEqual(['paralegal week']);
    expect(await atNoon(home, '2026-03-03')).toEqual(['paralegal digest']);
    expect(await atNoon(home, '2026-03-04')).toEqual(['lawyer digest', 'paralegal digest']);
    await run(home, later(at('2026-03-04'), 10));
    expect(await told(home)).toContain('lawyer three');
  });

  it('is told of again once the date has moved, and where they think better of it', async () => {
    const { home, dateId = '' } = await office('2026-03-06');
    ok(await snoozeDate(home.lawyer, { dateId, revision: 1, untilOn: '2026-03-06', reason }, at(DAY)));
    ok(await snoozeDate(home.lawyer, { dateId, revision: 1, untilOn: '2026-03-03', reason }, later(at(DAY), 1)));
    expect((await run(home, at('2026-03-03'))).urgent).toBe(3);
    const again = await office('2026-03-06');
    const put = { dateId: again.dateId ?? '', revision: 1 };
    ok(await snoozeDate(again.home.lawyer, { ...put, untilOn: '2026-03-06', reason }, at(DAY)));
    ok(await moveDate(again.home.lawyer, { ...put, toOn: '2026-03-05', reason }, at(DAY)));
    expect((await run(again.home, at('2026-03-03'))).urgent).toBe(3);
  });

  it('needs a reason, and a day before the date itself', async () => {
    const { home, dateId = '' } = await office('2026-03-20');
    const put = (more: object) =>
      snoozeDate(home.paralegal, { dateId, revision: 1, untilOn: '2026-03-05', reason, ...more }, at(DAY));
    const at400 = (fields: object) => ({ problem: { kind: 'invalid', fields } });
    expect(await put({ reason: ' ' })).toMatchObject(at400({ reason: 'required' }));
    expect(await put({ untilOn: DAY })).toMatchObject(at400({ untilOn: 'not-later' }));
    expect(await put({ untilOn: '2026-03-17' })).toMatchObject(at400({ untilOn: 'too-far' }));
    expect(await put({ untilOn: '2026-03-23' })).toMatchObject(at400({ untilOn: 'after-warning' }));
    expect(await put({ revision: 2 })).toMatchObject(at400({ dateId: 'date-changed' }));
    ok(await put({}));
  });
});

describe('a mail', () => {
  it('leads to Today in its reader’s language and holds nothing else', async () => {
    const { home } = await office('2026-03-03');
    await asSuperuser(`update users set locale = 'ru' where id = $1`, [home.lawyer.userId]);
    await run(home, at(DAY), false);
    const effects = await transact(contextOf(home.system), async (db) => {
      const rows = await db.outboxMessage.findMany({ where: { firmId: home.firmId } });
      const open = ({ id, cipher }: { id: string; cipher: string }) =>
        openField(db, { table: 'outbox_message', row: id, column: 'cipher' }, cipher);
      return Promise.all(rows.map(async (row) => JSON.parse(await open(row)) as Mail));
    });
    expect(effects).toHaveLength(3);
    for (const { to: _, locale: __, ...rest } of effects)
      expect(rest).toEqual({
        kind: 'mail',
        template: 'urgent',
        link: expect.stringMatching(/^http:\/\/[\w.:]+\/today$/),
      });
    expect(effects.map(({ locale }) => locale).sort()).toEqual(['en', 'en', 'ru']);
  });
});
