import { describe, expect, test } from 'vitest';
import { liftRestriction, restrictCase, setTeam } from '../../lib/cases/commands/team.ts';
import { listCases } from '../../lib/cases/queries/list.ts';
import { getCaseOverview } from '../../lib/cases/queries/overview.ts';
import { getHistoryPage, getTeamPage } from '../../lib/cases/queries/tabs.ts';
import { newCase } from '../support/cases.ts';
import { at, firm, ok } from '../support/firm.ts';
import { asSuperuser } from '../support/sql.ts';

const gone = { ok: false, problem: { kind: 'not-found' } };

describe('the team', () => {
  test('is replaced as a whole, its lead goes on the case, and the change is in the history', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const members = [
      { userId: home.owner.userId, role: 'lead' as const },
      { userId: home.paralegal.userId, role: 'backup' as const },
    ];
    expect(ok(await setTeam(home.paralegal, { caseId, revision: 0, members })).revision).toBe(1);
    const page = ok(await getTeamPage(home.owner, { caseId }));
    expect(page.header.team.map(({ name, role }) => [name, role])).toEqual([
      ['Ruth Abelson', 'lead'],
      ['Daniel Okafor', 'backup'],
    ]);
    const { rows } = ok(await listCases(home.owner, { lawyer: home.owner.userId }));
    expect(rows).toMatchObject([{ id: caseId, leadName: 'Ruth Abelson' }]);
    const history = ok(await getHistoryPage(home.owner, { caseId }));
    expect(history.rows.find(({ action }) => action === 'cases.set-team')).toMatchObject({
      by: 'Daniel Okafor',
      details: { team: [`${home.owner.userId} lead`, `${home.paralegal.userId} backup`] },
    });
  });

  test('of ten who change it at once one wins', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const members = [{ userId: home.lawyer.userId, role: 'lead' as const }];
    const edits = await Promise.all(
      Array.from({ length: 10 }, () => setTeam(home.lawyer, { caseId, revision: 0, members })),
    );
    expect(edits.filter(({ ok: won }) => won)).toHaveLength(1);
    expect(edits.filter((edit) => !edit.ok && edit.problem.kind === 'conflict')).toHaveLength(9);
  });

  test('has one lead, nobody twice, and only members of the firm', async () => {
    const [home, other] = [await firm(), await firm()];
    const { caseId } = await newCase(home);
    const set = (...seats: [string, 'lead' | 'lawyer'][]) =>
      setTeam(home.lawyer, { caseId, revision: 0, members: seats.map(([userId, role]) => ({ userId, role })) });
    const { lawyer, owner } = home;
    expect(await set([lawyer.userId, 'lead'], [owner.userId, 'lead'])).toMatchObject({
      problem: { fields: { members: 'one-lead' } },
    });
    expect(await set([lawyer.userId, 'lead'], [lawyer.userId, 'lawyer'])).toMatchObject({
      problem: { fields: { members: 'repeated' } },
    });
    expect(await set([other.lawyer.userId, 'lead'])).toEqual(gone);
  });
});

describe('a restricted case', () => {
  test('is there for its team alone, from the moment it is restricted until it is opened again', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const restriction = { caseId, reason: 'The other side is a client of ours.' };
    expect(await restrictCase(home.paralegal, restriction)).toEqual({ ok: false, problem: { kind: 'forbidden' } });
    expect(await restrictCase(home.owner, restriction)).toMatchObject({
      problem: { fields: { reason: 'not-on-team' } },
    });
    ok(await restrictCase(home.lawyer, restriction, at('2026-03-05')));
    expect(await restrictCase(home.lawyer, restriction)).toMatchObject({
      problem: { fields: { reason: 'already-restricted' } },
    });
    expect(await getCaseOverview(home.owner, { caseId })).toEqual(gone);
    expect(await getHistoryPage(home.owner, { caseId })).toEqual(gone);
    expect(await liftRestriction(home.owner, restriction)).toEqual(gone);
    expect(ok(await listCases(home.owner, { state: 'all' })).rows).toEqual([]);
    expect(ok(await listCases(home.paralegal, { restricted: '1' })).rows).toMatchObject([
      { id: caseId, restricted: true },
    ]);
    expect(ok(await getTeamPage(home.paralegal, { caseId })).restriction).toMatchObject({ by: 'Marta Quispe' });
    ok(await liftRestriction(home.lawyer, restriction));
    expect(ok(await getCaseOverview(home.owner, { caseId })).header.restricted).toBe(false);
  });

  test('cannot be left by oneself', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    ok(await restrictCase(home.lawyer, { caseId, reason: 'Quiet' }));
    const alone = (userId: string) => ({ caseId, revision: 0, members: [{ userId, role: 'lead' as const }] });
    expect(await setTeam(home.lawyer, alone(home.paralegal.userId))).toMatchObject({
      problem: { fields: { members: 'not-yourself' } },
    });
    ok(await setTeam(home.lawyer, alone(home.lawyer.userId)));
    expect(await getTeamPage(home.paralegal, { caseId })).toEqual(gone);
  });
});

describe('the wall of a restricted case', () => {
  test('knows its team, whoever comes and goes', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const teams = async () => {
      const [row] = await asSuperuser<{ wall: string[] | null; team: string[] }>(
        `select (select team from case_wall where case_id = $1) as wall,
           (select array_agg(user_id) from case_member where case_id = $1) as team`,
        [caseId],
      );
      return { wall: row?.wall?.toSorted() ?? null, team: row?.team.toSorted() };
    };
    const change = async (revision: number, ...userIds: string[]) => {
      const members = userIds.map((userId, n) => ({ userId, role: n === 0 ? ('lead' as const) : ('backup' as const) }));
      ok(await setTeam(home.lawyer, { caseId, revision, members }));
      return teams();
    };
    const [lawyer, paralegal, owner] = [home.lawyer, home.paralegal, home.owner].map(({ userId }) => userId);
    if (!lawyer || !paralegal || !owner) throw new Error('the firm has three members');
    ok(await restrictCase(home.lawyer, { caseId, reason: 'A relative works at the firm.' }));
    expect(await teams()).toMatchObject({ wall: [lawyer, paralegal].sort(), team: [lawyer, paralegal].sort() });
    expect(await getCaseOverview(home.owner, { caseId })).toMatchObject(gone);
    const grown = await change(0, lawyer, paralegal, owner);
    expect(grown.wall).toEqual(grown.team);
    expect(ok(await getCaseOverview(home.owner, { caseId })).header.id).toBe(caseId);
    const shrunk = await change(1, lawyer);
    expect(shrunk).toEqual({ wall: [lawyer], team: [lawyer] });
    for (const actor of [home.owner, home.paralegal])
      expect(await getCaseOverview(actor, { caseId })).toMatchObject(gone);
  });
});
