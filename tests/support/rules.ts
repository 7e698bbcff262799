import type { SystemActor } from '../../lib/platform/actor.ts';
import { contextOf, transact } from '../../lib/platform/db.ts';
import { advanceRuleChange } from '../../lib/rules/commands/advance-change.ts';
import { proposeRuleChange } from '../../lib/rules/commands/propose-change.ts';
import { appendEvent, recompute } from '../../lib/timeline/store.ts';
import { newCase } from './cases.ts';
import { at, ok, type TestFirm } from './firm.ts';

export const TEN_DAYS = { versionId: 'BIA_APPEAL.10', on: true, from: '2026-06-01', reason: 'The stay was lifted.' };

/** An open case in which a judge has denied asylum on a day; ids of the case and of that fact. */
export async function deniedCase(
  home: TestFirm,
  on: string,
  surname = 'Соловьёв',
): Promise<{ caseId: string; eventId: string }> {
  const { caseId } = await newCase(home, { surname, given: 'Артём' });
  return { caseId, eventId: await denied(home, caseId, on) };
}

/** The judge's decision, written past the procedure: what leads to it does not matter here. */
export const denied = (home: TestFirm, caseId: string, on: string, recorded = on): Promise<string> =>
  transact(contextOf(home.system), async (db) => {
    const date = { on, until: on, precision: 'day' as const };
    const fact = { type: 'oral_decision', details: { outcome: 'DENIED' }, note: '', source: '' } as const;
    const eventId = await appendEvent(db, {
      ...{ ...fact, caseId, date, recordedBy: null, recordedAt: at(recorded) },
    });
    await recompute(db, caseId, { today: on, cause: 'event', eventId, by: null, at: at(recorded) });
    return eventId;
  });

/** The worker's next step of a change, on a day. */
export const step = async (system: SystemActor, changeId: string, day: string) =>
  ok(await advanceRuleChange(system, { changeId }, at(day)));

/** The firm's lawyer proposes the ten days, and the worker lists what moves. */
export async function proposed(
  home: TestFirm,
  day = '2026-11-23',
  more: Partial<typeof TEN_DAYS> = {},
): Promise<string> {
  const { changeId } = ok(await proposeRuleChange(home.lawyer, { ...TEN_DAYS, ...more }, at(day)));
  await step(home.system, changeId, day);
  return changeId;
}
