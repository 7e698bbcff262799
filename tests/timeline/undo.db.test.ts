import { describe, expect, it } from 'vitest';
import { closeCase, reopenCase } from '../../lib/cases/commands/close-case.ts';
import { EVENT_TYPES } from '../../lib/law/event.ts';
import { contextOf, transact } from '../../lib/platform/db.ts';
import { correctEvent } from '../../lib/timeline/commands/correct-event.ts';
import { recordEvent } from '../../lib/timeline/commands/record-event.ts';
import { strikeEvent } from '../../lib/timeline/commands/strike-event.ts';
import { previewEvent } from '../../lib/timeline/queries/preview-event.ts';
import { CLOSING_TYPES } from '../../lib/timeline/rules/undo.ts';
import { at, firm, ok, type TestFirm } from '../support/firm.ts';
import { day, input, openedCase, record, recordOne } from './case.ts';
import { walkedTo } from './walks.ts';

const ELSEWHERE = { kind: 'invalid', fields: { type: 'case-closing' } };
const FORBIDDEN = { ok: false, problem: { kind: 'forbidden' } };
const reason = 'Recorded on the wrong case.';
const now = at('2026-06-01');

describe('closing and taking up again', () => {
  const close = (home: TestFirm, caseId: string, on: string) =>
    closeCase(home.lawyer, { caseId, closedOn: on, outcome: 'withdrawn', reason: 'Moved away' }, at(on));
  const eventOf = (home: TestFirm, caseId: string, type: string) =>
    transact(contextOf(home.owner), (db) => db.caseEvent.findFirstOrThrow({ where: { caseId, type } }));

  it.each(CLOSING_TYPES)('is not recorded as an event: %s', async (type) => {
    const home = await firm();
    const caseId = await openedCase(home);
    const { eventId } = await recordOne(home.lawyer, caseId, { type: 'intake_contact', on: '2026-01-02' });
    const fact = { type, date: day('2026-01-05') };
    expect(await recordEvent(home.lawyer, { caseId, ...fact }, now)).toMatchObject({ problem: ELSEWHERE });
    expect(await correctEvent(home.lawyer, { eventId, reason, ...fact }, now)).toMatchObject({ problem: ELSEWHERE });
    const asked = await previewEvent(home.lawyer, { caseId, event: fact }, now);
    expect(asked).toMatchObject({ problem: { kind: 'invalid', fields: { 'event.type': 'case-closing' } } });
  });

  it('is undone by reopening, not by striking or correcting its event', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    ok(await close(home, caseId, '2026-01-05'));
    const { id: eventId } = await eventOf(home, caseId, 'case_closed');
    const kept = { problem: { kind: 'invalid', fields: { eventId: 'case-closing' } } };
    expect(await strikeEvent(home.lawyer, { eventId, reason }, now)).toMatchObject(kept);
    const other = { type: 'foia_filed', date: day('2026-01-05') } as const;
    expect(await correctEvent(home.lawyer, { eventId, reason, ...other }, now)).toMatchObject(kept);
    ok(await reopenCase(home.lawyer, { caseId, reason: 'Came back' }, at('2026-01-08')));
    const { id: reopening } = await eventOf(home, caseId, 'case_reopened');
    expect(await strikeEvent(home.lawyer, { eventId: reopening, reason }, now)).toMatchObject(kept);
    ok(await close(home, caseId, '2026-01-09'));
    const closures = await transact(contextOf(home.owner), (db) => db.caseClosure.count({ where: { caseId } }));
    expect(closures).toBe(2);
  });
});

/** Each legal act that is recorded as an event, at a place where the procedure allows it. */
const ACTS: Record<string, { after: readonly [walk: string, type: string]; details?: Record<string, string> }> = {
  i589_withdrawn: { after: ['aff-withdrawal', 'pending_interview'] },
  fear_withdrawn: { after: ['cf-withdrawn', 'fear_claimed'] },
  appeal_waived: { after: ['def-withholding', 'oral_decision'], details: { by: 'BOTH' } },
  grant_final: { after: ['aff-grant', 'approval'], details: { by: 'USCIS' } },
  order_final: { after: ['def-final-order', 'appeal_reserved'] },
};

describe('what a lawyer alone may record', () => {
  const legalActs = EVENT_TYPES.filter((type) => 'legalAct' in type).map(({ id }) => id);

  it('is all in the table', () => {
    expect(Object.keys(ACTS).sort()).toEqual(legalActs.filter((id) => !CLOSING_TYPES.includes(id)).sort());
  });

  it.each(Object.entries(ACTS))('a lawyer alone strikes or corrects: %s', async (type, { after, details }) => {
    const home = await firm();
    const caseId = await openedCase(home);
    const facts = walkedTo(...after);
    await record(home.owner, caseId, facts);
    const on = facts.at(-1)?.on ?? '';
    const { eventId } = await recordOne(home.lawyer, caseId, { type, on, ...(details && { details }) });
    expect(await strikeEvent(home.paralegal, { eventId, reason }, now)).toEqual(FORBIDDEN);
    const other = { type: 'foia_filed', date: day(on) } as const;
    expect(await correctEvent(home.paralegal, { eventId, reason, ...other }, now)).toEqual(FORBIDDEN);
    expect(ok(await strikeEvent(home.lawyer, { eventId, reason }, now)).eventId).toBe(eventId);
  });

  it('a lawyer alone strikes or corrects what was recorded against a rule; other facts anybody of the firm', async () => {
    const home = await firm();
    const caseId = await openedCase(home);
    const facts = walkedTo('aff-grant', 'pending_interview');
    const { eventId: own } = await record(home.paralegal, caseId, facts);
    const on = facts.at(-1)?.on ?? '';
    const grant = input(caseId, { type: 'approval', on }, { override: 'Letter in the file.' });
    const { eventId } = ok(await recordEvent(home.lawyer, grant, at(on)));
    expect(await strikeEvent(home.paralegal, { eventId, reason }, now)).toEqual(FORBIDDEN);
    const other = { type: 'foia_filed', date: day(on) } as const;
    expect(await correctEvent(home.paralegal, { eventId, reason, ...other }, now)).toEqual(FORBIDDEN);
    ok(await strikeEvent(home.lawyer, { eventId, reason }, now));
    ok(await strikeEvent(home.paralegal, { eventId: own, reason }, now));
  });
});
