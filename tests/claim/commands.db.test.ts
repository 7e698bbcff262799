import { describe, expect, it } from 'vitest';
import { restrictCase } from '../../lib/cases/commands/team';
import { editGrounds, editReasons } from '../../lib/claim/commands';
import { getClaimPage } from '../../lib/claim/queries';
import { newCase } from '../support/cases';
import { claimOf } from '../support/claim';
import { firm, ok } from '../support/firm';
import { asSuperuser } from '../support/sql';

const war = { code: 'PO.WAR', strength: 'primary', attribution: 'real', note: 'Посты с марта 2022.' } as const;
const torture = { code: 'CAT', strength: 'secondary', attribution: 'real' } as const;

describe('grounds of a case', () => {
  it('keeps order, attribution and notes, and the ids of those that stay', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const first = ok(await editGrounds(home.paralegal, { caseId, revision: 0, grounds: [war, torture] }));
    const imputed = { ...war, id: first.ids[0] ?? '', code: 'PO.IMP', attribution: 'imputed' } as const;
    const second = ok(
      await editGrounds(home.lawyer, {
        caseId,
        revision: first.revision,
        grounds: [{ ...torture, id: first.ids[1] ?? '' }, imputed],
      }),
    );
    expect(second.ids).toEqual([first.ids[1], first.ids[0]]);
    const page = ok(await getClaimPage(home.lawyer, { caseId }));
    expect(page.grounds).toEqual([
      { id: first.ids[1], ...torture, note: '' },
      { id: first.ids[0], code: 'PO.IMP', strength: 'primary', attribution: 'imputed', note: war.note },
    ]);
    expect(page.revisions.grounds).toMatchObject({ revision: 2, by: 'Marta Quispe' });
  });

  it('lets two grounds swap their codes', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const { ids } = ok(await editGrounds(home.lawyer, { caseId, revision: 0, grounds: [war, torture] }));
    const [one = '', two = ''] = ids;
    const swapped = [
      { ...torture, id: one },
      { ...war, id: two },
    ];
    ok(await editGrounds(home.lawyer, { caseId, revision: 1, grounds: swapped }));
    const { grounds } = ok(await getClaimPage(home.lawyer, { caseId }));
    expect(grounds.map(({ id, code }) => [id, code])).toEqual([
      [one, 'CAT'],
      [two, 'PO.WAR'],
    ]);
  });

  it('refuses the same ground twice, an unknown one, and one taken from under its reasons', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    await claimOf(home.lawyer, caseId);
    const edit = (grounds: Parameters<typeof editGrounds>[1]['grounds']) =>
      editGrounds(home.lawyer, { caseId, revision: 1, grounds });
    expect(await edit([war, war])).toMatchObject({ problem: { fields: { 'grounds.1.code': 'repeated' } } });
    expect(await edit([{ ...war, code: 'PO.NONE' }])).toMatchObject({
      problem: { fields: { 'grounds.0.code': 'invalid' } },
    });
    expect(await edit([{ ...war, code: '' }])).toMatchObject({ problem: { fields: { 'grounds.0.code': 'required' } } });
    expect(await edit([torture])).toMatchObject({ problem: { fields: { grounds: 'has-reasons' } } });
    expect(ok(await getClaimPage(home.lawyer, { caseId })).grounds.map(({ code }) => code)).toEqual(['PO.WAR']);
  });

  it('lets one of ten parallel edits win; the others see what it saved', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const edits = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        editGrounds(index % 2 ? home.lawyer : home.paralegal, {
          caseId,
          revision: 0,
          grounds: [{ ...war, note: `version ${index}` }],
        }),
      ),
    );
    expect(edits.filter((edit) => edit.ok)).toHaveLength(1);
    const [saved] = ok(await getClaimPage(home.lawyer, { caseId })).grounds;
    for (const edit of edits) {
      if (!edit.ok) expect(edit.problem).toMatchObject({ kind: 'conflict', revision: 1, theirs: { grounds: [saved] } });
    }
  });
});

describe('reasons for leaving', () => {
  it('keeps the words encrypted, in their language, beside what they rest on', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const { ground, reason } = await claimOf(home.lawyer, caseId);
    const economy = { text: 'Не стало работы.', tie: 'economy', lang: 'ru' };
    const kept = { id: reason, text: 'Пришли с обыском.', tie: ground };
    ok(await editReasons(home.lawyer, { caseId, revision: 1, reasons: [economy, kept] }));
    const page = ok(await getClaimPage(home.lawyer, { caseId }));
    expect(page.reasons).toEqual([
      { id: expect.any(String), text: 'Не стало работы.', lang: 'ru', groundId: null, unprotected: 'economy' },
      { id: reason, text: 'Пришли с обыском.', lang: 'ru', groundId: ground, unprotected: null },
    ]);
    expect(page.gaps).toEqual([]);
    const rows = await asSuperuser<{ row: string }>('select t::text as row from case_reason t where case_id = $1', [
      caseId,
    ]);
    expect(rows).toHaveLength(2);
    for (const { row } of rows) expect(row).not.toMatch(/работы|обыском/);
    const log = await asSuperuser<{ details: string }>('select details from audit_entry where case_id = $1', [caseId]);
    for (const { details } of log) expect(details).not.toMatch(/работы|обыском|PO\.WAR/);
  });

  it('cannot be read from another row, so that texts cannot be swapped behind our back', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const { ground, reason } = await claimOf(home.lawyer, caseId);
    const other = { text: 'Другая история.', tie: ground };
    ok(
      await editReasons(home.lawyer, {
        caseId,
        revision: 1,
        reasons: [{ id: reason, text: 'Первая.', tie: ground }, other],
      }),
    );
    await asSuperuser(
      'update case_reason r set cipher = (select o.cipher from case_reason o where o.case_id = r.case_id and o.id <> r.id) where id = $1',
      [reason],
    );
    await expect(getClaimPage(home.lawyer, { caseId })).rejects.toThrow();
  });

  it('wants each reason tied to a ground of this case or to a known reason that is none', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const other = await claimOf(home.lawyer, (await newCase(home)).caseId);
    const edit = (tie: string, text = 'Слова клиента') =>
      editReasons(home.lawyer, { caseId, revision: 0, reasons: [{ text, tie }] });
    expect(await edit('')).toMatchObject({ problem: { fields: { 'reasons.0.tie': 'required' } } });
    expect(await edit('weather')).toMatchObject({ problem: { fields: { 'reasons.0.tie': 'invalid' } } });
    expect(await edit(other.ground)).toMatchObject({ problem: { fields: { 'reasons.0.tie': 'invalid' } } });
    expect(await edit('economy', '  ')).toMatchObject({ problem: { fields: { 'reasons.0.text': 'required' } } });
    expect(
      await editReasons(home.lawyer, { caseId, revision: 0, reasons: [{ id: other.reason, text: 'x', tie: 'crime' }] }),
    ).toMatchObject({ problem: { kind: 'not-found' } });
  });
});

describe('who reaches a claim', () => {
  it('is nobody of another firm and nobody outside the team of a restricted case', async () => {
    const [home, stranger] = [await firm(), await firm()];
    const { caseId } = await newCase(home);
    const { ground } = await claimOf(home.lawyer, caseId);
    const gone = { ok: false, problem: { kind: 'not-found' } };
    expect(await getClaimPage(stranger.owner, { caseId })).toEqual(gone);
    expect(await editGrounds(stranger.owner, { caseId, revision: 1, grounds: [] })).toEqual(gone);
    expect(await editReasons(stranger.owner, { caseId, revision: 1, reasons: [] })).toEqual(gone);
    ok(await restrictCase(home.lawyer, { caseId, reason: 'A relative works here.' }));
    const outsider = await home.member(['lawyer']);
    expect(await getClaimPage(outsider, { caseId })).toEqual(gone);
    expect(await editReasons(outsider, { caseId, revision: 1, reasons: [] })).toEqual(gone);
    expect(await editGrounds(outsider, { caseId, revision: 1, grounds: [{ ...war, id: ground }] })).toEqual(gone);
    expect(ok(await getClaimPage(home.paralegal, { caseId })).reasons).toHaveLength(1);
  });

  it('is written in the audit log once an hour for the page, by field names for edits', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    await claimOf(home.lawyer, caseId);
    ok(await getClaimPage(home.paralegal, { caseId }));
    ok(await getClaimPage(home.paralegal, { caseId }));
    const log = await asSuperuser<{ action: string }>(
      "select action from audit_entry where case_id = $1 and action like 'claim.%' order by seq",
      [caseId],
    );
    expect(log.map(({ action }) => action)).toEqual(['claim.edit-grounds', 'claim.edit-reasons', 'claim.page']);
  });
});
