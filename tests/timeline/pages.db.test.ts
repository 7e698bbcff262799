import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { getAgenda, getDocket, getWeek } from '../../lib/calendar/queries/views.ts';
import { getCalendar } from '../../lib/calendar/queries.ts';
import { confirmDate } from '../../lib/dates/commands/confirm.ts';
import { closeDate, moveDate } from '../../lib/dates/commands/handle.ts';
import { contextOf, toDate, transact } from '../../lib/platform/db.ts';
import { newId } from '../../lib/platform/id.ts';
import { publishDate, publishStatus } from '../../lib/timeline/commands/publish.ts';
import { strikeEvent } from '../../lib/timeline/commands/strike-event.ts';
import { previewEvent } from '../../lib/timeline/queries/preview-event.ts';
import { getTimelinePage } from '../../lib/timeline/queries/timeline-page.ts';
import { getToday } from '../../lib/today/queries.ts';
import { at, firm, ok, type TestFirm } from '../support/firm.ts';
import { planOf } from '../support/plan.ts';
import { asSuperuser } from '../support/sql.ts';
import { day, input, openedCase, record, recordOne } from './case.ts';
import { walkedTo } from './walks.ts';

const COURT = [
  { type: 'nta_served', on: '2026-09-02' },
  { type: 'nta_filed', on: '2026-09-05', details: { court: 'los-angeles' } },
];
const hearing = (on: string, appointmentOn: string, appointmentAt = '08:30') => ({
  type: 'hearing_notice',
  on,
  details: { hearingKind: 'MASTER', appointmentOn, appointmentAt, zone: 'America/Los_Angeles' },
});

describe('the timeline’s page', () => {
  it('shows everything, also what was struck, and filters by kind', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    await record(home.paralegal, caseId, COURT);
    const { eventId } = await recordOne(home.lawyer, caseId, hearing('2026-09-10', '2026-12-01'));
    const harm = await recordOne(home.lawyer, caseId, { type: 'summons_received', on: '2021-03-03' });
    ok(await strikeEvent(home.lawyer, { eventId: harm.eventId, reason: 'His brother’s.' }, at('2026-09-11')));
    ok(await publishDate(home.lawyer, { eventId }, at('2026-09-12')));
    ok(await publishStatus(home.lawyer, { caseId, status: 'D03' }, at('2026-09-12')));
    const page = ok(await getTimelinePage(home.paralegal, { caseId }, at('2026-09-13')));
    expect(page.entries.map(({ type }) => type)).toEqual([
      'summons_received',
      'nta_served',
      'nta_filed',
      'hearing_notice',
    ]);
    expect(page.entries[0]?.strike).toMatchObject({ by: 'Marta Quispe', reason: 'His brother’s.' });
    expect(page.entries[1]?.recorded.by).toBe('Daniel Okafor');
    expect(page.entries[3]?.published?.by).toBe('Marta Quispe');
    expect(page).toMatchObject({ counts: { notice: 3 }, struck: 1, mayOverride: false, mayPublish: false, next: null });
    expect(page.published).toMatchObject({ status: 'D03', by: 'Marta Quispe' });
    const notices = ok(await getTimelinePage(home.lawyer, { caseId, kind: 'harm', hideStruck: true }));
    expect(notices.entries).toEqual([]);
    expect(notices.mayOverride).toBe(true);
  });

  it('has the next hearing with the hour, the zone and the kind its notice names', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    await record(home.lawyer, caseId, [...COURT, hearing('2026-09-10', '2026-12-01', '13:00')]);
    const { header } = ok(await getTimelinePage(home.lawyer, { caseId }, at('2026-09-13')));
    expect(header.hearing).toMatchObject({
      on: '2026-12-01',
      at: '13:00',
      zone: 'America/Los_Angeles',
      kind: 'MASTER',
    });
  });

  it('says what may come next, and why not', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    await record(home.lawyer, caseId, walkedTo('aff-grant', 'pending_interview'));
    const { next } = ok(await getTimelinePage(home.lawyer, { caseId, recording: true }, at('2026-09-13')));
    const of = (type: string) => next?.find((known) => known.type === type);
    expect(of('interview_notice')).toMatchObject({ effect: 'moves', to: 'A11' });
    expect(of('search_at_home')).toMatchObject({ effect: 'fits' });
    expect(of('approval')).toMatchObject({ effect: 'refused', source: '8 CFR 208.9' });
    expect(next?.findLastIndex(({ effect }) => effect === 'moves')).toBeLessThan(
      next?.findIndex(({ effect }) => effect === 'fits') ?? 0,
    );
  });

  it('tells what a change would do before it is saved', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    await record(home.lawyer, caseId, COURT);
    const { eventId } = await recordOne(home.lawyer, caseId, hearing('2026-09-10', '2026-12-01'));
    ok(await publishStatus(home.lawyer, { caseId, status: 'D03' }));
    const ask = async (change: object) =>
      ok(await previewEvent(home.paralegal, { caseId, ...change } as never, at('2026-09-20')));
    const venue = { type: 'venue_changed', date: day('2026-09-15'), details: { court: 'new-york-federal-plaza' } };
    expect(await ask({ event: venue })).toMatchObject({
      before: { status: 'D03', nextHearing: '2026-12-01' },
      after: { status: 'D20', nextHearing: null },
      decision: { kind: 'accepted' },
      dropped: [{ on: '2026-12-01' }],
      clientReads: { en: 'Master calendar scheduled' },
    });
    expect(await ask({ strike: eventId })).toMatchObject({ after: { status: 'D02' }, decision: { kind: 'accepted' } });
    const moved = hearing('2026-09-11', '2026-12-08');
    const event = { type: moved.type, date: day(moved.on), details: moved.details };
    expect(await ask({ strike: eventId, event })).toMatchObject({ after: { nextHearing: '2026-12-08' } });
    const grant = { type: 'grant_final', date: day('2026-09-15'), details: { by: 'IJ' } };
    expect(await ask({ event: grant })).toMatchObject({ decision: { kind: 'refused', rule: 'ORDER' } });
    const early = { ...grant, date: day('2026-09-21') };
    const wrong = await previewEvent(home.lawyer, { caseId, event: early } as never, at('2026-09-20'));
    expect(wrong).toMatchObject({ problem: { kind: 'invalid', fields: { 'event.date': 'in-future' } } });
    const row = await transact(contextOf(home.owner), (db) => db.caseEvent.count({ where: { caseId } }));
    expect(row).toBe(3);
  });

  it('is not found from another firm', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    const { owner } = await firm();
    const gone = { ok: false, problem: { kind: 'not-found' } };
    expect(await getTimelinePage(owner, { caseId })).toEqual(gone);
    const { date, type } = input(caseId, { type: 'aaf_paid', on: '2026-01-01' });
    expect(await previewEvent(owner, { caseId, event: { type, date } } as never)).toEqual(gone);
  });
});

/** A case with a hearing on a day, not on the paralegal's team. */
async function lonely(home: TestFirm, appointmentOn: string) {
  const caseId = await openedCase(home);
  await transact(contextOf(home.owner), (db) =>
    db.caseMember.deleteMany({ where: { firmId: home.firmId, caseId, userId: home.paralegal.userId } }),
  );
  await record(home.lawyer, caseId, [...COURT, hearing('2026-09-10', appointmentOn)]);
  return caseId;
}

const dateRows = (eventId: string) =>
  asSuperuser<{ id: string }>("select id from case_date where event_id = $1 and rule = 'HEARING'", [eventId]);

describe('the calendar', () => {
  it('has a month by the hour, mine or the firm’s, without what was struck, with what was taken back marked', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    await record(home.lawyer, caseId, [...COURT, hearing('2026-09-10', '2026-12-01', '13:00')]);
    await recordOne(home.lawyer, caseId, hearing('2026-09-12', '2026-12-08', '09:00'));
    const other = await lonely(home, '2026-12-08');
    const motion = (dueOn: string) => ({ type: 'dhs_motion_pretermit', on: '2026-09-13', details: { dueOn } });
    await recordOne(home.lawyer, caseId, motion('2026-12-20'));
    const struck = await recordOne(home.lawyer, other, motion('2026-12-21'));
    ok(await strikeEvent(home.lawyer, { eventId: struck.eventId, reason: 'Not ours.' }));
    const mine = ok(await getCalendar(home.paralegal, { month: '2026-12' }, at('2026-11-24')));
    expect(mine.items.map(({ on, voided }) => [on, voided])).toEqual([
      ['2026-12-01', true],
      ['2026-12-08', false],
      ['2026-12-20', false],
    ]);
    expect(mine).toMatchObject({ today: '2026-11-24', more: {}, closed: [{ on: '2026-12-25' }] });
    const all = ok(await getCalendar(home.paralegal, { month: '2026-12', scope: 'firm' }));
    expect(all.items.map(({ on, at }) => `${on} ${at ?? ''}`)).toEqual([
      '2026-12-01 13:00',
      '2026-12-08 08:30',
      '2026-12-08 09:00',
      '2026-12-20 ',
    ]);
    const foreign = ok(await getCalendar((await firm()).owner, { month: '2026-12', scope: 'firm' }));
    expect(foreign.items).toEqual([]);
  });

  it('says of a hearing who read its notice, in the month, the week, the list, the docket and Today', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    await record(home.lawyer, caseId, COURT);
    const { eventId } = await recordOne(home.lawyer, caseId, hearing('2026-09-10', '2026-12-03'));
    const now = at('2026-12-02');
    const said = async () => {
      const pages = [
        ok(await getCalendar(home.lawyer, { month: '2026-12' }, now)).items,
        ok(await getWeek(home.lawyer, {}, now)).items,
        ok(await getAgenda(home.lawyer, {}, now)).items,
        ok(await getDocket(home.lawyer, {}, now)).items,
        ok(await getToday(home.lawyer, {}, now)).coming,
      ];
      const all = pages.map((items) => items.map((item) => `${item.standing} ${item.formerOn} ${item.voided}`));
      expect(new Set(all.map(String)).size).toBe(1);
      return all[0];
    };
    expect(await said()).toEqual(['amber null false']);
    const [date] = await dateRows(eventId);
    const which = { dateId: date?.id ?? '', source: 'Notice' };
    ok(await confirmDate(home.paralegal, { ...which, revision: 1, readOn: '2026-12-03' }, now));
    expect(await said()).toEqual(['confirmed null false']);
    const asked = { dateId: which.dateId, revision: 2, reason: 'The court called it off.' };
    ok(await closeDate(home.lawyer, asked, now));
    expect(await said()).toEqual(['amber 2026-12-03 true']);
    ok(await confirmDate(home.paralegal, { ...which, revision: 3 }, now));
    const { coming, strip } = ok(await getToday(home.lawyer, {}, now));
    expect([coming, strip[1]?.hearings]).toEqual([[], 0]);
  });

  it('has what a judge ordered among the deadlines, on the day a lawyer moved it to, and no longer once it is closed', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    await record(home.lawyer, caseId, COURT);
    const order = { what: 'Exhibits', dueOn: '2026-12-16' };
    await recordOne(home.lawyer, caseId, { type: 'court_order', on: '2026-09-13', details: order });
    const now = at('2026-11-24');
    const seen = async () => {
      const { items, more, deadlines } = ok(await getCalendar(home.lawyer, { month: '2026-12' }, now));
      const { strip, coming } = ok(await getToday(home.lawyer, {}, at('2026-12-15')));
      expect([items, more, coming, strip.reduce((sum, { other }) => sum + other, 0)]).toEqual([[], {}, [], 0]);
      return deadlines.dates.filter(({ rule }) => rule === 'COURT_ORDER');
    };
    const [ordered] = await seen();
    expect(ordered).toMatchObject({ dueOn: '2026-12-16', standing: 'amber' });
    const which = { dateId: ordered?.dateId ?? '', reason: 'The judge said so.' };
    ok(await moveDate(home.lawyer, { ...which, revision: 1, toOn: '2026-12-14' }, now));
    expect((await seen()).map(({ dueOn }) => dueOn)).toEqual(['2026-12-14']);
    ok(await closeDate(home.lawyer, { ...which, revision: 2 }, now));
    // What one person closes warns on until another has read it.
    expect(await seen()).toMatchObject([{ state: 'closed', standing: 'amber' }]);
    ok(await confirmDate(home.paralegal, { dateId: which.dateId, revision: 3, source: 'Minutes' }, now));
    expect(await seen()).toEqual([]);
  });

  it('shows two of a day in a crowded month and goes on through a day on its own page', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    await record(home.lawyer, caseId, COURT);
    for (let n = 0; n < 45; n += 1) {
      const details = { dueOn: '2026-12-20' };
      await recordOne(home.lawyer, caseId, { type: 'dhs_motion_pretermit', on: '2026-09-13', details });
    }
    const month = ok(await getCalendar(home.lawyer, { month: '2026-12' }));
    expect([month.items.length, month.more, month.crowded]).toEqual([
      2,
      { '2026-12-20': { count: 13, more: true } },
      true,
    ]);
    const whole = ok(await getCalendar(home.lawyer, { day: '2026-12-20' }));
    expect([whole.items.length, whole.more, whole.month]).toEqual([40, {}, '2026-12']);
    const rest = ok(await getCalendar(home.lawyer, { day: '2026-12-20', after: whole.next ?? '' }));
    expect([rest.items.length, rest.next]).toEqual([5, null]);
    const all = [...whole.items, ...rest.items].map(({ eventId }) => eventId);
    expect(new Set(all).size).toBe(45);
  });
});

describe('what was recorded, in the calendar', () => {
  const said = (page: { facts: readonly { on: string; type: string }[] }) =>
    page.facts.map(({ on, type }) => [on, type]);

  it('stands on its day, of the kinds before an agency or a court, without what was struck', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    await record(home.lawyer, caseId, [
      { type: 'summons_received', on: '2026-09-01' },
      ...COURT,
      hearing('2026-09-10', '2026-12-01'),
      { type: 'evidence_filed', on: '2026-09-20' },
    ]);
    const struck = await recordOne(home.lawyer, caseId, { type: 'evidence_filed', on: '2026-09-21' });
    ok(await strikeEvent(home.lawyer, { eventId: struck.eventId, reason: 'Not ours.' }, at('2026-09-22')));
    await recordOne(home.lawyer, await lonely(home, '2026-12-08'), { type: 'evidence_filed', on: '2026-09-23' });
    const month = ok(await getCalendar(home.paralegal, { month: '2026-09' }, at('2026-11-24')));
    const mine = [
      ['2026-09-02', 'nta_served'],
      ['2026-09-05', 'nta_filed'],
      ['2026-09-10', 'hearing_notice'],
      ['2026-09-20', 'evidence_filed'],
    ];
    expect(said(month)).toEqual(mine);
    expect(month).toMatchObject({ items: [], recorded: {} });
    const all = ok(await getCalendar(home.paralegal, { month: '2026-09', scope: 'firm' }));
    expect(said(all)).toContainEqual(['2026-09-23', 'evidence_filed']);
    const day = ok(await getCalendar(home.paralegal, { day: '2026-09-20' }));
    expect(said(day)).toEqual([['2026-09-20', 'evidence_filed']]);
    expect(ok(await getCalendar((await firm()).owner, { month: '2026-09', scope: 'firm' })).facts).toEqual([]);
  });

  it('is counted by the day in a busy month, and told on the day’s own page, to its end', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    for (let n = 0; n < 45; n += 1) await recordOne(home.lawyer, caseId, { type: 'foia_filed', on: '2026-09-13' });
    const month = ok(await getCalendar(home.lawyer, { month: '2026-09' }));
    expect([month.facts, month.recorded]).toEqual([[], { '2026-09-13': { count: 15, more: true } }]);
    const whole = ok(await getCalendar(home.lawyer, { day: '2026-09-13' }));
    const rest = ok(await getCalendar(home.lawyer, { day: '2026-09-13', facts: whole.nextFacts ?? '' }));
    expect([whole.facts.length, rest.facts.length, rest.nextFacts]).toEqual([40, 5, null]);
    expect(new Set([...whole.facts, ...rest.facts].map(({ eventId }) => eventId)).size).toBe(45);
  });

  it('takes with all the rest at most twelve statements, and finds its days along an index', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    await record(home.lawyer, caseId, [...COURT, hearing('2026-09-10', '2026-09-28')]);
    const sent = vi.spyOn(pg.Client.prototype, 'query');
    ok(await getCalendar(home.lawyer, { month: '2026-09', scope: 'firm' }));
    const statements = sent.mock.calls.length;
    sent.mockRestore();
    expect(statements).toBeGreaterThan(5);
    // The session adds up to three of its own.
    expect(statements).toBeLessThanOrEqual(9);
    const read = () => getCalendar(home.lawyer, { month: '2026-09', scope: 'firm' });
    const plan = await planOf(home.lawyer, "e.kind in ('hearing'", read);
    expect(plan).toMatch(/Index.* on case_event e/);
    expect(plan).not.toMatch(/Seq Scan on case_event/);
  });
});

describe('Today', () => {
  it('has the next eight working days, what was recorded, who must act and who is silent', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    await record(home.lawyer, caseId, [
      ...COURT,
      hearing('2026-09-10', '2026-11-27'),
      { type: 'aaf_paid', on: '2026-11-20' },
    ]);
    const silent = await lonely(home, '2026-11-30');
    const waitingCase = await openedCase(home);
    await transact(contextOf(home.owner), async (db) => {
      const since = toDate('2026-11-01');
      const where = { firmId: home.firmId, id: waitingCase };
      await db.case.updateMany({ where, data: { waitingOn: 'client', waitingSince: since } });
      const step = { firmId: home.firmId, id: newId(), caseId: waitingCase, text: 'Military ID', who: 'client', since };
      await db.nextStep.create({ data: step });
    });
    const mine = ok(await getToday(home.paralegal, {}, at('2026-11-24')));
    expect(mine.strip.map(({ on, hearings }) => [on.slice(5), hearings])).toEqual([
      ['11-24', 0],
      ['11-25', 0],
      ['11-26', 0],
      ['11-27', 1],
      ['11-30', 0],
      ['12-01', 0],
      ['12-02', 0],
      ['12-03', 0],
    ]);
    expect(mine.strip[2]?.closed?.en).toBe('Thanksgiving');
    expect(mine.coming).toMatchObject([{ caseId, standing: 'amber', formerOn: null }]);
    expect(mine.events.map(({ type, recordedBy }) => [type, recordedBy])).toEqual([['aaf_paid', 'Marta Quispe']]);
    expect(mine.withoutStep.cases.map((one) => one.caseId)).toEqual([caseId]);
    expect(mine.waiting).toMatchObject({
      totals: { client: { count: 1, more: false }, firm: { count: 0 }, government: { count: 0 } },
      longOnClient: { count: 1 },
      cases: [{ caseId: waitingCase, days: 23, text: 'Military ID' }],
    });
    // In a large firm a member's few cases are named instead of each row being asked: the same page.
    await transact(contextOf(home.owner), async (db) => {
      const value = { firmId: home.firmId, key: 'cases.open', value: 5000, countedAt: new Date() };
      await db.firmTotal.create({ data: value });
    });
    expect(await getToday(home.paralegal, {}, at('2026-11-24'))).toEqual({ ok: true, value: mine });
    const all = ok(await getToday(home.paralegal, { scope: 'firm' }, at('2026-11-24')));
    expect(all.coming.map((item) => item.caseId)).toEqual([caseId, silent]);
    expect(all.withoutStep.total).toEqual({ count: 2, more: false });
    const foreign = ok(await getToday((await firm()).owner, { scope: 'firm' }, at('2026-11-24')));
    expect([foreign.events, foreign.coming, foreign.withoutStep.cases, foreign.waiting.cases]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});
