import { fetchCalendarObjects } from 'tsdav';
import { beforeAll, describe, expect, it } from 'vitest';
import { endSessionsOf } from '../../lib/account/commands/members';
import { makeFeed, revokeFeed } from '../../lib/calendar/commands';
import { getCaseFeeds, listFeeds, readFeed } from '../../lib/calendar/queries/feeds';
import { restrictCase, setTeam } from '../../lib/cases/commands/team';
import { confirmDate } from '../../lib/dates/commands/confirm';
import { moveDate } from '../../lib/dates/commands/handle';
import { disableMember, enableMember } from '../../lib/members/commands';
import { today } from '../../lib/platform/today';
import { correctEvent } from '../../lib/timeline/commands/correct-event';
import { recordEvent } from '../../lib/timeline/commands/record-event';
import { strikeEvent } from '../../lib/timeline/commands/strike-event';
import { PASSWORD, withPassword } from '../support/account';
import { feedOf } from '../support/calendar';
import { at, firm, ok, type TestFirm } from '../support/firm';
import { asApp, asSuperuser } from '../support/sql';
import { day, openedCase, record } from '../timeline/case';
import { readCalendar } from './reading';
import { askFeed, calDavServer } from './serving';

const now = today(new Date(), 'America/Los_Angeles');
const ahead = (days: number) => Temporal.PlainDate.from(now).add({ days }).toString();

/** A case in court with a hearing set; the notice's event. */
async function heard(home: TestFirm, on: string, at = '13:00') {
  const caseId = await openedCase(home, { track: 'DEF' });
  const facts = [
    { type: 'nta_served', on: ahead(-90) },
    { type: 'nta_filed', on: ahead(-80), details: { court: 'new-york-broadway' } },
  ];
  await record(home.lawyer, caseId, facts);
  return { caseId, ...(await setHearing(home, caseId, on, at)) };
}

async function setHearing(home: TestFirm, caseId: string, on: string, at: string) {
  const details = { hearingKind: 'MASTER', appointmentOn: on, appointmentAt: at, zone: 'America/New_York' };
  const notice = { caseId, type: 'hearing_notice' as const, date: day(ahead(-60)), details };
  return { eventId: ok(await recordEvent(home.lawyer, notice)).eventId };
}

/** What is announced; the deadlines that follow from it stand beside it. */
const announced = (text: string) => readCalendar(text).events.filter(({ summary }) => !/Due date/.test(summary));

const events = async (token: string) => {
  const answer = await askFeed(token);
  expect(answer.status).toBe(200);
  return announced(await answer.text());
};

describe('a calendar address', () => {
  let home: TestFirm;
  let caseId: string;
  let number: string;
  beforeAll(async () => {
    home = await firm();
    ({ caseId } = await heard(home, ahead(20)));
    const [row] = await asSuperuser<{ number: string }>('select number from cases where id = $1', [caseId]);
    number = row?.number ?? '';
    await withPassword(home.lawyer);
  });

  it('is shown once; only its hash is kept', async () => {
    const made = ok(await makeFeed(home.lawyer, { name: 'iPhone', current: PASSWORD }));
    const token = /^https?:\/\/[^/]+\/api\/calendar\/([\w-]{43})\.ics$/.exec(made.address)?.[1] ?? '';
    expect(await events(`${token}.ics`)).toHaveLength(1);
    expect(await events(token)).toHaveLength(1);
    const kept = JSON.stringify(await asSuperuser('select * from calendar_feed where id = $1', [made.id]));
    expect(kept).not.toContain(token);
    const { feeds } = ok(await listFeeds(home.lawyer, {}));
    expect(feeds).toMatchObject([{ name: 'iPhone', number: null, revoked: false, readAt: expect.any(String) }]);
    ok(await revokeFeed(home.lawyer, { feedId: made.id }));
    expect((await askFeed(token)).status).toBe(404);
    expect(await revokeFeed(home.lawyer, { feedId: made.id })).toMatchObject({ problem: { kind: 'not-found' } });
  });

  it('is not made without the password, nor for a case the member may not see', async () => {
    expect(await makeFeed(home.lawyer, { name: 'x', current: 'seven herons' })).toMatchObject({
      problem: { fields: { current: 'password-wrong' } },
    });
    const hidden = await heard(home, ahead(5));
    await withPassword(home.paralegal);
    ok(await setTeam(home.owner, teamOf(home, hidden.caseId)));
    ok(await restrictCase(home.owner, { caseId: hidden.caseId, reason: 'A relative works here.' }));
    const tried = await makeFeed(home.paralegal, { name: 'x', caseId: hidden.caseId, current: PASSWORD });
    expect(tried).toMatchObject({ problem: { kind: 'not-found' } });
  });

  it('gives the hearing with the hour of its own court, and says what it is', async () => {
    const { token } = await feedOf(home.lawyer, caseId);
    const answer = await askFeed(`${token}.ics`);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('content-disposition')).toBe('inline; filename="calendar.ics"');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const text = await answer.text();
    expect(text).not.toMatch(/солов|solov|asylum|убежищ|russia/i);
    const { name, events: all } = readCalendar(text);
    const read = announced(text);
    const instant = Temporal.PlainDateTime.from(`${ahead(20)}T13:00`)
      .toZonedDateTime('America/New_York')
      .toInstant();
    expect(name).toBe(`Calendar ${number}`);
    // What has to be filed before the hearing, which nobody has settled yet.
    expect(all.find(({ summary }) => summary.startsWith('Due date'))).toMatchObject({
      ...{ summary: `Due date, unconfirmed · ${number}`, instant: null, location: null, status: 'TENTATIVE' },
    });
    expect(read).toMatchObject([
      {
        ...{ summary: `Court, 1:00 PM ET, unconfirmed · ${number}`, location: 'New York, NY', status: 'TENTATIVE' },
        ...{ zone: 'America/New_York', instant: new Date(instant.epochMilliseconds).toISOString() },
      },
    ]);
  });

  it('is read again by its tag alone', async () => {
    const { token } = await feedOf(home.lawyer);
    const etag = (await askFeed(token)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    const again = await askFeed(token, { headers: { 'if-none-match': `"other", W/${etag}` } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  });

  it('is read by a CalDAV client', async () => {
    const { token } = await feedOf(home.lawyer, caseId);
    const url = await calDavServer();
    const [object] = await fetchCalendarObjects({ calendar: { url }, objectUrls: [`${url}${token}.ics`] });
    expect(object?.etag).toMatch(/^"[\w-]{43}"$/);
    expect(announced(String(object?.data))).toMatchObject([{ summary: `Court, 1:00 PM ET, unconfirmed · ${number}` }]);
  });

  it('is in the audit log when made, revoked, and read: once an hour, however often a program asks', async () => {
    const { feed, token } = await feedOf(home.lawyer, caseId);
    for (let n = 0; n < 3; n++) await events(token);
    const told = () =>
      asSuperuser<{ action: string; case_id: string }>(
        'select action, case_id, user_id from audit_entry where subject_id = $1 order by seq',
        [feed],
      );
    const once = { action: 'calendar.feed', case_id: caseId, user_id: home.lawyer.userId };
    expect(await told()).toEqual([once]);
    const hour = new Date(Date.now() + 3_600_000);
    ok(await readFeed({ ...home.lawyer, scopes: ['read'] }, { feedId: feed }, hour));
    expect(await told()).toEqual([once, once]);
  });

  it.each([
    ['nothing', ''],
    ['a short one', 'abc'],
    ['an unknown one', 'a'.repeat(43)],
    ['another file', `${'a'.repeat(43)}.html`],
    ['a path', '../../etc/passwd'],
    ['a long one', 'a'.repeat(5000)],
  ])('that names %s is not found, without a hint', async (what, token) => {
    const answer = await askFeed(token, { network: `198.51.${100 + what.length}.1` });
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { type: 'about:blank', title: 'Not Found', status: 404, kind: 'not-found' },
    ]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it('is not guessed: a network that tries waits, and shuts out nobody’s own calendar', async () => {
    const { token } = await feedOf(home.lawyer);
    const network = '203.0.113.9';
    let last = 404;
    for (let n = 0; n < 61; n++) last = (await askFeed('a'.repeat(43), { network })).status;
    expect(last).toBe(429);
    expect((await askFeed('b'.repeat(43), { network })).headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await askFeed(token, { network })).status).toBe(200);
  });

  it('is not asked without end either', async () => {
    const { token } = await feedOf(home.lawyer);
    let last = 200;
    for (let n = 0; n < 61; n++) last = (await askFeed(token)).status;
    expect(last).toBe(429);
  });
});

const teamOf = (home: TestFirm, caseId: string) => ({
  ...{ caseId, revision: 0 },
  members: [{ userId: home.owner.userId, role: 'lead' as const }],
});

describe('the walls around a calendar', () => {
  it('shows a member their own cases, and no longer those they left', async () => {
    const home = await firm();
    const { caseId, eventId } = await heard(home, ahead(9));
    const outside = await home.member(['lawyer'], 'Ingrid Berg');
    const { token } = await feedOf(home.paralegal);
    expect(await events((await feedOf(outside)).token)).toEqual([]);
    expect((await events(token)).map(({ uid }) => uid)).toEqual([eventId]);
    ok(await setTeam(home.owner, teamOf(home, caseId)));
    expect(await events(token)).toEqual([]);
  });

  it('loses a restricted case with the member’s access, and is theirs again with it', async () => {
    const home = await firm();
    const { caseId } = await heard(home, ahead(9));
    const outside = await home.member(['lawyer'], 'Ingrid Berg');
    const own = await feedOf(outside, caseId);
    expect(await events(own.token)).toHaveLength(1);
    ok(await restrictCase(home.owner, { caseId, reason: 'A relative works here.' }));
    expect((await askFeed(own.token)).status).toBe(404);
    expect(ok(await listFeeds(outside, {})).feeds).toEqual([]);
    expect(await getCaseFeeds(outside, { caseId })).toMatchObject({ problem: { kind: 'not-found' } });
    // Those on the team read on.
    expect(await events((await feedOf(home.lawyer, caseId)).token)).toHaveLength(1);
  });

  it('ends with the member’s access, for good, also that of a case the owner does not see', async () => {
    const home = await firm();
    const { caseId } = await heard(home, ahead(9));
    const member = await home.member(['lawyer'], 'Vera Stone');
    ok(await setTeam(home.owner, { ...teamOf(home, caseId), members: [{ userId: member.userId, role: 'lead' }] }));
    ok(await restrictCase(member, { caseId, reason: 'A relative works here.' }));
    const tokens = [(await feedOf(member)).token, (await feedOf(member, caseId)).token];
    for (const token of tokens) expect(await events(token)).toHaveLength(1);
    ok(await disableMember(home.owner, { userId: member.userId }));
    for (const token of tokens) expect((await askFeed(token)).status).toBe(404);
    ok(await enableMember(home.owner, { userId: member.userId }));
    for (const token of tokens) expect((await askFeed(token)).status).toBe(404);
    // Were the revocation ever forgotten, a disabled member's address would still name nothing.
    ok(await disableMember(home.owner, { userId: member.userId }));
    await asSuperuser('update calendar_feed set revoked_at = null where user_id = $1', [member.userId]);
    for (const token of tokens) expect((await askFeed(token)).status).toBe(404);
  });

  it('ends when the owner ends a member’s sessions, and is no way around a second factor', async () => {
    const home = await firm();
    const { token } = await feedOf(home.lawyer);
    await events(token);
    await asSuperuser('update firm set require_second_factor = true where id = $1', [home.firmId]);
    expect((await askFeed(token)).status).toBe(404);
    await asSuperuser('update firm set require_second_factor = false where id = $1', [home.firmId]);
    await events(token);
    ok(await endSessionsOf(home.owner, { userId: home.lawyer.userId }));
    expect((await askFeed(token)).status).toBe(404);
  });

  it('is nobody else’s: neither a colleague’s, nor another firm’s, nor to be seen in the table', async () => {
    const [home, other] = [await firm(), await firm()];
    const { feed } = await feedOf(home.lawyer);
    for (const actor of [home.paralegal, other.owner]) {
      expect(await readFeed(actor, { feedId: feed })).toMatchObject({ problem: { kind: 'not-found' } });
      expect(await revokeFeed(actor, { feedId: feed })).toMatchObject({ problem: { kind: 'not-found' } });
    }
    const see = (userId: string, firmId: string, roles: string) =>
      asApp(
        { 'app.firm_id': firmId, 'app.user_id': userId, 'app.kind': 'staff', 'app.roles': roles },
        'select id from calendar_feed where id = $1',
        [feed],
      );
    expect(await see(other.owner.userId, other.firmId, 'owner')).toEqual([]);
    expect(await see(home.paralegal.userId, home.firmId, 'paralegal')).toEqual([]);
    expect(await see(home.lawyer.userId, home.firmId, 'lawyer')).toHaveLength(1);
    const change = asApp(
      { 'app.firm_id': home.firmId, 'app.user_id': home.lawyer.userId, 'app.kind': 'staff', 'app.roles': 'lawyer' },
      'update calendar_feed set token_hash = $2 where id = $1',
      [feed, 'x'],
    );
    await expect(change).rejects.toThrow(/permission denied/);
  });
});

describe('what a later fact does', () => {
  it('a date that a judge ordered stands once, on the day a lawyer moved it to', async () => {
    const home = await firm();
    const { caseId } = await heard(home, ahead(90));
    const { token } = await feedOf(home.lawyer, caseId);
    const details = { what: 'Exhibits', dueOn: ahead(15) };
    ok(await recordEvent(home.lawyer, { caseId, type: 'court_order', date: day(ahead(-2)), details }));
    const due = async (on: string) =>
      readCalendar(await (await askFeed(token)).text()).events.filter(
        (event) => /^Due date/.test(event.summary) && event.day >= on && event.day <= ahead(16),
      );
    const [ordered, ...others] = await due(ahead(0));
    expect([ordered?.summary, others]).toEqual([expect.stringMatching(/^Due date, unconfirmed · /), []]);
    const move = { dateId: ordered?.uid ?? '', revision: 1, toOn: ahead(8), reason: 'The judge said so.' };
    ok(await moveDate(home.lawyer, move));
    expect((await due(ahead(0))).map(({ uid, day: on }) => [uid, on <= ahead(8)])).toEqual([[ordered?.uid, true]]);
  });

  /** Each entry's state in a calendar of the case, by event: what it says, its status, and whether its number rose. */
  const watch = async (home: TestFirm, caseId: string) => {
    const { token } = await feedOf(home.lawyer, caseId);
    const seen = new Map<string, number>();
    return async () => {
      const states = (await events(token)).map(({ uid, status, summary, sequence }) => {
        const before = seen.get(uid);
        seen.set(uid, sequence);
        const change =
          before === undefined ? 'new' : sequence > before ? 'changed' : sequence === before ? 'same' : 'fell';
        return [uid, `${status} ${change}, ${summary.split(' · ')[0]}`];
      });
      return Object.fromEntries(states);
    };
  };

  it('a new notice cancels the hearing before it, a strike of that notice sets it again', async () => {
    const home = await firm();
    const { caseId, eventId } = await heard(home, ahead(9));
    const state = await watch(home, caseId);
    const court = 'Court, 1:00 PM ET, unconfirmed';
    expect(await state()).toEqual({ [eventId]: `TENTATIVE new, ${court}` });
    const second = await setHearing(home, caseId, ahead(15), '09:00');
    expect(await state()).toEqual({
      [eventId]: 'CANCELLED changed, Cancelled: Court, 1:00 PM ET',
      [second.eventId]: 'TENTATIVE new, Court, 9:00 AM ET, unconfirmed',
    });
    ok(await strikeEvent(home.lawyer, { eventId: second.eventId, reason: 'Of another case.' }));
    expect(await state()).toEqual({
      [eventId]: `TENTATIVE changed, ${court}`,
      // One person struck it: it stays in sight until another has read why.
      [second.eventId]: 'TENTATIVE changed, Cancelled, unconfirmed: Court, 9:00 AM ET',
    });
  });

  it('says who read its notice; what two have read is not cancelled by one, and a corrected day names the one before', async () => {
    const home = await firm();
    const { caseId, eventId } = await heard(home, ahead(9));
    const state = await watch(home, caseId);
    await state();
    const sign = async (actor: TestFirm['lawyer'], ofEvent: string) => {
      const [date] = await asSuperuser<{ id: string; revision: number; due_on: string; state: string }>(
        "select id, revision, due_on::text, state from case_date where event_id = $1 and rule = 'HEARING'",
        [ofEvent],
      );
      const readOn = date?.state === 'open' ? date.due_on : null;
      const asked = { dateId: date?.id ?? '', revision: date?.revision ?? 0, readOn: readOn ?? '', source: 'Notice' };
      return confirmDate(actor, asked);
    };
    ok(await sign(home.paralegal, eventId));
    expect(await state()).toEqual({ [eventId]: 'CONFIRMED changed, Court, 1:00 PM ET' });
    const second = await setHearing(home, caseId, ahead(15), '09:00');
    expect(await state()).toEqual({
      [eventId]: 'TENTATIVE changed, Cancelled, unconfirmed: Court, 1:00 PM ET',
      [second.eventId]: 'TENTATIVE new, Court, 9:00 AM ET, unconfirmed',
    });
    ok(await sign(home.paralegal, eventId));
    ok(await sign(home.paralegal, second.eventId));
    expect(await state()).toEqual({
      [eventId]: 'CANCELLED changed, Cancelled: Court, 1:00 PM ET',
      [second.eventId]: 'CONFIRMED changed, Court, 9:00 AM ET',
    });
    const when = { appointmentOn: ahead(16), appointmentAt: '09:00', zone: 'America/New_York' };
    const fact = {
      type: 'hearing_notice' as const,
      date: day(ahead(-60)),
      details: { hearingKind: 'MASTER', ...when },
    };
    const change = { eventId: second.eventId, reason: 'The notice says a day later.', ...fact };
    const third = ok(await correctEvent(home.lawyer, change));
    const after = await state();
    expect(after[second.eventId]).toBe('CANCELLED changed, Cancelled: Court, 9:00 AM ET');
    expect(after[third.eventId]).toMatch(/^TENTATIVE new, Court, 9:00 AM ET, unconfirmed, was \w{3} \d+$/);
  });

  it('holds thirty days behind and what is ahead', async () => {
    const home = await firm();
    const { caseId, eventId } = await heard(home, ahead(-30));
    const { token } = await feedOf(home.lawyer, caseId);
    expect((await events(token)).map(({ uid }) => uid)).toEqual([eventId]);
    const { feed } = await feedOf(home.lawyer, caseId);
    const later = ok(await readFeed(home.lawyer, { feedId: feed }, at(ahead(1))));
    expect(later.entries).toEqual([]);
  });
});
