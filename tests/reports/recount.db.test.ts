import { expect, it } from 'vitest';
import { restrictCase } from '../../lib/cases/commands/team';
import { recountTotals } from '../../lib/reports/commands';
import { getReports } from '../../lib/reports/queries';
import { newCase } from '../support/cases';
import { at, firm as newFirm, ok } from '../support/firm';

it('counts open cases by what they are, leaves restricted ones out, and rests while nothing changes', async () => {
  const firm = await newFirm();
  const { caseId } = await newCase(firm);
  expect(ok(await getReports(firm.lawyer, {}, at('2026-11-23'))).countedAt).toBeNull();
  expect(ok(await recountTotals(firm.system, {}))).toBeGreaterThan(0);
  expect(ok(await recountTotals(firm.system, {}))).toBe(0);
  const before = ok(await getReports(firm.lawyer, {}));
  expect(before.open).toBeGreaterThan(0);
  expect(before.byStage.reduce((sum, row) => sum + row.cases, 0)).toBe(before.open);
  expect(before.byTrack.reduce((sum, row) => sum + row.cases, 0)).toBe(before.open);
  ok(await restrictCase(firm.lawyer, { caseId: caseId, reason: 'A relative works here' }));
  ok(await recountTotals(firm.system, {}));
  expect(ok(await getReports(firm.lawyer, {})).open).toBe(before.open - 1);
});
