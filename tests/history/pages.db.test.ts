import { beforeAll, describe, expect, it } from 'vitest';
import { restrictCase } from '../../lib/cases/commands/team.ts';
import { exportCases } from '../../lib/cases/queries/list.ts';
import { getHistoryPage } from '../../lib/cases/queries/tabs.ts';
import { addFamilyMember } from '../../lib/family/commands.ts';
import { getFirmHistory } from '../../lib/history/queries.ts';
import { editContacts } from '../../lib/people/commands.ts';
import { revealNumber } from '../../lib/people/queries.ts';
import type { Actor } from '../../lib/platform/actor.ts';
import { disableClient } from '../../lib/portal/commands.ts';
import { searchAll } from '../../lib/search/queries.ts';
import { newCase } from '../support/cases.ts';
import { firm, ok, type TestFirm } from '../support/firm.ts';
import { pageOf, person } from '../support/people.ts';
import { planOf } from '../support/plan.ts';
import { invited } from '../support/portal.ts';
import { asSuperuser } from '../support/sql.ts';

const actions = (page: { rows: readonly { action: string }[] }) => page.rows.map(({ action }) => action);
const caseHistory = async (actor: Actor, caseId: string, after?: string) =>
  ok(await getHistoryPage(actor, { caseId, after }));
const firmHistory = async (actor: Actor, ask: Parameters<typeof getFirmHistory>[1] = {}) =>
  ok(await getFirmHistory(actor, ask));

/** Entries of the firm about nothing, so that a plan that reads them all is dear and does not stand. */
async function busy({ firmId }: TestFirm, count: number) {
  await asSuperuser(
    `insert into audit_entry (firm_id, seq, at, actor, action, subject_id, details, prev, hash)
     select $1, 0, now(), 'system', 'reports.recount', gen_random_uuid(), '{}', '', '' from generate_series(1, $2::int)
     returning 1`,
    [firmId, count],
  );
  await asSuperuser('analyze audit_entry');
}

describe("a case's history", () => {
  it("tells what was done to its people and their accounts, not to another case's", async () => {
    const home = await firm();
    const { caseId, personId } = await newCase(home, { aNumber: 'A299000417' });
    const other = await newCase(home, { surname: 'Гусева', given: 'Полина', aNumber: 'A299000418' });
    const relative = { surname: 'Соловьёва', given: 'Мира' };
    const child = ok(await addFamilyMember(home.lawyer, { caseId, person: relative, role: 'child' }));
    const numberOf = async (id: string) => (await pageOf(home.lawyer, id)).numbers[0]?.id ?? '';
    ok(await revealNumber(home.paralegal, { numberId: await numberOf(personId) }));
    ok(await revealNumber(home.owner, { numberId: await numberOf(other.personId) }));
    ok(await editContacts(home.lawyer, { personId: child.personId, revision: 0, contacts: [] }));
    const account = await invited(home.lawyer, personId);
    ok(await disableClient(home.lawyer, { userId: account.userId }));
    const page = await caseHistory(home.lawyer, caseId);
    expect(actions(page)).toEqual([
      ...['portal.disable-client', 'portal.invite', 'people.edit-contacts', 'people.reveal-number'],
      ...['family.add', 'cases.create'],
    ]);
    expect(page.rows[3]).toMatchObject({ by: 'Daniel Okafor' });
  });

  it('is read page by page, each entry once, and never by reading the log of the firm', async () => {
    const home = await firm();
    const { caseId, personId } = await newCase(home, { aNumber: 'A299000417' });
    const numberId = (await pageOf(home.lawyer, personId)).numbers[0]?.id ?? '';
    for (let n = 0; n < 60; n += 1) ok(await revealNumber(home.paralegal, { numberId }));
    const first = await caseHistory(home.lawyer, caseId);
    const rest = await caseHistory(home.lawyer, caseId, first.after ?? '');
    const seqs = [...first.rows, ...rest.rows].map(({ seq }) => Number(seq));
    expect(first.rows).toHaveLength(50);
    expect(rest.after).toBeNull();
    expect(seqs).toEqual([...new Set(seqs)].sort((one, two) => two - one));
    // The opening that reading the first page left is newer than both.
    expect(actions(rest).at(-1)).toBe('cases.create');
    await busy(home, 4000);
    const plan = await planOf(home.lawyer, 'from audit_entry', () => caseHistory(home.lawyer, caseId));
    expect(plan).toMatch(/Index.* on audit_entry/);
    expect(plan).not.toMatch(/Seq Scan on audit_entry/);
    expect(plan).not.toMatch(/using audit_entry_pkey on audit_entry/);
  });
});

describe("the firm's history", () => {
  let home: TestFirm;
  let caseId: string;
  beforeAll(async () => {
    home = await firm();
    const made = await newCase(home, { aNumber: 'A299000417' });
    caseId = made.caseId;
    const numberId = (await pageOf(home.lawyer, made.personId)).numbers[0]?.id ?? '';
    ok(await revealNumber(home.paralegal, { numberId }));
    ok(await searchAll(home.lawyer, { q: 'A299000417' }));
    ok(await exportCases(home.lawyer, { view: {} }));
    await person(home.paralegal);
  });

  it('is for owners, and reading it is an entry', async () => {
    const denied = { ok: false, problem: { kind: 'forbidden' } };
    for (const actor of [home.paralegal, home.lawyer]) expect(await getFirmHistory(actor, {})).toEqual(denied);
    await firmHistory(home.owner, { kind: 'files' });
    const { rows } = await firmHistory(home.owner);
    expect(rows[0]).toMatchObject({ action: 'history.firm-page', by: 'Ruth Abelson', details: { kind: 'files' } });
  });

  it('tells everything with what it was about, of a member or a kind of act', async () => {
    const { rows } = await firmHistory(home.owner);
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['cases.create', 'people.reveal-number', 'search.all', 'cases.export', 'people.create']),
    );
    expect(rows.find(({ action }) => action === 'cases.create')?.case).toMatchObject({ id: caseId });
    expect(rows.find(({ action }) => action === 'people.reveal-number')).toMatchObject({
      by: 'Daniel Okafor',
      person: { name: 'Соловьёв Артём' },
    });
    const member = home.paralegal.userId;
    expect(actions(await firmHistory(home.owner, { member }))).toEqual(['people.create', 'people.reveal-number']);
    expect(actions(await firmHistory(home.owner, { kind: 'numbers' }))).toEqual(['search.all', 'people.reveal-number']);
    expect(actions(await firmHistory(home.owner, { member, kind: 'numbers' }))).toEqual(['people.reveal-number']);
    expect(actions(await firmHistory(home.owner, { kind: 'files', member }))).toEqual([]);
  });

  it('hides what was done to a case restricted to others, and all of another firm', async () => {
    const lawyer = await home.member(['lawyer']);
    const hidden = await newCase(home, { surname: 'Лебедева', given: 'Анна', leadId: lawyer.userId, paralegalId: '' });
    const about = async (id: string) => (await firmHistory(home.owner)).rows.filter((row) => row.case?.id === id);
    expect(await about(hidden.caseId)).not.toEqual([]);
    ok(await restrictCase(lawyer, { caseId: hidden.caseId, reason: 'A relative works here.' }));
    const { rows } = await firmHistory(home.owner);
    expect(rows.filter((row) => row.subject === hidden.caseId || row.case?.id === hidden.caseId)).toEqual([]);
    const stranger = await firm();
    const theirs = await firmHistory(stranger.owner, { member: home.paralegal.userId });
    expect(theirs.rows).toEqual([]);
  });

  it('is walked along an index, page by page', async () => {
    await busy(home, 4000);
    const along = [
      [{}, 'audit_entry_pkey'],
      [{ member: home.paralegal.userId }, 'audit_entry_firm_id_user_id_seq_idx'],
      [{ kind: 'numbers' as const }, 'audit_entry_firm_id_action_seq_idx'],
    ] as const;
    for (const [ask, index] of along) {
      const plan = await planOf(home.owner, 'from audit_entry', () => firmHistory(home.owner, ask));
      expect(plan).toContain(`using ${index} on audit_entry`);
      expect(plan).not.toMatch(/Seq Scan on audit_entry/);
    }
    const first = await firmHistory(home.owner);
    expect(first.rows).toHaveLength(50);
    const second = await firmHistory(home.owner, { after: first.after ?? '' });
    expect(Number(second.rows[0]?.seq)).toBe(Number(first.rows.at(-1)?.seq) - 1);
  });
});
