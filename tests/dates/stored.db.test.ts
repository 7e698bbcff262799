import { describe, expect, it } from 'vitest';
import { closeCase, reopenCase } from '../../lib/cases/commands/close-case';
import { recountFirm } from '../../lib/cli/nightly';
import { confirmDate } from '../../lib/dates/commands/confirm';
import { enterDate, recordPermitCount } from '../../lib/dates/commands/enter';
import { closeDate, moveDate, reopenDate } from '../../lib/dates/commands/handle';
import { recountDates, settleDifference } from '../../lib/dates/commands/recount';
import { getDatesPage } from '../../lib/dates/queries';
import type { DatesPage, ShownDate } from '../../lib/dates/types';
import type { EventDetails, EventType } from '../../lib/law/event';
import type { StaffActor } from '../../lib/platform/actor';
import { correctEvent } from '../../lib/timeline/commands/correct-event';
import { recordEvent } from '../../lib/timeline/commands/record-event';
import { strikeEvent } from '../../lib/timeline/commands/strike-event';
import { previewEvent } from '../../lib/timeline/queries/preview-event';
import { newCase } from '../support/cases';
import { at, firm, ok, type TestFirm } from '../support/firm';
import { asSuperuser } from '../support/sql';

const DAY = '2026-03-02';
const day = (on: string) => ({ on, until: on, precision: 'day' as const });

async function arrived() {
  const home = await firm();
  const { caseId } = await newCase(home, { arrivedOn: '2026-01-05', manner: 'visa-b', lawfulStatus: 'no' });
  return { home, caseId };
}

const pageOf = async (actor: StaffActor, caseId: string, today = DAY, shown?: string): Promise<DatesPage> =>
  ok(await getDatesPage(actor, { caseId, shown }, at(today)));

async function dateOf(actor: StaffActor, caseId: string, rule: string, today = DAY) {
  const { dates } = await pageOf(actor, caseId, today);
  const found = dates.find((date) => date.rule === rule);
  if (!found?.kept) throw new Error(`no ${rule} is kept`);
  return found as ShownDate & { kept: NonNullable<ShownDate['kept']> };
}

const looked = ({ kept }: { kept: { id: string; revision: number } }) => ({ dateId: kept.id, revision: kept.revision });

async function sign(actor: StaffActor, caseId: string, rule: string, today = DAY) {
  const date = await dateOf(actor, caseId, rule, today);
  const readOn = date.state === 'open' ? date.dueOn : '';
  return confirmDate(actor, { ...looked(date), readOn: readOn ?? '', source: 'Page 1' }, at(today));
}

const record = async (home: TestFirm, caseId: string, type: EventType, on: string, details: EventDetails = {}) =>
  ok(await recordEvent(home.lawyer, { caseId, type, date: day(on), details }, at(on)));

describe('a date that a fact brings', () => {
  it('is kept with the fact, stays amber, and is settled by a second person who reads the same day', async () => {
    const { home, caseId } = await arrived();
    const date = await dateOf(home.paralegal, caseId, 'ONE_YEAR');
    expect(date).toMatchObject({ dueOn: '2027-01-05', state: 'open', kept: { standing: 'amber' } });
    expect(date.kept.signers.map(({ name, source }) => [name, source])).toEqual([['Marta Quispe', null]]);
    expect(date.steps.length).toBeGreaterThan(1);

    const own = await sign(home.lawyer, caseId, 'ONE_YEAR');
    expect(own).toMatchObject({ ok: false, problem: { kind: 'refused', rule: 'TWO_PEOPLE' } });
    const wrong = { ...looked(date), readOn: '2027-01-06', source: 'Stamp in the passport' };
    expect(await confirmDate(home.paralegal, wrong, at(DAY))).toMatchObject({
      problem: { kind: 'invalid', fields: { readOn: 'another-day' } },
    });
    expect(await confirmDate(home.paralegal, { ...wrong, readOn: '' }, at(DAY))).toMatchObject({
      problem: { kind: 'invalid', fields: { readOn: 'required' } },
    });
    ok(await confirmDate(home.paralegal, { ...wrong, readOn: '5 Jan 2027' }, at(DAY)));
    const settled = await dateOf(home.lawyer, caseId, 'ONE_YEAR');
    expect(settled.kept).toMatchObject({ standing: 'confirmed', former: null });
    expect(settled.kept.signers.map(({ name }) => name)).toEqual(['Marta Quispe', 'Daniel Okafor']);
    const late = await confirmDate(home.owner, { ...looked(date), readOn: '2027-01-05', source: 'Stamp' }, at(DAY));
    expect(late).toMatchObject({ problem: { kind: 'invalid', fields: { dateId: 'date-changed' } } });
  });

  it('goes back to amber when its fact is corrected; the earlier day warns until it is settled again', async () => {
    const { home, caseId } = await arrived();
    ok(await sign(home.paralegal, caseId, 'ONE_YEAR'));
    const before = await dateOf(home.lawyer, caseId, 'ONE_YEAR');
    const fact = { type: 'arrival' as const, date: day('2026-02-05'), details: {} };
    const asked = { caseId, strike: before.trigger?.eventId ?? '', event: fact };
    const seen = ok(await previewEvent(home.paralegal, asked, at(DAY)));
    expect(seen.unsettled).toMatchObject([{ dueOn: '2027-01-05', confirmed: true, hand: null }]);
    const change = { eventId: before.trigger?.eventId ?? '', reason: 'The I-94 says February.', ...fact };
    ok(await correctEvent(home.paralegal, change, at(DAY)));
    const after = await dateOf(home.lawyer, caseId, 'ONE_YEAR');
    expect(after.kept).toMatchObject({ id: before.kept.id, standing: 'amber', former: { dueOn: '2027-01-05' } });
    expect(after.dueOn).toBe('2027-02-05');
    const [row] = await asSuperuser('select warn_on::text from case_date where id = $1', [after.kept.id]);
    expect(row).toEqual({ warn_on: '2027-01-05' });
    const { history } = await pageOf(home.lawyer, caseId, DAY, after.kept.id);
    expect(history.map(({ what, by, from, to }) => [what, by, from?.dueOn, to.dueOn])).toEqual([
      ['event', 'Daniel Okafor', '2027-01-05', '2027-02-05'],
      ['confirmed', 'Daniel Okafor', undefined, '2027-01-05'],
    ]);
    expect(history[0]?.eventId).toBe(after.trigger?.eventId);
    ok(await sign(home.lawyer, caseId, 'ONE_YEAR'));
    const [settled] = await asSuperuser('select warn_on::text, standing from case_date where id = $1', [after.kept.id]);
    expect(settled).toEqual({ warn_on: '2027-02-05', standing: 'confirmed' });
  });

  it('that was settled warns on when one person strikes its fact, and is kept', async () => {
    const { home, caseId } = await arrived();
    ok(await sign(home.paralegal, caseId, 'ONE_YEAR'));
    const { trigger } = await dateOf(home.lawyer, caseId, 'ONE_YEAR');
    ok(await strikeEvent(home.lawyer, { eventId: trigger?.eventId ?? '', reason: 'Another person’s stamp.' }, at(DAY)));
    const gone = await dateOf(home.lawyer, caseId, 'ONE_YEAR');
    expect(gone).toMatchObject({ state: 'gone', kept: { standing: 'amber', former: { dueOn: '2027-01-05' } } });
    ok(await sign(home.paralegal, caseId, 'ONE_YEAR'));
    const [row] = await asSuperuser('select warn_on, standing from case_date where id = $1', [gone.kept.id]);
    expect(row).toEqual({ warn_on: null, standing: 'confirmed' });
  });

  it('is a hearing that a notice sets, void when another notice takes it back', async () => {
    const { home, caseId } = await arrived();
    await record(home, caseId, 'nta_served', '2026-03-03');
    await record(home, caseId, 'nta_filed', '2026-03-04');
    const notice = (on: string) => ({
      ...{ hearingKind: 'MASTER', appointmentOn: on, appointmentAt: '08:30', zone: 'America/Los_Angeles' },
      court: 'san-francisco',
    });
    await record(home, caseId, 'hearing_notice', '2026-03-05', notice('2026-06-01'));
    const { dates } = await pageOf(home.lawyer, caseId, '2026-03-05');
    const hearing = dates.find(({ rule }) => rule === 'HEARING');
    expect(hearing).toMatchObject({ dueOn: '2026-06-01', kind: 'hearing', kept: { standing: 'amber' } });
    await record(home, caseId, 'hearing_notice', '2026-03-06', notice('2026-07-01'));
    const later = (await pageOf(home.lawyer, caseId, '2026-03-06')).dates.filter(({ rule }) => rule === 'HEARING');
    expect(later.map(({ dueOn, state }) => [dueOn, state])).toEqual([
      ['2026-06-01', 'void'],
      ['2026-07-01', 'open'],
    ]);
  });

  it('is a hearing whose hour is corrected: two people read it again, and its history says so', async () => {
    const { home, caseId } = await arrived();
    await record(home, caseId, 'nta_served', '2026-03-03');
    await record(home, caseId, 'nta_filed', '2026-03-04');
    const set = { appointmentOn: '2026-06-01', zone: 'America/Los_Angeles', court: 'san-francisco' };
    const details = { ...set, hearingKind: 'MASTER', appointmentAt: '08:30' };
    const { eventId } = await record(home, caseId, 'hearing_notice', '2026-03-05', details);
    ok(await sign(home.paralegal, caseId, 'HEARING', '2026-03-05'));
    const fact = { type: 'hearing_notice' as const, date: day('2026-03-05') };
    const correct = async (event: string, changed: EventDetails) =>
      ok(
        await correctEvent(
          home.paralegal,
          { eventId: event, reason: 'Misread.', ...fact, details: changed },
          at('2026-03-06'),
        ),
      );
    const again = await correct(eventId, { ...details, room: '12' });
    expect((await dateOf(home.lawyer, caseId, 'HEARING', '2026-03-06')).kept.standing).toBe('confirmed');
    await correct(again.eventId, { ...details, room: '12', appointmentAt: '13:00' });
    const later = await dateOf(home.lawyer, caseId, 'HEARING', '2026-03-06');
    expect(later.kept).toMatchObject({ standing: 'amber', former: { dueOn: '2026-06-01' } });
    const { history } = await pageOf(home.lawyer, caseId, '2026-03-06', later.kept.id);
    expect(history[0]).toMatchObject({ what: 'event', from: { dueOn: '2026-06-01' }, to: { dueOn: '2026-06-01' } });
  });

  it('keeps a lawyer’s word and a fact of the same moment, and neither waits for the other for ever', async () => {
    const { home, caseId } = await arrived();
    for (let n = 0; n < 6; n++) {
      const date = await dateOf(home.lawyer, caseId, 'ONE_YEAR');
      const toOn = `2026-12-${10 + n}`;
      const [moved, recorded] = await Promise.all([
        moveDate(home.lawyer, { ...looked(date), toOn, reason: 'The judge said so.' }, at(DAY)),
        recordEvent(home.lawyer, { caseId, type: 'foia_filed', date: day(DAY), details: {} }, at(DAY)),
      ]);
      expect([moved.ok, recorded.ok]).toEqual([true, true]);
      expect(await dateOf(home.lawyer, caseId, 'ONE_YEAR')).toMatchObject({ dueOn: toOn, kept: { hand: 'moved' } });
    }
  });

  it('warns no more once the firm’s work has ended, and again when it is taken up', async () => {
    const { home, caseId } = await arrived();
    const warned = async () =>
      (
        await asSuperuser('select warn_on::text from case_date where case_id = $1 and rule = $2', [caseId, 'ONE_YEAR'])
      )[0];
    ok(await closeCase(home.lawyer, { caseId, closedOn: DAY, outcome: 'withdrawn', reason: '' }, at(DAY)));
    expect(await warned()).toEqual({ warn_on: null });
    ok(await reopenCase(home.lawyer, { caseId, reason: 'The client came back.' }, at(DAY)));
    expect(await warned()).toEqual({ warn_on: '2027-01-05' });
  });
});

describe('one person’s firm', () => {
  it('signs again on a later day, and the date says so', async () => {
    const { home, caseId } = await arrived();
    await asSuperuser('update member set disabled_at = now() where firm_id = $1 and user_id <> $2', [
      home.firmId,
      home.lawyer.userId,
    ]);
    const today = '2026-03-01';
    expect(await sign(home.lawyer, caseId, 'ONE_YEAR', today)).toMatchObject({ problem: { kind: 'refused' } });
    ok(await sign(home.lawyer, caseId, 'ONE_YEAR', '2026-03-02'));
    expect((await dateOf(home.lawyer, caseId, 'ONE_YEAR')).kept.standing).toBe('alone');
  });
});

describe('by hand', () => {
  it('a lawyer moves and closes a critical date with a reason; what warned before warns on', async () => {
    const { home, caseId } = await arrived();
    const date = await dateOf(home.lawyer, caseId, 'ONE_YEAR');
    const move = { ...looked(date), toOn: '2027-01-15', reason: 'Lawful status until 15 January.' };
    expect(await moveDate(home.paralegal, move, at(DAY))).toMatchObject({ problem: { kind: 'forbidden' } });
    expect(await closeDate(home.paralegal, { ...looked(date), reason: 'Filed.' }, at(DAY))).toMatchObject({
      problem: { kind: 'forbidden' },
    });
    expect(await moveDate(home.lawyer, { ...move, reason: ' ' }, at(DAY))).toMatchObject({
      problem: { kind: 'invalid', fields: { reason: 'required' } },
    });
    ok(await moveDate(home.lawyer, move, at(DAY)));
    const moved = await dateOf(home.lawyer, caseId, 'ONE_YEAR');
    expect(moved).toMatchObject({
      ...{ dueOn: '2027-01-15', safeOn: '2027-01-15' },
      kept: { hand: 'moved', standing: 'amber', lawDueOn: '2027-01-05', former: { dueOn: '2027-01-05' } },
    });
    ok(await sign(home.owner, caseId, 'ONE_YEAR'));
    const settled = await dateOf(home.lawyer, caseId, 'ONE_YEAR');
    expect(settled.kept).toMatchObject({ standing: 'confirmed', former: null });
    expect(settled.kept.signers.map(({ name }) => name)).toEqual(['Marta Quispe', 'Ruth Abelson']);
    ok(await reopenDate(home.lawyer, { ...looked(settled), reason: 'The status ended earlier.' }, at(DAY)));
    expect(await dateOf(home.lawyer, caseId, 'ONE_YEAR')).toMatchObject({
      ...{ dueOn: '2027-01-05', kept: { hand: null, standing: 'amber' } },
    });
  });

  it('a hearing does not move: the notice of its new day is recorded; it can be closed', async () => {
    const { home, caseId } = await arrived();
    await record(home, caseId, 'nta_served', '2026-03-03');
    await record(home, caseId, 'nta_filed', '2026-03-04');
    const when = { appointmentOn: '2026-06-01', appointmentAt: '08:30', zone: 'America/Los_Angeles' };
    await record(home, caseId, 'hearing_notice', '2026-03-05', { hearingKind: 'MASTER', ...when });
    const date = await dateOf(home.lawyer, caseId, 'HEARING', '2026-03-06');
    const move = { ...looked(date), toOn: '2026-06-08', reason: 'The clerk called.' };
    expect(await moveDate(home.lawyer, move, at('2026-03-06'))).toMatchObject({
      problem: {
        kind: 'refused',
        rule: 'NOTICE_FIRST',
        reason: { en: expect.stringMatching('notice'), ru: expect.stringMatching('уведомлен') },
        overridable: false,
      },
    });
    const same = await dateOf(home.lawyer, caseId, 'HEARING', '2026-03-06');
    expect([same.dueOn, same.kept.hand]).toEqual(['2026-06-01', null]);
    ok(await closeDate(home.lawyer, { ...looked(date), reason: 'The court cancelled it by phone.' }, at('2026-03-06')));
    expect((await dateOf(home.lawyer, caseId, 'HEARING', '2026-03-06')).state).toBe('closed');
  });

  it('a date of one’s own stands beside the law’s, and a paralegal closes one that is not critical', async () => {
    const { home, caseId } = await arrived();
    const own = {
      caseId,
      title: 'Witness list',
      dueOn: '03/14/2026',
      source: 'Letter of 1 March',
      critical: 'no' as const,
    };
    ok(await enterDate(home.paralegal, own, at(DAY)));
    const date = await dateOf(home.paralegal, caseId, 'HAND');
    expect(date).toMatchObject({ dueOn: '2026-03-14', safeOn: '2026-03-13', title: { en: 'Witness list' } });
    expect(date.kept.standing).toBe('plain');
    ok(await closeDate(home.paralegal, { ...looked(date), reason: 'Sent today.' }, at(DAY)));
    expect((await dateOf(home.paralegal, caseId, 'HAND')).state).toBe('closed');
    expect(await enterDate(home.paralegal, { ...own, source: '' }, at(DAY))).toMatchObject({
      problem: { kind: 'invalid', fields: { source: 'required' } },
    });
  });
});

describe('a recount', () => {
  it('moves nothing that people work to: it lists the difference, and a lawyer takes it or not', async () => {
    const { home, caseId } = await arrived();
    const date = await dateOf(home.lawyer, caseId, 'ONE_YEAR');
    await asSuperuser(
      "update case_date set law_due_on = '2027-01-04', law_safe_on = '2027-01-04', due_on = '2027-01-04', safe_on = '2027-01-04' where id = $1",
      [date.kept.id],
    );
    const first = ok(await recountDates(home.system, {}, at(DAY)));
    expect(first).toMatchObject({ counted: 1, added: 0, moved: 0, differences: 1, next: null });
    expect(ok(await recountDates(home.system, {}, at(DAY)))).toMatchObject({ differences: 0 });
    const found = await dateOf(home.lawyer, caseId, 'ONE_YEAR');
    expect(found).toMatchObject({ dueOn: '2027-01-04', kept: { difference: { dueOn: '2027-01-05', state: 'open' } } });
    const settle = { ...looked(found), differenceId: found.kept.difference?.id ?? '' };
    expect(await settleDifference(home.paralegal, { ...settle, apply: true, reason: '' }, at(DAY))).toMatchObject({
      problem: { kind: 'forbidden' },
    });
    expect(await settleDifference(home.lawyer, { ...settle, apply: false, reason: '' }, at(DAY))).toMatchObject({
      problem: { kind: 'invalid', fields: { reason: 'required' } },
    });
    ok(await settleDifference(home.lawyer, { ...settle, apply: true, reason: '' }, at(DAY)));
    expect(await dateOf(home.lawyer, caseId, 'ONE_YEAR')).toMatchObject({
      ...{ dueOn: '2027-01-05', kept: { difference: null, standing: 'amber' } },
    });
    expect(ok(await recountDates(home.system, {}, at(DAY)))).toMatchObject({ differences: 0 });
  });

  it('does not list again what a lawyer left as it is', async () => {
    const { home, caseId } = await arrived();
    await asSuperuser("update case_date set law_due_on = '2027-01-04', due_on = '2027-01-04' where case_id = $1", [
      caseId,
    ]);
    ok(await recountDates(home.system, {}, at(DAY)));
    const found = await dateOf(home.lawyer, caseId, 'ONE_YEAR');
    const settle = {
      ...looked(found),
      differenceId: found.kept.difference?.id ?? '',
      apply: false,
      reason: 'A day early.',
    };
    ok(await settleDifference(home.lawyer, settle, at(DAY)));
    expect(ok(await recountDates(home.system, {}, at(DAY)))).toMatchObject({ differences: 0 });
    // Of another value of the date nobody has decided.
    await asSuperuser('update case_date set value_no = value_no + 1 where case_id = $1', [caseId]);
    expect(ok(await recountDates(home.system, {}, at(DAY)))).toMatchObject({ differences: 1 });
  });

  it('is not brought in by another fact of the case: what is listed waits for its own decision', async () => {
    const { home, caseId } = await arrived();
    await asSuperuser("update case_date set law_due_on = '2027-01-04', due_on = '2027-01-04' where case_id = $1", [
      caseId,
    ]);
    ok(await recountDates(home.system, {}, at(DAY)));
    await record(home, caseId, 'foia_filed', DAY);
    const found = await dateOf(home.lawyer, caseId, 'ONE_YEAR');
    expect(found).toMatchObject({ dueOn: '2027-01-04', kept: { difference: { dueOn: '2027-01-05' } } });
    const fact = { type: 'arrival' as const, date: day('2026-02-05'), details: {} };
    const change = { eventId: found.trigger?.eventId ?? '', reason: 'The I-94 says February.', ...fact };
    ok(await correctEvent(home.paralegal, change, at(DAY)));
    const moved = await dateOf(home.lawyer, caseId, 'ONE_YEAR');
    expect(moved).toMatchObject({ dueOn: '2027-02-05', kept: { difference: null } });
  });

  it('goes on after a case that cannot be counted', async () => {
    const home = await firm();
    const cases: string[] = [];
    for (let n = 0; n < 4; n++) {
      cases.push((await newCase(home, { arrivedOn: '2026-01-05', manner: 'visa-b', lawfulStatus: 'no' })).caseId);
    }
    cases.sort();
    await asSuperuser('delete from case_date where firm_id = $1', [home.firmId]);
    // No fact is ever edited: a broken one needs the tables' guards asleep.
    await asSuperuser(`set session_replication_role = replica;
      update case_event set type = 'receipt_notice', details = '{"receivedOn":"no day"}' where case_id = '${cases[1]}';
      reset session_replication_role`);
    expect(await recountFirm(home.system, at(DAY))).toBe(3);
    const rows = await asSuperuser('select case_id from case_date where firm_id = $1 order by case_id', [home.firmId]);
    expect(rows.map((row) => row.case_id)).toEqual([cases[0], cases[2], cases[3]]);
  });

  it('adds what the passing of time brought, and is the same when done again', async () => {
    const { home, caseId } = await arrived();
    await asSuperuser('delete from date_confirmation; delete from case_date where case_id = $1', [caseId]).catch(
      () => [],
    );
    await asSuperuser('delete from case_date where case_id = $1', [caseId]);
    expect(ok(await recountDates(home.system, {}, at(DAY)))).toMatchObject({ added: 1 });
    expect(ok(await recountDates(home.system, {}, at(DAY)))).toMatchObject({ added: 0, moved: 0, differences: 0 });
    expect((await dateOf(home.lawyer, caseId, 'ONE_YEAR')).kept.signers[0]?.name).toBe('Marta Quispe');
  });
});

describe('the government’s count', () => {
  it('stands beside ours, which follows the facts', async () => {
    const { home, caseId } = await arrived();
    const count = { caseId, days: '10', asOf: '2026-03-20', source: 'Phone line' };
    expect(await recordPermitCount(home.paralegal, count, at('2026-03-20'))).toMatchObject({
      problem: { kind: 'invalid', fields: { days: 'no-clock' } },
    });
    const steps = ['intake_interview', 'retained', 'i589_drafting', 'i589_ready', 'i589_submitted'] as const;
    for (const type of steps) await record(home, caseId, type, '2026-03-05');
    await record(home, caseId, 'receipt_notice', '2026-03-12', { receivedOn: '2026-03-10' });
    expect(ok(await recordPermitCount(home.paralegal, count, at('2026-03-20')))).toMatchObject({ differs: false });
    const page = () => pageOf(home.lawyer, caseId, '2026-03-20');
    expect((await page()).permitCount).toMatchObject({ days: 10, ours: 10, by: 'Daniel Okafor' });
    await record(home, caseId, 'clock_stopped', '2026-03-15', { cause: 'continuance' });
    expect((await page()).permitCount).toMatchObject({ days: 10, ours: 5 });
    expect(await recordPermitCount(home.paralegal, { ...count, days: 'x' }, at('2026-03-20'))).toMatchObject({
      problem: { kind: 'invalid', fields: { days: 'invalid' } },
    });
  });
});
