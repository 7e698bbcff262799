import { describe, expect, it } from 'vitest';
import { addNote } from '../../lib/cases/commands/notes';
import { restrictCase } from '../../lib/cases/commands/team';
import { getDatesPage } from '../../lib/dates/queries';
import { setDisabled } from '../../lib/members/store/write';
import { contextOf, transact } from '../../lib/platform/db';
import { afterRuleApplied } from '../../lib/rules/commands/after-applied';
import { approveRuleChange, withdrawRuleChange } from '../../lib/rules/commands/decide-change';
import { proposeRuleChange } from '../../lib/rules/commands/propose-change';
import { getChangePage } from '../../lib/rules/queries/change-page';
import { getRulePage } from '../../lib/rules/queries/rule-page';
import { loadBook, loadBookToWrite, loadDecisions } from '../../lib/rules/store';
import { strikeEvent } from '../../lib/timeline/commands/strike-event';
import { at, firm, ok, type TestFirm } from '../support/firm';
import { deniedCase, proposed, step, TEN_DAYS } from '../support/rules';
import { asSuperuser } from '../support/sql';

const DAY = '2026-11-23';
const page = async (home: TestFirm, changeId: string, day = DAY, who = home.owner) =>
  ok(await getChangePage(who, { changeId }, at(day)));
const approve = (home: TestFirm, changeId: string, { who = home.owner, number = 1, day = DAY } = {}) =>
  approveRuleChange(who, { changeId, number }, at(day));
const appeal = async (home: TestFirm, caseId: string) =>
  ok(await getDatesPage(home.lawyer, { caseId }, at(DAY))).dates.find(({ rule }) => rule === 'BIA_APPEAL');
const history = (caseId: string) =>
  asSuperuser<{ action: string; subject: string }>(
    "select action, subject_id as subject from audit_entry where case_id = $1 and action like 'rules.%'",
    [caseId],
  );

describe('a version switched on', () => {
  it('lists exactly the cases that move, is approved by a second lawyer, and can be switched back', async () => {
    const home = await firm();
    const moves = await deniedCase(home, '2026-11-20', 'Мухаметшин');
    const late = await deniedCase(home, '2026-11-04', 'Ваганова');
    const older = await deniedCase(home, '2026-05-20', 'Осипов');
    const changeId = await proposed(home);
    const { rows, change, say } = await page(home, changeId);
    expect(change).toMatchObject({ state: 'proposed', list: { movedCases: 2, cases: 3, number: 1, countedOn: DAY } });
    expect(say).toEqual({ may: true, alone: false });
    const appeals = rows.filter(({ rule }) => rule === 'BIA_APPEAL');
    expect(appeals).toMatchObject([
      { caseId: late.caseId, before: { dueOn: '2026-12-04' }, after: { dueOn: '2026-11-16', state: 'overdue' } },
      {
        ...{ caseId: moves.caseId, eventId: moves.eventId, fact: 'oral_decision', factOn: '2026-11-20' },
        ...{ principal: { surname: 'Мухаметшин' }, before: { dueOn: '2026-12-21', state: 'open' } },
        after: { dueOn: '2026-11-30', state: 'open' },
      },
    ]);
    expect(rows.map(({ caseId }) => caseId)).not.toContain(older.caseId);

    // Nothing has moved so far, and who proposed it may not approve it.
    expect(await appeal(home, moves.caseId)).toMatchObject({ dueOn: '2026-12-21' });
    expect(await approve(home, changeId, { who: home.lawyer })).toMatchObject({ problem: { kind: 'refused' } });
    ok(await approve(home, changeId));
    expect((await page(home, changeId)).change.state).toBe('checking');
    expect(await appeal(home, moves.caseId)).toMatchObject({ dueOn: '2026-12-21' });
    expect(await step(home.system, changeId, DAY)).toMatchObject({ applied: true });

    // Each case says so in its history, once however often the worker comes; the old day stays in the list.
    for (let time = 0; time < 2; time += 1) ok(await afterRuleApplied(home.system, { changeId }, at(DAY)));
    expect(await history(moves.caseId)).toEqual([{ action: 'rules.applied', subject: changeId }]);
    expect(await history(older.caseId)).toEqual([]);
    expect(await appeal(home, moves.caseId)).toMatchObject({
      ...{ dueOn: '2026-11-30', kept: { standing: 'amber', former: null } },
    });
    expect(await appeal(home, older.caseId)).toMatchObject({ dueOn: '2026-06-22' });
    expect(await step(home.system, changeId, DAY)).toMatchObject({ applied: false });
    const applied = await page(home, changeId);
    expect(applied.change).toMatchObject({ state: 'applied', approved: { by: 'Ruth Abelson', alone: false } });
    expect(applied.rows).toEqual(rows);

    const rule = ok(await getRulePage(home.paralegal, { ruleId: 'BIA_APPEAL' }, at(DAY)));
    expect(rule.periods[0]?.map(({ versionId }) => versionId)).toEqual(['BIA_APPEAL.30', 'BIA_APPEAL.10']);
    expect(rule.versions[1]).toMatchObject({ isOn: true, decided: { on: true, from: '2026-06-01', alone: false } });

    const back = await proposed(home, DAY, { on: false, reason: 'The appeal was lost.' });
    expect((await page(home, back)).change.list).toMatchObject({ movedCases: 2 });
    ok(await approve(home, back));
    await step(home.system, back, DAY);
    ok(await afterRuleApplied(home.system, { changeId: back }, at(DAY)));
    expect(await appeal(home, moves.caseId)).toMatchObject({ dueOn: '2026-12-21' });
    expect(ok(await getRulePage(home.lawyer, { ruleId: 'BIA_APPEAL' }, at(DAY))).changes.map(({ id }) => id)).toEqual([
      ...[back, changeId],
    ]);
  });

  it('is proposed once at a time, and only where it changes something', async () => {
    const home = await firm();
    const propose = (more: Partial<typeof TEN_DAYS>) =>
      proposeRuleChange(home.lawyer, { ...TEN_DAYS, ...more }, at(DAY));
    const at422 = (from: string) => ({ problem: { kind: 'invalid', fields: { from } } });
    expect(await propose({ on: false })).toMatchObject(at422('changes-nothing'));
    expect(await propose({ reason: ' ' })).toMatchObject({ problem: { fields: { reason: 'required' } } });
    expect(await propose({ from: '31.02.2026' })).toMatchObject(at422('bad-date'));
    expect(await propose({ versionId: 'BIA_APPEAL.5' })).toMatchObject({ problem: { kind: 'not-found' } });
    const changeId = await proposed(home);
    expect(await propose({})).toMatchObject(at422('is-proposed'));
    ok(await withdrawRuleChange(home.owner, { changeId, reason: 'Another order came.' }, at(DAY)));
    expect((await page(home, changeId)).change).toMatchObject({
      state: 'withdrawn',
      withdrawn: { by: 'Ruth Abelson' },
    });
    expect(await approve(home, changeId)).toMatchObject({ problem: { kind: 'refused' } });
    expect(await step(home.system, changeId, DAY)).toMatchObject({ applied: false });
    ok(await propose({}));
  });
});

describe('between the proposal and the approval', () => {
  it('a list that the facts changed is not the one that was approved: it is made anew and approved anew', async () => {
    const home = await firm();
    const first = await deniedCase(home, '2026-11-20');
    const second = await deniedCase(home, '2026-11-19');
    const changeId = await proposed(home, '2026-11-21');
    ok(await strikeEvent(home.lawyer, { eventId: first.eventId, reason: 'Another case.' }, at(DAY)));
    ok(await approve(home, changeId, { day: '2026-11-21' }));
    expect(await step(home.system, changeId, '2026-11-21')).toMatchObject({ applied: false });
    const lapsed = await page(home, changeId, '2026-11-21');
    expect(lapsed.change).toMatchObject({ state: 'lapsed', list: { number: 2, movedCases: 1, movedDates: 1 } });
    expect(lapsed.rows.map(({ caseId }) => caseId)).toEqual([second.caseId]);
    // Who still has the old list before their eyes is told so, and nothing is approved.
    expect(await approve(home, changeId, { day: '2026-11-21' })).toMatchObject({
      problem: { kind: 'conflict', revision: 2 },
    });
    ok(await approve(home, changeId, { number: 2, day: '2026-11-21' }));
    expect(await step(home.system, changeId, '2026-11-21')).toMatchObject({ applied: true });
  });

  it('facts that leave the list as it is do not stand in the way', async () => {
    const home = await firm();
    const { caseId } = await deniedCase(home, '2026-11-20');
    const changeId = await proposed(home);
    ok(await addNote(home.lawyer, { caseId, text: 'The client was told.' }, at(DAY)));
    ok(await approve(home, changeId));
    expect(await step(home.system, changeId, DAY)).toMatchObject({ applied: true });
  });

  it('who is recording a fact keeps the book until it is recorded; the decision waits and looks again', async () => {
    const home = await firm();
    await deniedCase(home, '2026-11-20');
    const changeId = await proposed(home);
    ok(await approve(home, changeId));
    const [begun, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const recording = transact(contextOf(home.paralegal), async (db) => {
      await loadBookToWrite(db);
      begun.resolve();
      await go.promise;
    });
    await begun.promise;
    let applied = false;
    const applying = step(home.system, changeId, DAY).then((done) => {
      applied = done.applied;
    });
    await new Promise((done) => setTimeout(done, 400));
    expect(applied).toBe(false);
    go.resolve();
    await Promise.all([recording, applying]);
    expect(applied).toBe(true);
  });

  it('a day later everything is counted anew, and the same list counts', async () => {
    const home = await firm();
    await deniedCase(home, '2026-11-20');
    const changeId = await proposed(home);
    ok(await approve(home, changeId, { day: '2026-11-24' }));
    expect(await step(home.system, changeId, '2026-11-24')).toMatchObject({ applied: true });
    expect((await page(home, changeId, '2026-11-24')).change.list).toMatchObject({
      number: 2,
      countedOn: '2026-11-24',
    });
  });

  it('another change that took effect is part of what is compared', async () => {
    const home = await firm();
    const { caseId } = await deniedCase(home, '2026-11-20');
    const ten = await proposed(home);
    const none = await proposed(home, DAY, { versionId: 'BIA_APPEAL.30', on: false });
    ok(await approve(home, none));
    await step(home.system, none, DAY);
    ok(await approve(home, ten));
    expect(await step(home.system, ten, DAY)).toMatchObject({ applied: false });
    const { rows, change } = await page(home, ten);
    expect(change.state).toBe('lapsed');
    expect(rows[0]).toMatchObject({
      caseId,
      before: { dueOn: null, state: 'unknown' },
      after: { dueOn: '2026-11-30' },
    });
  });
});

describe('a firm with one lawyer', () => {
  it('approves on a later day, and says so', async () => {
    const home = await firm();
    const { caseId } = await deniedCase(home, '2026-11-20');
    await transact(contextOf(home.system), (db) => setDisabled(db, home.owner.userId, at(DAY), home.owner.userId));
    const changeId = await proposed(home);
    expect((await page(home, changeId, DAY, home.lawyer)).say).toEqual({ may: false, why: 'same-day' });
    expect(await approve(home, changeId, { who: home.lawyer })).toMatchObject({ problem: { kind: 'refused' } });
    ok(await approve(home, changeId, { who: home.lawyer, day: '2026-11-24' }));
    await step(home.system, changeId, '2026-11-24');
    const { change } = await page(home, changeId, '2026-11-24', home.lawyer);
    expect(change).toMatchObject({ state: 'applied', approved: { by: 'Marta Quispe', alone: true } });
    const rule = ok(await getRulePage(home.lawyer, { ruleId: 'BIA_APPEAL' }, at(DAY)));
    expect(rule.versions[1]?.decided).toMatchObject({ alone: true });
    ok(await afterRuleApplied(home.system, { changeId }, at('2026-11-24')));
    const [row] = await asSuperuser<{ details: string }>(
      "select details from audit_entry where case_id = $1 and action = 'rules.applied'",
      [caseId],
    );
    expect(row?.details).toContain('"alone":true');
  });

  it('cannot pass the database by: one’s own approval is refused there too', async () => {
    const home = await firm();
    const changeId = await proposed(home);
    const write = (alone: boolean, approvedAt: Date) =>
      transact(contextOf(home.lawyer), (db) =>
        db.ruleChangeApproval.createMany({
          data: { firmId: home.firmId, changeId, number: 1, approvedBy: home.lawyer.userId, approvedAt, alone },
        }),
      );
    await expect(write(false, at('2026-12-01'))).rejects.toThrow();
    await expect(write(true, at(DAY))).rejects.toThrow();
    const decide = () =>
      transact(contextOf(home.owner), (db) =>
        db.ruleDecision.createMany({ data: { firmId: home.firmId, changeId, number: 1, appliedAt: at(DAY) } }),
      );
    await expect(decide()).rejects.toThrow();
    expect(await transact(contextOf(home.lawyer), loadDecisions)).toEqual([]);
  });
});

describe('who sees a change', () => {
  it('is nobody of another firm, and its book is its own', async () => {
    const [home, stranger] = [await firm(), await firm()];
    const changeId = await proposed(home);
    const gone = { ok: false, problem: { kind: 'not-found' } };
    expect(await getChangePage(stranger.owner, { changeId })).toEqual(gone);
    expect(await approveRuleChange(stranger.owner, { changeId, number: 1 })).toEqual(gone);
    expect(await withdrawRuleChange(stranger.owner, { changeId, reason: 'x' })).toEqual(gone);
    ok(await approve(home, changeId));
    await step(home.system, changeId, DAY);
    const bookId = async ({ owner }: TestFirm) => (await transact(contextOf(owner), loadBook)).id;
    expect(await bookId(home)).not.toBe(await bookId(stranger));
    expect(ok(await getRulePage(stranger.owner, { ruleId: 'BIA_APPEAL' })).changes).toEqual([]);
  });

  it('a paralegal reads it and decides nothing', async () => {
    const home = await firm();
    const changeId = await proposed(home);
    expect((await page(home, changeId, DAY, home.paralegal)).say).toEqual({ may: false, why: 'not-lawyer' });
    const forbidden = { problem: { kind: 'forbidden' } };
    expect(await proposeRuleChange(home.paralegal, TEN_DAYS)).toMatchObject(forbidden);
    expect(await approve(home, changeId, { who: home.paralegal })).toMatchObject(forbidden);
  });

  it('a restricted case moves too: its team sees it, others how many there are', async () => {
    const home = await firm();
    await deniedCase(home, '2026-11-19');
    const secret = await deniedCase(home, '2026-11-20', 'Лебедева');
    ok(await restrictCase(home.lawyer, { caseId: secret.caseId, reason: 'A relative works here.' }));
    const changeId = await proposed(home);
    const [mine, theirs] = [await page(home, changeId, DAY, home.lawyer), await page(home, changeId)];
    expect([mine.rows.length, mine.hidden]).toEqual([2, 0]);
    expect([theirs.rows.length, theirs.hidden, theirs.change.list?.movedCases]).toEqual([1, 1, 2]);
    expect(JSON.stringify(theirs)).not.toContain(secret.caseId);
  });
});
