import { describe, expect, it } from 'vitest';
import { recordException, withdrawException } from '../../lib/bars/commands';
import { closeCase } from '../../lib/cases/commands/close-case';
import { restrictCase } from '../../lib/cases/commands/team';
import type { StaffActor } from '../../lib/platform/actor';
import { getToday } from '../../lib/today/queries';
import { newCase } from '../support/cases';
import { at, firm, ok, type TestFirm } from '../support/firm';
import { recordOne } from '../timeline/case';

const PAROLE = { code: 'EC4' as const, from: '2024-03-04', until: '2025-03-31', facts: 'Parole до марта.', had: [] };

/** A case that arrived on 2024-03-04 and has filed nothing, with its exception. */
async function delayed(home: TestFirm, told: Partial<typeof PAROLE> = {}) {
  const { caseId } = await newCase(home);
  await recordOne(home.lawyer, caseId, { type: 'arrival', on: '2024-03-04' });
  const { exceptionId } = ok(
    await recordException(home.lawyer, { caseId, revision: 0, ...PAROLE, ...told }, at('2026-03-10')),
  );
  return { caseId, exceptionId };
}

const delaysOn = async (actor: StaffActor, day: string, scope: 'mine' | 'firm' = 'firm') =>
  ok(await getToday(actor, { scope }, at(day))).unsettled.flatMap((one) =>
    one.what === 'delay' ? [`${one.code} ${one.days} ${one.caseId}`] : [],
  );

describe('the delay after an exception on Today', () => {
  it('is told from the first warning on, to the day it is usually too long', async () => {
    const home = await firm();
    const { caseId } = await delayed(home);
    const told = async (day: string) => (await delaysOn(home.lawyer, day)).map((line) => line.replace(caseId, 'it'));
    expect(await told('2025-04-29')).toEqual([]);
    expect(await told('2025-04-30')).toEqual(['EC4 30 it']);
    expect(await told('2025-08-28')).toEqual(['EC4 150 it']);
    expect(await told('2025-09-30')).toEqual(['EC4 183 it']);
    expect(await told('2025-10-01')).toEqual([]);
  });

  it('is that of the last version, of a change without a later day from the change, and none while it goes on', async () => {
    const home = await firm();
    const { caseId, exceptionId } = await delayed(home, { until: '' });
    expect(await delaysOn(home.lawyer, '2025-05-30')).toEqual([]);
    const change = { ...PAROLE, code: 'CC2' as const, from: '2025-04-10', until: '' };
    ok(await recordException(home.lawyer, { caseId, exceptionId, revision: 1, ...change }, at('2026-03-10')));
    expect(await delaysOn(home.lawyer, '2025-05-30')).toEqual([`CC2 50 ${caseId}`]);
    ok(await withdrawException(home.lawyer, { caseId, exceptionId, revision: 2, reason: 'Другой клиент.' }));
    expect(await delaysOn(home.lawyer, '2025-05-30')).toEqual([]);
  });

  it('ends with the filing and with the case', async () => {
    const home = await firm();
    const filed = await delayed(home);
    const closed = await delayed(home);
    expect(await delaysOn(home.lawyer, '2025-05-30')).toHaveLength(2);
    for (const [type, on] of [
      ['nta_served', '2025-05-10'],
      ['nta_filed', '2025-05-12'],
      ['i589_filed_court', '2025-05-20'],
    ] as const)
      await recordOne(home.lawyer, filed.caseId, { type, on });
    const ending = { caseId: closed.caseId, closedOn: '2026-03-09', outcome: 'withdrawn' as const, reason: 'x' };
    ok(await closeCase(home.lawyer, ending, at('2026-03-10')));
    expect(await delaysOn(home.lawyer, '2025-05-30')).toEqual([]);
  });

  it('is of one’s own cases or the firm’s, and of no case that is hidden or another firm’s', async () => {
    const home = await firm();
    const { caseId } = await delayed(home);
    const stranger = await home.member(['lawyer'], 'Nora Feld');
    expect(await delaysOn(home.lawyer, '2025-05-30', 'mine')).toHaveLength(1);
    expect(await delaysOn(stranger, '2025-05-30', 'mine')).toEqual([]);
    // On a team of their own each exception is asked whose it is, where before no case was named.
    await newCase(home, { leadId: stranger.userId });
    expect(await delaysOn(stranger, '2025-05-30', 'mine')).toEqual([]);
    expect(await delaysOn(stranger, '2025-05-30')).toHaveLength(1);
    expect(await delaysOn((await firm()).owner, '2025-05-30')).toEqual([]);
    ok(await restrictCase(home.lawyer, { caseId, reason: 'A relative works at the firm.' }));
    expect(await delaysOn(stranger, '2025-05-30')).toEqual([]);
  });
});
