import { describe, expect, it } from 'vitest';
import { editFirm } from '../../lib/firm/commands';
import { getFirmPage, verifyChain } from '../../lib/firm/queries';
import { firm, ok } from '../support/firm';

const settings = {
  name: 'Marsh, Abelson & Quispe LLP',
  timeZone: 'America/New_York',
  exitUrl: 'https://weather.example/today',
  phone: '+1 (213) 555-0142',
  requireSecondFactor: true,
  verifyMonths: '18',
};
/** As it is kept. */
const stored = { ...settings, verifyMonths: 18 };

describe("the firm's settings", () => {
  it('are changed by the owner at the revision that was seen', async () => {
    const { owner, lawyer } = await firm();
    expect(ok(await getFirmPage(owner, {}))).toMatchObject({ saved: null, mayEdit: true, mayCheck: true });
    expect(ok(await editFirm(owner, { ...settings, revision: 0 }))).toEqual({
      revision: 1,
      changed: ['name', 'timeZone', 'exitUrl', 'phone', 'requireSecondFactor', 'verifyMonths'],
    });
    expect(ok(await getFirmPage(lawyer, {}))).toMatchObject({
      ...{ settings: stored, mayEdit: false, mayCheck: false },
      saved: { revision: 1, by: 'Ruth Abelson' },
    });
    expect(await editFirm(owner, { ...settings, name: 'Other', revision: 0 })).toMatchObject({
      problem: { kind: 'conflict', theirs: stored, revision: 1, by: 'Ruth Abelson' },
    });
    ok(await editFirm(owner, { ...settings, exitUrl: '', revision: 1 }));
    expect(ok(await getFirmPage(owner, {})).settings.exitUrl).toBe('');
  });

  it('of ten owners who save at once, one wins and nine see their version', async () => {
    const home = await firm();
    const owners = [home.owner];
    for (let count = 1; count < 10; count += 1) owners.push(await home.member(['owner'], `Owner ${count}`));
    const answers = await Promise.all(
      owners.map((owner) => editFirm(owner, { ...settings, name: `By ${owner.name}`, revision: 0 })),
    );
    const won = answers.findIndex((answer) => answer.ok);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const name = `By ${owners[won]?.name}`;
    for (const answer of answers.filter((one) => !one.ok))
      expect(answer).toMatchObject({ problem: { kind: 'conflict', theirs: { name } } });
  });

  it.each(['lawyer', 'paralegal'] as const)('a %s reads them and changes nothing', async (role) => {
    const actor = (await firm())[role];
    const forbidden = { ok: false, problem: { kind: 'forbidden' } };
    expect(await editFirm(actor, { ...settings, revision: 0 })).toEqual(forbidden);
    expect(await verifyChain(actor, {})).toEqual(forbidden);
  });

  it.each([
    'http://weather.example/',
    'javascript:alert(1)',
    'https://name:secret@weather.example/',
    'https://localhost/',
    '//weather.example',
    'weather.example',
    'https://',
  ])('%s is no page to leave to', async (exitUrl) => {
    const { owner } = await firm();
    const answer = await editFirm(owner, { ...settings, exitUrl, revision: 0 });
    expect(answer).toEqual({ ok: false, problem: { kind: 'invalid', fields: { exitUrl: 'bad-address' } } });
  });

  it('a number nobody can call is refused at its field', async () => {
    const { owner } = await firm();
    const answer = await editFirm(owner, { ...settings, phone: 'ask for Ruth', revision: 0 });
    expect(answer).toEqual({ ok: false, problem: { kind: 'invalid', fields: { phone: 'bad-phone' } } });
  });
});
