import { describe, expect, test } from 'vitest';
import { closeCase, reopenCase } from '../../lib/cases/commands/close-case.ts';
import { editCaseFacts, recordStatusCheck } from '../../lib/cases/commands/facts.ts';
import { finishNextStep, publishNextStep, setNextStep } from '../../lib/cases/commands/next-step.ts';
import { addNote } from '../../lib/cases/commands/notes.ts';
import { getCaseOverview } from '../../lib/cases/queries/overview.ts';
import type { Actor } from '../../lib/platform/actor.ts';
import { newId } from '../../lib/platform/id.ts';
import { newCase } from '../support/cases.ts';
import { at, firm, ok } from '../support/firm.ts';

const look = async (actor: Actor, caseId: string, notes?: string) =>
  ok(await getCaseOverview(actor, { caseId, notes }, at('2026-03-10')));

describe('notes', () => {
  test('are kept as written, newest first, ten a page; the same request adds one', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const requestId = newId();
    const add = (text: string, n: number) =>
      addNote(
        home.paralegal,
        { caseId, text, ...(n === 0 && { requestId }) },
        at(`2026-03-${String(n + 2).padStart(2, '0')}`),
      );
    for (let n = 0; n < 12; n += 1) ok(await add(`Note ${n}\nsecond line`, n));
    ok(await add('Note 0 again', 0));
    const first = (await look(home.lawyer, caseId)).notes;
    expect(first.rows.map(({ text }) => text.split('\n')[0])).toEqual(
      Array.from({ length: 10 }, (_, index) => `Note ${11 - index}`),
    );
    const rest = (await look(home.lawyer, caseId, first.after ?? '')).notes;
    expect(rest).toMatchObject({
      rows: [{ text: 'Note 1\nsecond line' }, { text: 'Note 0\nsecond line', by: 'Daniel Okafor' }],
      after: null,
    });
  });
});

describe('the next step', () => {
  const step = {
    text: 'Collect the court card',
    who: 'client' as const,
    clientRu: 'Пришлите карточку дела.',
    clientEn: 'Send the card.',
  };

  test('is set, published by a lawyer, published anew after its words change, and finished', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const set = ok(await setNextStep(home.paralegal, { caseId, revision: 0, ...step }, at('2026-03-02')));
    expect(set.revision).toBe(1);
    const published = { caseId, stepId: set.stepId, revision: 1 };
    expect(await publishNextStep(home.paralegal, published)).toEqual({ ok: false, problem: { kind: 'forbidden' } });
    ok(await publishNextStep(home.lawyer, published, at('2026-03-03')));
    expect((await look(home.lawyer, caseId)).step).toMatchObject({
      ...step,
      since: '2026-03-02',
      published: { by: 'Marta Quispe' },
    });
    const same = { caseId, stepId: set.stepId, ...step };
    ok(await setNextStep(home.paralegal, { ...same, text: 'Collect the card of the court', revision: 2 }));
    expect((await look(home.lawyer, caseId)).step?.published).not.toBeNull();
    ok(await setNextStep(home.paralegal, { ...same, revision: 3, clientRu: 'Другое.' }));
    const page = await look(home.lawyer, caseId);
    expect(page.step).toMatchObject({ clientRu: 'Другое.', published: null });
    expect(page.header.waiting).toEqual({ on: 'client', since: '2026-03-02' });
    ok(await finishNextStep(home.paralegal, { caseId, stepId: set.stepId, revision: 4 }));
    expect(await look(home.lawyer, caseId)).toMatchObject({ step: null, header: { waiting: null, nextStep: null } });
  });

  test.each([
    ['who must act', { who: 'firm' as const }],
    ['the day it must be done by', { until: '2026-03-20' }],
  ])('is published anew after %s changes: the client reads that too', async (_, change) => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const { stepId } = ok(await setNextStep(home.paralegal, { caseId, revision: 0, ...step }, at('2026-03-02')));
    ok(await publishNextStep(home.lawyer, { caseId, stepId, revision: 1 }, at('2026-03-03')));
    ok(await setNextStep(home.paralegal, { caseId, stepId, revision: 2, ...step, ...change }));
    expect((await look(home.lawyer, caseId)).step).toMatchObject({ ...change, published: null });
  });

  test('without words for the client is not published', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const { stepId } = ok(await setNextStep(home.lawyer, { caseId, revision: 0, text: 'Wait', who: 'government' }));
    expect(await publishNextStep(home.lawyer, { caseId, stepId, revision: 1 })).toEqual({
      ok: false,
      problem: { kind: 'invalid', fields: { clientRu: 'required', clientEn: 'required' } },
    });
  });

  test('of ten who edit at once one wins and nine see what is there now', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const { stepId } = ok(await setNextStep(home.lawyer, { caseId, revision: 0, ...step }));
    const edits = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        setNextStep(home.lawyer, { caseId, stepId, revision: 1, ...step, text: `Edit ${n}` }),
      ),
    );
    const won = edits.findIndex((edit) => edit.ok);
    expect(edits.filter((edit) => edit.ok)).toHaveLength(1);
    for (const edit of edits.filter((one) => !one.ok))
      expect(edit).toMatchObject({
        problem: { kind: 'conflict', theirs: { text: `Edit ${won}` }, revision: 2, by: 'Marta Quispe' },
      });
  });
});

describe('closing', () => {
  test('needs a lawyer, ends the step, stands on the timeline, and can be taken back with a reason', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    ok(await setNextStep(home.lawyer, { caseId, revision: 0, text: 'Draft', who: 'firm' }));
    const closing = { caseId, closedOn: '2026-03-05', outcome: 'withdrawn' as const, reason: 'Moved away' };
    expect(await closeCase(home.paralegal, closing)).toEqual({ ok: false, problem: { kind: 'forbidden' } });
    const wrong = async (closedOn: string) => closeCase(home.lawyer, { ...closing, closedOn }, at('2026-03-05'));
    expect(await wrong('2026-03-06')).toMatchObject({ problem: { fields: { closedOn: 'in-future' } } });
    expect(await wrong('2026-02-01')).toMatchObject({ problem: { fields: { closedOn: 'before-start' } } });
    ok(await closeCase(home.lawyer, closing, at('2026-03-05')));
    expect(await closeCase(home.lawyer, closing)).toMatchObject({
      problem: { fields: { closedOn: 'already-closed' } },
    });
    const closed = await look(home.lawyer, caseId);
    expect(closed.header.closed).toEqual({ on: '2026-03-05', outcome: 'withdrawn', reason: 'Moved away' });
    expect(closed).toMatchObject({ step: null, events: [{ type: 'case_closed' }, { type: 'intake_contact' }] });
    expect(await setNextStep(home.lawyer, { caseId, revision: 1, text: 'x', who: 'firm' })).toMatchObject({
      problem: { fields: { text: 'case-closed' } },
    });
    expect(await reopenCase(home.paralegal, { caseId, reason: 'Back' })).toMatchObject({
      problem: { kind: 'forbidden' },
    });
    ok(await reopenCase(home.lawyer, { caseId, reason: 'Back' }, at('2026-03-08')));
    expect((await look(home.lawyer, caseId)).header).toMatchObject({ closed: null, status: 'A00' });
    expect(await reopenCase(home.lawyer, { caseId, reason: 'Back' })).toMatchObject({
      problem: { fields: { reason: 'not-closed' } },
    });
  });
});

describe('facts', () => {
  test('a check of the government says who looked, when, and what was there', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const check = { caseId, status: 'A07', checkedOn: '9 Mar 2026' };
    expect(ok(await recordStatusCheck(home.paralegal, check, at('2026-03-09')))).toMatchObject({ agrees: false });
    expect((await look(home.lawyer, caseId)).header.verified).toEqual({
      on: '2026-03-09',
      by: 'Daniel Okafor',
      status: 'A07',
    });
    const refused = async (change: object) =>
      recordStatusCheck(home.paralegal, { ...check, ...change }, at('2026-03-01'));
    expect(await refused({})).toMatchObject({ problem: { fields: { checkedOn: 'in-future' } } });
    expect(await refused({ checkedOn: '' })).toMatchObject({ problem: { fields: { checkedOn: 'required' } } });
    expect(await refused({ status: 'Q99', checkedOn: '2026-02-01' })).toMatchObject({
      problem: { fields: { status: 'invalid' } },
    });
  });

  test('lawful status is guarded by its revision', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    ok(await editCaseFacts(home.paralegal, { caseId, revision: 0, lawfulStatus: 'yes' }));
    expect(await editCaseFacts(home.lawyer, { caseId, revision: 0, lawfulStatus: 'no' })).toMatchObject({
      problem: { kind: 'conflict', theirs: { lawfulStatus: 'yes' }, by: 'Daniel Okafor' },
    });
  });
});

test('another firm can do none of it', async () => {
  const [home, other] = [await firm(), await firm()];
  const { caseId } = await newCase(home);
  const { stepId } = ok(await setNextStep(home.lawyer, { caseId, revision: 0, text: 'Draft', who: 'firm' }));
  const lawyer = other.lawyer;
  const outcomes = [
    await addNote(lawyer, { caseId, text: 'x' }),
    await setNextStep(lawyer, { caseId, revision: 0, text: 'x', who: 'firm' }),
    await finishNextStep(lawyer, { caseId, stepId, revision: 1 }),
    await publishNextStep(lawyer, { caseId, stepId, revision: 1 }),
    await closeCase(lawyer, { caseId, closedOn: '2026-03-01', outcome: 'other' }),
    await reopenCase(lawyer, { caseId, reason: 'x' }),
    await recordStatusCheck(lawyer, { caseId, status: 'A00', checkedOn: '2026-03-01' }),
    await editCaseFacts(lawyer, { caseId, revision: 0, lawfulStatus: 'no' }),
    await getCaseOverview(lawyer, { caseId }),
  ];
  for (const outcome of outcomes) expect(outcome).toEqual({ ok: false, problem: { kind: 'not-found' } });
});
