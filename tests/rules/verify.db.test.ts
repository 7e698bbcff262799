import { describe, expect, it } from 'vitest';
import { editFirm } from '../../lib/firm/commands';
import { getFirmPage } from '../../lib/firm/queries';
import { verifyEntry } from '../../lib/rules/commands/verify-entry';
import { getRulesPage } from '../../lib/rules/queries/rules-page';
import { getVerifyPage } from '../../lib/rules/queries/verify-page';
import { at, firm, ok, type TestFirm } from '../support/firm';

const entry = { topic: 'dates', entry: 'BIA_BRIEF.OLD' } as const;
const reading = { ...entry, on: '23.11.2026', source: 'eCFR, 8 CFR 1003.3(c)', finding: 'stands', note: '' } as const;
const due = async (home: TestFirm, day: string) => {
  const page = ok(await getRulesPage(home.paralegal, { topic: 'dates', due: '1' }, at(day)));
  return { ids: page.entries.map(({ id }) => id), due: page.due };
};

describe('what is to be verified', () => {
  it('is what is uncertain, until a lawyer has read it; what was found otherwise stays', async () => {
    const home = await firm();
    const before = await due(home, '2026-11-23');
    expect(before.ids).toContain('BIA_BRIEF.OLD');
    expect(before.ids).not.toContain('BIA_APPEAL.30');
    ok(await verifyEntry(home.lawyer, { ...reading, finding: 'differs', note: 'Fifteen days.' }, at('2026-11-23')));
    expect(await due(home, '2026-11-23')).toEqual(before);
    ok(await verifyEntry(home.owner, reading, at('2026-11-23')));
    const after = await due(home, '2026-11-23');
    expect(after).toEqual({ ids: before.ids.filter((id) => id !== 'BIA_BRIEF.OLD'), due: before.due - 1 });
    const { past } = ok(await getVerifyPage(home.paralegal, entry));
    expect(past.map(({ by, finding, note }) => [by, finding, note])).toEqual([
      ['Ruth Abelson', 'stands', ''],
      ['Marta Quispe', 'differs', 'Fifteen days.'],
    ]);
    expect((await due(home, '2027-11-24')).ids).toContain('BIA_BRIEF.OLD');
  });

  it('comes sooner where the firm sets fewer months', async () => {
    const home = await firm();
    expect((await due(home, '2026-11-23')).ids).not.toContain('BIA_APPEAL.30');
    const { settings } = ok(await getFirmPage(home.owner, {}));
    ok(await editFirm(home.owner, { ...settings, verifyMonths: '3', revision: 0 }));
    expect((await due(home, '2026-11-23')).ids).toContain('BIA_APPEAL.30');
    expect(await editFirm(home.owner, { ...settings, verifyMonths: '0', revision: 1 })).toMatchObject({
      problem: { fields: { verifyMonths: 'bad-months' } },
    });
  });

  it('is recorded by lawyers, of what there is, with what differs in words and no day ahead', async () => {
    const home = await firm();
    const verify = (more: object) => verifyEntry(home.lawyer, { ...reading, ...more }, at('2026-11-23'));
    expect(await verify({ on: '24.11.2026' })).toMatchObject({ problem: { fields: { on: 'in-future' } } });
    expect(await verify({ finding: 'differs' })).toMatchObject({ problem: { fields: { note: 'required' } } });
    expect(await verify({ finding: '' })).toMatchObject({ problem: { fields: { finding: 'required' } } });
    expect(await verify({ entry: 'BIA_APPEAL.5' })).toMatchObject({ problem: { kind: 'not-found' } });
    expect(await verifyEntry(home.paralegal, reading)).toMatchObject({ problem: { kind: 'forbidden' } });
    ok(await verify({}));
    const stranger = await firm();
    expect(ok(await getVerifyPage(stranger.owner, entry)).past).toEqual([]);
  });
});
