import { describe, expect, it } from 'vitest';
import { editNames, mergePeople } from '../../lib/people/commands';
import { getMerge, getPerson, listPeople } from '../../lib/people/queries';
import { newId } from '../../lib/platform/id';
import { searchAll } from '../../lib/search/queries';
import { newCase } from '../support/cases';
import { firm, ok, type TestFirm } from '../support/firm';
import { pageOf, person, soloviev } from '../support/people';
import { asSuperuser } from '../support/sql';

const reason = 'The same passport';

/** A client account of a person, as an invitation leaves it. */
async function account(home: TestFirm, personId: string): Promise<string> {
  const userId = newId();
  await asSuperuser(`insert into users (id, email, kind, locale) values ($1, $2, 'client', 'ru')`, [
    userId,
    `${userId}@client.example`,
  ]);
  await asSuperuser('insert into client_account (firm_id, user_id, person_id) values ($1, $2, $3)', [
    home.firmId,
    userId,
    personId,
  ]);
  return userId;
}

/** Puts a person on a case in a role. */
const onCase = (home: TestFirm, caseId: string, personId: string, role: string) =>
  asSuperuser('insert into case_person (firm_id, id, case_id, person_id, role) values ($1, $2, $3, $4, $5)', [
    home.firmId,
    newId(),
    caseId,
    personId,
    role,
  ]);

describe('mergePeople', () => {
  it('moves everything to the kept record; the gone one leads to it and keeps its history', async () => {
    const home = await firm();
    const keptId = await person(home.owner, { ...soloviev, birth: '', numbers: [] });
    const gone = await newCase(home, {
      surname: 'Соловьев',
      given: 'Артем',
      patronymic: '',
      birth: '1994',
      aNumber: '299000417',
    });
    const userId = await account(home, gone.personId);
    ok(await mergePeople(home.lawyer, { keptId, goneId: gone.personId, reason }));

    const page = await pageOf(home.owner, keptId);
    expect(page).toMatchObject({
      life: { birth: { on: '1994-01-01', precision: 'year' }, sex: 'male' },
      numbers: [{ kind: 'a-number', tail: '417' }],
      cases: [{ caseId: gone.caseId, role: 'principal' }],
      merged: [{ id: gone.personId, name: { surname: 'Соловьев' }, reason, by: home.lawyer.name }],
      revisions: { names: { revision: 1 }, numbers: { revision: 1 } },
    });
    expect(page.names.names.map(({ type, surname }) => `${type} ${surname}`)).toEqual([
      'passport SOLOVEV',
      'visa SOLOVYOV',
      'alias Соловьев',
    ]);
    expect(ok(await getPerson(home.owner, { personId: gone.personId }))).toEqual({ mergedIntoId: keptId });
    const [row] = await asSuperuser<{ principal_id: string; sort_name: string; person_id: string }>(
      `select c.principal_id, c.sort_name, a.person_id from cases c, client_account a where c.id = $1 and a.user_id = $2`,
      [gone.caseId, userId],
    );
    expect(row).toEqual({ principal_id: keptId, sort_name: 'соловьев артем игоревич', person_id: keptId });
    expect(ok(await listPeople(home.owner, {})).rows.map(({ id }) => id)).toEqual([keptId]);
    const found = ok(await searchAll(home.owner, { q: 'A299-000-417' }));
    expect(found.people).toMatchObject([{ id: keptId, by: 'number' }]);
    expect(found.cases).toMatchObject([{ caseId: gone.caseId }]);
  });

  it('keeps one row where both are in a case in the same role', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const keptId = await person(home.owner);
    const goneId = await person(home.owner);
    await onCase(home, caseId, keptId, 'spouse');
    await onCase(home, caseId, goneId, 'spouse');
    ok(await mergePeople(home.lawyer, { keptId, goneId, reason }));
    expect((await pageOf(home.owner, keptId)).cases).toMatchObject([{ caseId, role: 'spouse' }]);
  });

  it('leads over one step only, however often records are merged', async () => {
    const home = await firm();
    const [first, second, third] = [await person(home.owner), await person(home.owner), await person(home.owner)];
    ok(await mergePeople(home.lawyer, { keptId: second, goneId: first, reason }));
    ok(await mergePeople(home.lawyer, { keptId: third, goneId: second, reason }));
    expect(ok(await getPerson(home.owner, { personId: first }))).toEqual({ mergedIntoId: third });
  });

  it('is refused where a person must decide first, and changes nothing', async () => {
    const home = await firm();
    const { caseId, personId: goneId } = await newCase(home);
    const keptId = await person(home.owner);
    await onCase(home, caseId, keptId, 'sibling');
    const merge = { keptId, goneId, reason };
    expect(await mergePeople(home.lawyer, merge)).toMatchObject({
      ok: false,
      problem: { kind: 'refused', rule: 'people.merge.roles', reason: { ru: expect.stringMatching(/ролях/) } },
    });
    await asSuperuser('delete from case_person where person_id = $1', [keptId]);
    await account(home, keptId);
    await account(home, goneId);
    expect(await mergePeople(home.lawyer, merge)).toMatchObject({
      ok: false,
      problem: { kind: 'refused', rule: 'people.merge.accounts' },
    });
    expect((await pageOf(home.owner, keptId)).merged).toEqual([]);
  });

  it('is refused to someone who cannot see all that would move', async () => {
    const home = await firm();
    const hidden = await newCase(home);
    const keptId = await person(home.owner);
    // In a case of their own too, so that the person is seen at all.
    const open = await newCase(home, { surname: 'Яшин' });
    await onCase(home, open.caseId, hidden.personId, 'sibling');
    await asSuperuser(
      `insert into case_restriction (firm_id, id, case_id, reason) values ($1, $2, $3, 'a conflict of interest')`,
      [home.firmId, newId(), hidden.caseId],
    );
    const stranger = await home.member(['lawyer'], 'Vera Stone');
    const merge = { keptId, goneId: hidden.personId, reason };
    expect(await mergePeople(stranger, merge)).toMatchObject({
      ok: false,
      problem: { kind: 'refused', rule: 'people.merge.hidden' },
    });
    ok(await mergePeople(home.lawyer, merge));
  });

  it('needs a lawyer, two living records of the firm, and a reason', async () => {
    const home = await firm();
    const other = await firm();
    const [keptId, goneId] = [await person(home.owner), await person(home.owner)];
    const theirs = await person(other.owner);
    const problem = async (actor: typeof home.lawyer, merge: { keptId: string; goneId: string; reason: string }) => {
      const outcome = await mergePeople(actor, merge);
      return outcome.ok ? 'ok' : outcome.problem.kind;
    };
    expect(await problem(home.paralegal, { keptId, goneId, reason })).toBe('forbidden');
    expect(await problem(home.lawyer, { keptId, goneId, reason: ' ' })).toBe('invalid');
    expect(await problem(home.lawyer, { keptId, goneId: keptId, reason })).toBe('invalid');
    expect(await problem(home.lawyer, { keptId, goneId: theirs, reason })).toBe('not-found');
    expect(await problem(home.lawyer, { keptId, goneId, reason })).toBe('ok');
    expect(await problem(home.lawyer, { keptId, goneId, reason })).toBe('not-found');
    const edit = { personId: goneId, revision: 1, surname: 'А', given: 'Б' };
    expect(await editNames(home.owner, edit)).toEqual({ ok: false, problem: { kind: 'not-found' } });
    expect(await getMerge(home.lawyer, { personId: keptId, with: goneId })).toMatchObject({ ok: false });
  });

  it('meets an edit that began before as a conflict', async () => {
    const home = await firm();
    const [keptId, goneId] = [await person(home.owner), await person(home.owner)];
    ok(await mergePeople(home.lawyer, { keptId, goneId, reason }));
    const edit = { personId: keptId, revision: 0, surname: 'А', given: 'Б' };
    expect(await editNames(home.owner, edit)).toMatchObject({ ok: false, problem: { kind: 'conflict', revision: 1 } });
  });

  it('two lawyers who merge two records in opposite ways: one does', async () => {
    const home = await firm();
    const [one, two] = [await person(home.owner), await person(home.owner)];
    const outcomes = await Promise.all([
      mergePeople(home.lawyer, { keptId: one, goneId: two, reason }),
      mergePeople(home.owner, { keptId: two, goneId: one, reason }),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  });
});
