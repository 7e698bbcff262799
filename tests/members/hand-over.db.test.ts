import { describe, expect, it } from 'vitest';
import { restrictCase, setTeam } from '../../lib/cases/commands/team';
import { getTeamPage } from '../../lib/cases/queries/tabs';
import { disableMember, handOverCases } from '../../lib/members/commands';
import { getMember, listMembers } from '../../lib/members/queries';
import type { StaffActor } from '../../lib/platform/actor';
import { newCase } from '../support/cases';
import { firm, ok } from '../support/firm';
import { asSuperuser } from '../support/sql';

const teamOf = async (caseId: string) =>
  Object.fromEntries(
    (
      await asSuperuser<{ user_id: string; role: string }>('select user_id, role from case_member where case_id = $1', [
        caseId,
      ])
    ).map((seat) => [seat.user_id, seat.role]),
  );
const casesOf = async (owner: StaffActor, userId: string, after?: string) =>
  ok(await getMember(owner, { userId, ...(after && { after }) }));

describe('cases of a member who leaves', () => {
  it('are listed, and handed over in one act that every case remembers', async () => {
    const home = await firm();
    const { owner, lawyer, paralegal } = home;
    const led = await newCase(home);
    const shared = await newCase(home, { leadId: owner.userId, paralegalId: lawyer.userId });
    const other = await newCase(home, { leadId: owner.userId, paralegalId: '' });
    expect(ok(await disableMember(owner, { userId: lawyer.userId }))).toMatchObject({ hasCases: true });
    const page = await casesOf(owner, lawyer.userId);
    expect(page.cases.map(({ id, role, others }) => [id, role, others])).toEqual([
      [shared.caseId, 'paralegal', 1],
      [led.caseId, 'lead', 1],
    ]);
    expect(page.choices.map(({ userId }) => userId).sort()).toEqual([owner.userId, paralegal.userId].sort());
    const done = ok(await handOverCases(owner, { userId: lawyer.userId, toUserId: owner.userId }));
    expect([...done.ids].sort()).toEqual([led.caseId, shared.caseId].sort());
    expect(done).toMatchObject({ sealed: [], left: false });
    expect(await teamOf(led.caseId)).toEqual({ [owner.userId]: 'lead', [paralegal.userId]: 'paralegal' });
    expect(await teamOf(shared.caseId)).toEqual({ [owner.userId]: 'lead' });
    expect(await teamOf(other.caseId)).toEqual({ [owner.userId]: 'lead' });
    const leads = await asSuperuser<{ lead_id: string }>('select lead_id from cases where id = any($1)', [
      [led.caseId, shared.caseId],
    ]);
    expect(leads.map(({ lead_id }) => lead_id)).toEqual([owner.userId, owner.userId]);
    expect((await casesOf(owner, lawyer.userId)).cases).toEqual([]);
    const entries = await asSuperuser<{ case_id: string }>(
      `select case_id from audit_entry where firm_id = $1 and action = 'members.hand-over'`,
      [home.firmId],
    );
    expect(entries.map(({ case_id }) => case_id).sort()).toEqual([...done.ids].sort());
  });

  it('of an edit of the team begun before, nothing brings the member back', async () => {
    const home = await firm();
    const { owner, lawyer, paralegal } = home;
    const { caseId } = await newCase(home);
    const { revision } = ok(await getTeamPage(owner, { caseId }));
    ok(await handOverCases(owner, { userId: lawyer.userId, toUserId: owner.userId }));
    const members = [{ userId: lawyer.userId, role: 'lead' as const }];
    expect(await setTeam(paralegal, { caseId, revision, members })).toMatchObject({ problem: { kind: 'conflict' } });
  });

  it('go only to members of the firm who may sign in', async () => {
    const home = await firm();
    const { owner, lawyer, paralegal } = home;
    await newCase(home);
    ok(await disableMember(owner, { userId: paralegal.userId }));
    const missing = { ok: false, problem: { kind: 'not-found' } };
    const stranger = (await firm()).lawyer.userId;
    expect(await handOverCases(owner, { userId: lawyer.userId, toUserId: paralegal.userId })).toEqual(missing);
    expect(await handOverCases(owner, { userId: lawyer.userId, toUserId: stranger })).toEqual(missing);
    expect(await handOverCases(owner, { userId: stranger, toUserId: lawyer.userId })).toEqual(missing);
    expect(await getMember(owner, { userId: stranger })).toEqual(missing);
    const forbidden = { ok: false, problem: { kind: 'forbidden' } };
    expect(await handOverCases(paralegal, { userId: lawyer.userId, toUserId: owner.userId })).toEqual(forbidden);
    expect(await handOverCases(lawyer, { userId: lawyer.userId, toUserId: owner.userId })).toEqual(forbidden);
  });

  it('are counted up to a hundred and paged by fifty', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    // Copies of the one case: the list is what is tested, not how cases are made.
    await asSuperuser(
      `with made as (
        insert into cases (firm_id, id, number, principal_id, lead_id, opened_on, track, stage, status, sort_name, activity_at)
        select firm_id, gen_random_uuid(), number || '-' || n, principal_id, lead_id, opened_on, track, stage, status, sort_name, activity_at
        from cases, generate_series(1, 120) n where id = $1 returning firm_id, id, lead_id)
      insert into case_member (firm_id, case_id, user_id, role) select firm_id, id, lead_id, 'lead' from made`,
      [caseId],
    );
    const { userId } = home.lawyer;
    const row = ok(await listMembers(home.owner, {})).members.find((member) => member.userId === userId);
    expect(row?.openCases).toBe(101);
    const seen = new Set<string>();
    for (let after: string | null | undefined; after !== null; ) {
      const page = await casesOf(home.owner, userId, after ?? undefined);
      for (const { id } of page.cases) seen.add(id);
      after = page.after;
    }
    expect(seen.size).toBe(121);
    expect(ok(await handOverCases(home.owner, { userId, toUserId: home.paralegal.userId })).ids).toHaveLength(121);
  });
});

describe('restricted cases of a member who leaves', () => {
  const sealedCase = async () => {
    const home = await firm();
    const { caseId } = await newCase(home, { paralegalId: '' });
    ok(await restrictCase(home.lawyer, { caseId, reason: 'A conflict of interest.' }));
    return { home, caseId };
  };

  it('are counted, not shown, and pass to a colleague without the owner seeing them', async () => {
    const { home, caseId } = await sealedCase();
    const { owner, lawyer, paralegal } = home;
    expect(await casesOf(owner, lawyer.userId)).toMatchObject({ cases: [], sealed: 1 });
    ok(await handOverCases(owner, { userId: lawyer.userId, toUserId: owner.userId }));
    expect(await teamOf(caseId)).toEqual({ [lawyer.userId]: 'lead' });
    const done = ok(await handOverCases(owner, { userId: lawyer.userId, toUserId: paralegal.userId }));
    expect(done).toEqual({ ids: [], sealed: [caseId], left: false });
    expect(await teamOf(caseId)).toEqual({ [paralegal.userId]: 'lead' });
    expect((await getTeamPage(paralegal, { caseId })).ok).toBe(true);
    expect((await getTeamPage(owner, { caseId })).ok).toBe(false);
  });

  it('come to the owner where nobody else is left', async () => {
    const { home, caseId } = await sealedCase();
    const { owner, lawyer, paralegal } = home;
    ok(await disableMember(owner, { userId: paralegal.userId }));
    ok(await disableMember(owner, { userId: lawyer.userId }));
    ok(await handOverCases(owner, { userId: lawyer.userId, toUserId: owner.userId }));
    expect(await teamOf(caseId)).toEqual({ [owner.userId]: 'lead' });
    expect((await getTeamPage(owner, { caseId })).ok).toBe(true);
  });

  it('stay with their team where a colleague still sees them', async () => {
    const home = await firm();
    const { owner, lawyer, paralegal } = home;
    const { caseId } = await newCase(home);
    ok(await restrictCase(lawyer, { caseId, reason: 'A conflict of interest.' }));
    expect(await casesOf(owner, lawyer.userId)).toMatchObject({ cases: [], sealed: 0 });
    const third = await home.member(['lawyer'], 'Vera Stone');
    ok(await handOverCases(owner, { userId: lawyer.userId, toUserId: third.userId }));
    expect(await teamOf(caseId)).toEqual({ [lawyer.userId]: 'lead', [paralegal.userId]: 'paralegal' });
  });
});
