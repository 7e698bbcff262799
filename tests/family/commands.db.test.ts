import { describe, expect, it } from 'vitest';
import { restrictCase } from '../../lib/cases/commands/team';
import { addFamilyMember, editFamilyMember, removeFamilyMember } from '../../lib/family/commands';
import { getFamilyPage } from '../../lib/family/queries';
import { mergePeople } from '../../lib/people/commands';
import { contextOf, transact } from '../../lib/platform/db';
import { appendEvent } from '../../lib/timeline/store';
import { newCase } from '../support/cases';
import { spouseOf } from '../support/claim';
import { at, firm, ok } from '../support/firm';
import { person } from '../support/people';
import { asSuperuser } from '../support/sql';

const NOW = at('2026-03-02');
const gone = { ok: false, problem: { kind: 'not-found' } };

describe('the family on a case', () => {
  it('adds a new relative and one on file, spouse and children first', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const brotherId = await person(home.lawyer, {
      ...{ surname: 'Соловьёв', given: 'Илья' },
      numbers: [{ kind: 'a-number', value: '299000555' }],
    });
    const other = await newCase(home, { personId: brotherId });
    ok(await addFamilyMember(home.paralegal, { caseId, personId: brotherId, role: 'sibling' }, NOW));
    const { memberId, personId } = await spouseOf(home.paralegal, caseId);
    const { members, header } = ok(await getFamilyPage(home.lawyer, { caseId }, NOW));
    expect(members).toMatchObject([
      {
        ...{ id: memberId, role: 'spouse', included: true, since: '2019-06-01', until: null, endReason: '' },
        person: { id: personId, name: { surname: 'Соловьёва' }, alienTail: null, cases: [] },
      },
      {
        ...{ role: 'sibling', included: false, since: null },
        person: { id: brotherId, alienTail: expect.stringMatching(/555$/), cases: [{ caseId: other.caseId }] },
      },
    ]);
    expect(header.counts.family).toBe(2);
  });

  it('adds once per request', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const input = {
      caseId,
      person: { surname: 'Соловьёв', given: 'Лев' },
      role: 'child',
      requestId: crypto.randomUUID(),
    };
    const first = ok(await addFamilyMember(home.lawyer, { ...input, role: 'child' }));
    expect(ok(await addFamilyMember(home.lawyer, { ...input, role: 'child' }))).toEqual(first);
    expect(ok(await getFamilyPage(home.lawyer, { caseId })).members).toHaveLength(1);
  });

  it('lets nobody stand on a case twice, nor the client in their own family', async () => {
    const home = await firm();
    const { caseId, personId } = await newCase(home);
    const spouse = await spouseOf(home.lawyer, caseId);
    for (const twice of [personId, spouse.personId]) {
      expect(await addFamilyMember(home.lawyer, { caseId, personId: twice, role: 'child' })).toMatchObject({
        problem: { kind: 'invalid', fields: { personId: 'repeated' } },
      });
    }
    const parallel = await person(home.lawyer);
    const added = await Promise.all(
      Array.from({ length: 5 }, () => addFamilyMember(home.lawyer, { caseId, personId: parallel, role: 'parent' })),
    );
    expect(added.filter((answer) => answer.ok)).toHaveLength(1);
  });

  it('wants one person, a role, and no marriage still to come', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const both = { caseId, personId: await person(home.lawyer), person: { surname: 'А', given: 'Б' } };
    expect(await addFamilyMember(home.lawyer, { ...both, role: 'child' })).toMatchObject({
      problem: { fields: { personId: 'required' } },
    });
    const late = { caseId, personId: both.personId, role: 'spouse', since: '2026-03-03' } as const;
    expect(await addFamilyMember(home.lawyer, late, NOW)).toMatchObject({
      problem: { fields: { since: 'in-future' } },
    });
    const kept = await person(home.lawyer, { surname: 'Гусева', given: 'П' });
    ok(await mergePeople(home.lawyer, { keptId: kept, goneId: both.personId, reason: 'The same person.' }));
    expect(await addFamilyMember(home.lawyer, { ...late, since: '2020-01-01' }, NOW)).toEqual(gone);
  });

  it('keeps a tie that ended, with day and reason, and ends what a grant had shown', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const { memberId, personId } = await spouseOf(home.lawyer, caseId);
    const userId = crypto.randomUUID();
    await asSuperuser(`insert into users (id, email, kind, locale) values ($1, $2, 'client', 'ru')`, [
      userId,
      `${userId}@client.example`,
    ]);
    await asSuperuser('insert into client_account (firm_id, user_id, person_id) values ($1, $2, $3)', [
      home.firmId,
      userId,
      personId,
    ]);
    await asSuperuser(
      `insert into client_case (firm_id, user_id, case_id, via, granted_by) values ($1, $2, $3, 'grant', $4)`,
      [home.firmId, userId, caseId, home.lawyer.userId],
    );
    const tie = { role: 'spouse', included: false, since: '2019-06-01', until: '2026-02-01' } as const;
    const edit = (more: object, revision = 0) =>
      editFamilyMember(home.paralegal, { memberId, revision, tie: { ...tie, ...more } }, NOW);
    expect(await edit({})).toMatchObject({ problem: { fields: { 'tie.endReason': 'required' } } });
    expect(await edit({ endReason: 'x', until: '2018-01-01' })).toMatchObject({
      problem: { fields: { 'tie.until': 'before-start' } },
    });
    expect(ok(await edit({ endReason: 'Развод' }))).toMatchObject({ grantsEnded: 1, revision: 1 });
    expect(await asSuperuser('select 1 from client_case where user_id = $1', [userId])).toEqual([]);
    const [member] = ok(await getFamilyPage(home.lawyer, { caseId })).members;
    expect(member).toMatchObject({ until: '2026-02-01', endReason: 'Развод', included: false });
    expect(await edit({ endReason: 'Ошибка' })).toMatchObject({
      problem: { kind: 'conflict', theirs: { endReason: 'Развод' }, revision: 1 },
    });
  });

  it('takes off who was added by mistake, but nobody who was on an application that was filed', async () => {
    const home = await firm();
    const { caseId, personId } = await newCase(home);
    const { memberId } = await spouseOf(home.lawyer, caseId);
    const child = ok(
      await addFamilyMember(home.lawyer, { caseId, person: { surname: 'Соловьёв', given: 'Лев' }, role: 'child' }),
    );
    await transact(contextOf(home.system), (db) =>
      appendEvent(db, {
        ...{ caseId, type: 'i589_submitted', details: {}, note: '', source: '', recordedBy: null, recordedAt: NOW },
        date: { on: '2026-01-05', until: '2026-01-05', precision: 'day' },
      }),
    );
    const remove = (id: string, revision: number) =>
      removeFamilyMember(home.paralegal, { memberId: id, revision, mistake: 'wrong-person' });
    expect(await remove(memberId, 0)).toMatchObject({ problem: { kind: 'refused', rule: 'family.filed' } });
    ok(await remove(child.memberId, 0));
    const [own] = await asSuperuser<{ id: string }>(
      "select id from case_person where case_id = $1 and role = 'principal'",
      [caseId],
    );
    expect(await remove(own?.id ?? '', 1)).toMatchObject({ problem: { fields: { memberId: 'principal' } } });
    const { members, header } = ok(await getFamilyPage(home.lawyer, { caseId }));
    expect(members.map(({ role }) => role)).toEqual(['spouse']);
    expect(header.principal.id).toBe(personId);
    const [entry] = await asSuperuser<{ details: string }>(
      "select details from audit_entry where action = 'family.remove' and subject_id = $1",
      [child.memberId],
    );
    expect(JSON.parse(entry?.details ?? '{}')).toMatchObject({ person: child.personId, mistake: 'wrong-person' });
  });

  it('lets one of ten parallel edits win', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const { memberId } = await spouseOf(home.lawyer, caseId);
    const edits = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        editFamilyMember(home.lawyer, { memberId, revision: 0, tie: { role: 'spouse', note: `version ${index}` } }),
      ),
    );
    expect(edits.filter((edit) => edit.ok)).toHaveLength(1);
    const [saved] = ok(await getFamilyPage(home.lawyer, { caseId })).members;
    for (const edit of edits) {
      if (!edit.ok) expect(edit.problem).toMatchObject({ kind: 'conflict', theirs: { note: saved?.note } });
    }
  });

  it('is not there for another firm, nor outside the team of a restricted case', async () => {
    const [home, stranger] = [await firm(), await firm()];
    const { caseId } = await newCase(home);
    const { memberId, personId } = await spouseOf(home.lawyer, caseId);
    const tie = { role: 'spouse' } as const;
    const mine = await newCase(stranger);
    expect(await addFamilyMember(stranger.owner, { caseId: mine.caseId, personId, role: 'child' })).toEqual(gone);
    const attempts = async (actor: typeof stranger.owner) => [
      await getFamilyPage(actor, { caseId }),
      await addFamilyMember(actor, { caseId, person: { surname: 'А', given: 'Б' }, role: 'child' }),
      await editFamilyMember(actor, { memberId, revision: 0, tie }),
      await removeFamilyMember(actor, { memberId, revision: 0, mistake: 'twice' }),
    ];
    expect(await attempts(stranger.owner)).toEqual([gone, gone, gone, gone]);
    ok(await restrictCase(home.lawyer, { caseId, reason: 'A relative works here.' }));
    expect(await attempts(await home.member(['lawyer']))).toEqual([gone, gone, gone, gone]);
  });
});
