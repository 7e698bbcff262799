import { describe, expect, it } from 'vitest';
import { contextOf, transact } from '../../lib/platform/db.ts';
import { correctEvent } from '../../lib/timeline/commands/correct-event.ts';
import { recordEvent } from '../../lib/timeline/commands/record-event.ts';
import { strikeEvent } from '../../lib/timeline/commands/strike-event.ts';
import { at, firm, ok, type TestFirm } from '../support/firm.ts';
import { day, input, openedCase, record, recordOne } from './case.ts';

const RECEIPT = { type: 'receipt_notice', on: '2026-01-20', details: { receivedOn: '2026-01-15' } };
const FILED = [
  { type: 'i589_drafting', on: '2026-01-02' },
  { type: 'i589_ready', on: '2026-01-05' },
  { type: 'i589_submitted', on: '2026-01-10' },
  RECEIPT,
];

const row = (home: TestFirm, caseId: string) =>
  transact(contextOf(home.owner), (db) => db.case.findFirstOrThrow({ where: { firmId: home.firmId, id: caseId } }));
const event = (home: TestFirm, where: { id: string } | { caseId: string; type: string }) =>
  transact(contextOf(home.owner), (db) => db.caseEvent.findFirstOrThrow({ where: { firmId: home.firmId, ...where } }));

describe('recording', () => {
  it('moves the case and writes who and when', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    const { standing, eventId } = await record(home.paralegal, caseId, FILED);
    expect(standing).toEqual({ track: 'AFF', stage: 'filed', status: 'A07', since: '2026-01-20', nextHearing: null });
    expect(await row(home, caseId)).toMatchObject({ status: 'A07', stage: 'filed', activityAt: at('2026-01-20') });
    const kept = await event(home, { id: eventId });
    expect(kept).toMatchObject({ recordedBy: home.paralegal.userId, kind: 'notice', overrideRule: null });
  });

  it('says which field is wrong: type, details, a day ahead, a vague day where one must be known', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    const fields = async (fact: object) => {
      const sent = { ...input(caseId, { type: 'i589_drafting', on: '2026-01-02' }), ...fact };
      const outcome = await recordEvent(home.lawyer, sent as never, at('2026-02-01'));
      return outcome.ok || outcome.problem.kind !== 'invalid' ? outcome : outcome.problem.fields;
    };
    expect(await fields({ type: 'no_such_event' })).toEqual({ type: 'unknown-type' });
    expect(await fields({ type: 'hearing_notice', details: { appointmentOn: '2026-13-01', colour: 'red' } })).toEqual({
      'details.colour': 'unknown-field',
      'details.hearingKind': 'required',
      'details.appointmentOn': 'bad-date',
      'details.appointmentAt': 'required',
      'details.zone': 'required',
    });
    expect(await fields({ date: day('2026-02-02') })).toEqual({ date: 'in-future' });
    expect(await fields({ ...input(caseId, RECEIPT), details: { receivedOn: '2026-02-02' } })).toEqual({
      'details.receivedOn': 'in-future',
    });
    expect(await fields({ date: { on: '2026-01-01', until: '2026-01-31', precision: 'month' } })).toEqual({
      date: 'day-needed',
    });
    expect(await row(home, caseId)).toMatchObject({ status: 'N00' });
  });

  it('takes a vague day where a life is told', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    const date = { on: '2022-03-01', until: '2022-05-31', precision: 'season' as const };
    ok(await recordEvent(home.lawyer, { caseId, type: 'summons_received', date }));
    expect(await row(home, caseId)).toMatchObject({ status: 'N00' });
  });

  it('answers the same request once', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    const requestId = '01890000-0000-7000-8000-000000000001';
    const sent = { ...input(caseId, { type: 'intake_interview', on: '2026-01-01' }), requestId };
    const first = ok(await recordEvent(home.lawyer, sent, at('2026-01-01')));
    expect(ok(await recordEvent(home.lawyer, sent, at('2026-01-02')))).toEqual(first);
  });

  it('leaves giving up a right to a lawyer', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    await record(home.lawyer, caseId, FILED);
    const fact = input(caseId, { type: 'i589_withdrawn', on: '2026-02-01' });
    expect(await recordEvent(home.paralegal, fact, at('2026-02-01'))).toMatchObject({ problem: { kind: 'forbidden' } });
    expect(await recordEvent(home.lawyer, fact, at('2026-02-01'))).toMatchObject({ ok: true });
  });

  it('keeps the next hearing, and drops it when a new notice or a continuance replaces it', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    const notice = (on: string, appointmentOn: string) => ({
      type: 'hearing_notice',
      on,
      details: { hearingKind: 'MASTER', appointmentOn },
    });
    await record(home.lawyer, caseId, [
      { type: 'nta_served', on: '2026-01-02' },
      { type: 'nta_filed', on: '2026-01-05' },
      notice('2026-01-10', '2026-05-01'),
    ]);
    expect(await row(home, caseId)).toMatchObject({ nextHearing: new Date('2026-05-01T00:00:00Z') });
    const moved = await recordOne(home.lawyer, caseId, notice('2026-02-10', '2026-06-01'));
    expect(moved.standing.nextHearing).toBe('2026-06-01');
    const details = { hearingKind: 'MASTER', by: 'COURT' };
    const gone = await recordOne(home.lawyer, caseId, { type: 'hearing_continued', on: '2026-03-01', details });
    expect(gone.standing.nextHearing).toBe(null);
  });
});

describe('against the procedure', () => {
  const GRANT = { type: 'approval', on: '2026-02-01' };
  const override = 'Approved on the papers; letter of 1 Feb in the file.';

  it('refuses with the rule, its reason and its source', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    await record(home.lawyer, caseId, FILED);
    const outcome = await recordEvent(home.lawyer, input(caseId, GRANT), at(GRANT.on));
    expect(outcome).toMatchObject({
      ok: false,
      problem: { kind: 'refused', rule: 'USCIS.NO_INTERVIEW', source: '8 CFR 208.9', overridable: true },
    });
  });

  it('lets a lawyer go against it with a reason that stays, not a paralegal', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    await record(home.lawyer, caseId, FILED);
    const sent = input(caseId, GRANT, { override });
    expect(await recordEvent(home.paralegal, sent, at(GRANT.on))).toMatchObject({ problem: { kind: 'forbidden' } });
    const blank = await recordEvent(home.lawyer, input(caseId, GRANT, { override: '  ' }), at(GRANT.on));
    expect(blank).toMatchObject({ problem: { kind: 'invalid', fields: { override: 'required' } } });
    const { eventId, standing, overridden } = ok(await recordEvent(home.lawyer, sent, at(GRANT.on)));
    expect([standing.status, overridden]).toEqual(['A17', true]);
    const kept = await event(home, { id: eventId });
    expect(kept).toMatchObject({ overrideRule: 'USCIS.NO_INTERVIEW', overrideReason: override });
  });

  it('says what the file lacks where a rule cannot be told', async () => {
    const home = await firm();
    const caseId = await openedCase(home, { lawful: 'unknown' });
    await record(home.lawyer, caseId, [
      ...FILED,
      { type: 'biometrics_notice', on: '2026-01-21', details: { appointmentOn: '2026-01-25' } },
      { type: 'biometrics_attended', on: '2026-01-25' },
      { type: 'interview_notice', on: '2026-01-26', details: { appointmentOn: '2026-02-01' } },
      { type: 'interview_held', on: '2026-02-01' },
    ]);
    const noid = { type: 'noid_issued', on: '2026-03-01' };
    const outcome = await recordEvent(home.lawyer, input(caseId, noid), at(noid.on));
    expect(outcome).toMatchObject({ problem: { kind: 'refused', rule: 'NOID.NO_STATUS', overridable: true } });
    expect(JSON.stringify(outcome)).toContain('lawful status: set it on the overview');
  });
});

describe('striking and correcting', () => {
  it('strikes the last event and moves the case back; the row stays', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    const { eventId } = await record(home.lawyer, caseId, FILED);
    const reason = 'Another client’s receipt.';
    const struck = ok(await strikeEvent(home.paralegal, { eventId, reason }, at('2026-01-21')));
    expect(struck.standing.status).toBe('A05');
    expect(await row(home, caseId)).toMatchObject({ status: 'A05', activityAt: at('2026-01-21') });
    const again = await strikeEvent(home.lawyer, { eventId, reason }, at('2026-01-22'));
    expect(again).toMatchObject({ problem: { kind: 'not-found' } });
    const left = await transact(contextOf(home.owner), (db) => db.caseEvent.count({ where: { caseId } }));
    expect(left).toBe(FILED.length);
  });

  it('refuses to take the ground from a later event, unless a lawyer says why', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    await record(home.lawyer, caseId, FILED);
    const { id: eventId } = await event(home, { caseId, type: 'i589_submitted' });
    const sent = { eventId, reason: 'Sent by the client, not by us.' };
    const now = at('2026-01-21');
    const refused = await strikeEvent(home.lawyer, sent, now);
    expect(refused).toMatchObject({ problem: { kind: 'refused', rule: 'ORDER', overridable: true } });
    const against = { ...sent, override: 'Filed before we were retained; the receipt proves it.' };
    expect(await strikeEvent(home.paralegal, against, now)).toMatchObject({ problem: { kind: 'forbidden' } });
    expect(ok(await strikeEvent(home.lawyer, against, now)).overridden).toBe(true);
    const strike = await transact(contextOf(home.owner), (db) =>
      db.eventStrike.findFirstOrThrow({ where: { firmId: home.firmId, eventId } }),
    );
    expect(strike).toMatchObject({
      reason: sent.reason,
      overrideRule: 'ORDER',
      overrideReason: against.override,
    });
  });

  it('corrects in one step: the old one struck with the reason, the new one in its place', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    const { eventId } = await record(home.lawyer, caseId, FILED);
    const right = { type: 'receipt_notice' as const, date: day('2026-01-22'), details: { receivedOn: '2026-01-16' } };
    const reason = 'Read the wrong line.';
    const corrected = ok(await correctEvent(home.paralegal, { eventId, reason, ...right }, at('2026-01-23')));
    expect(corrected).toMatchObject({ struckId: eventId, standing: { status: 'A07', since: '2026-01-22' } });
    const early = { ...right, eventId: corrected.eventId, reason, date: day('2026-01-08') };
    const refused = await correctEvent(home.lawyer, early, at('2026-01-24'));
    expect(refused).toMatchObject({ problem: { kind: 'refused' } });
    expect(await row(home, caseId)).toMatchObject({ statusSince: new Date('2026-01-22T00:00:00Z') });
  });
});
