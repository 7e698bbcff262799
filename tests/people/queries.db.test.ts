import { describe, expect, it } from 'vitest';
import { getMerge, likelyDuplicates, listPeople } from '../../lib/people/queries';
import type { PeopleSort } from '../../lib/people/types';
import { newCase } from '../support/cases';
import { firm, ok, type TestFirm } from '../support/firm';
import { person, soloviev } from '../support/people';
import { asSuperuser } from '../support/sql';

const SURNAMES = ['Абрамов', 'Ёлкин', 'Елкина', 'Жуков', 'Яшин'];

async function crowd(home: TestFirm): Promise<void> {
  for (let index = 0; index < 120; index++) {
    await person(home.owner, { surname: `${SURNAMES[index % 5]}${'а'.repeat(index % 7)}`, given: 'Иван' });
  }
}

async function walk(home: TestFirm, sort: PeopleSort): Promise<string[][]> {
  const pages: string[][] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page = ok(await listPeople(home.owner, { sort, ...(after && { after }) }));
    pages.push(page.rows.map(({ id }) => id));
    after = page.after;
  }
  return pages;
}

describe('listPeople', () => {
  it('pages by key in three orders, forth and back, each person once', async () => {
    const home = await firm();
    await crowd(home);
    const forth = await walk(home, 'name');
    expect(forth.map((page) => page.length)).toEqual([50, 50, 20]);
    expect(new Set(forth.flat()).size).toBe(120);
    expect((await walk(home, '-name')).flat()).toEqual(forth.flat().reverse());
    expect((await walk(home, 'newest')).flat()).toEqual([...forth.flat()].sort().reverse());

    const second = ok(await listPeople(home.owner, { after: ok(await listPeople(home.owner, {})).after ?? '' }));
    const first = ok(await listPeople(home.owner, { before: second.before ?? '' }));
    expect(first.rows.map(({ id }) => id)).toEqual(forth[0]);
    expect([first.before, first.after === null]).toEqual([null, false]);
    // ё stands where е does.
    const names = (page: typeof first) => page.rows.map(({ name }) => name.surname);
    expect(names(first).findIndex((name) => name.startsWith('Ё'))).toBeGreaterThan(names(first).lastIndexOf('Абрамов'));
  });

  it('takes a cursor or an order that nobody gave for none', async () => {
    const home = await firm();
    await person(home.owner);
    for (const ask of [{ after: 'bm9uc2Vuc2U' }, { before: '%%%' }, { after: 'WyIiLCIiXQ' }]) {
      expect(ok(await listPeople(home.owner, ask)).rows).toHaveLength(1);
    }
    expect(ok(await listPeople(home.owner, { sort: 'secret' as never })).rows).toHaveLength(1);
  });

  it('shows the end of the A-number and the cases with their roles', async () => {
    const home = await firm();
    const { caseId, number } = await newCase(home, { aNumber: '299000417' });
    expect(ok(await listPeople(home.owner, {})).rows).toMatchObject([
      { alienTail: '417', cases: [{ caseId, number, role: 'principal' }] },
    ]);
  });

  it('leaves out people all of whose cases are restricted', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    await asSuperuser(
      `insert into case_restriction (firm_id, id, case_id, reason) values ($1, gen_random_uuid(), $2, 'conflict')`,
      [home.firmId, caseId],
    );
    const stranger = await home.member(['lawyer']);
    expect(ok(await listPeople(stranger, {})).rows).toEqual([]);
    expect(ok(await listPeople(stranger, { q: 'Соловьёв' })).rows).toEqual([]);
    expect(ok(await listPeople(home.lawyer, {})).rows).toHaveLength(1);
  });
});

describe('likelyDuplicates', () => {
  const name = { surname: 'Соловьёв', given: 'Артём', patronymic: 'Игоревич' };

  it('finds the person in either script, with reasons', async () => {
    const { owner } = await firm();
    const id = await person(owner, soloviev);
    await person(owner, { surname: 'Королёва', given: 'Дарья' });
    expect(ok(await likelyDuplicates(owner, { ...name, surname: 'СОЛОВЬЕВ', birth: '11.06.1994' }))).toMatchObject([
      { person: { id }, score: 0.95, reasons: ['same-name', 'same-birth'] },
    ]);
    const latin = { surname: '', given: '', latinSurname: 'Solovyov', latinGiven: 'Artyom' };
    expect(ok(await likelyDuplicates(owner, latin))).toMatchObject([{ person: { id }, reasons: ['same-latin'] }]);
    expect(ok(await likelyDuplicates(owner, { ...name, except: id }))).toEqual([]);
    expect(ok(await likelyDuplicates(owner, { surname: '', given: '' }))).toEqual([]);
  });

  it('finds a namesake by the number alone; that search is audited, without the number', async () => {
    const { firmId, owner } = await firm();
    const id = await person(owner, soloviev);
    const ask = { surname: 'Иванов', given: 'Пётр', numbers: [{ kind: 'a-number' as const, value: 'A299 000 417' }] };
    expect(ok(await likelyDuplicates(owner, ask))).toMatchObject([
      { person: { id }, score: 0.9, reasons: ['same-number'] },
    ]);
    ok(await likelyDuplicates(owner, { surname: 'Иванов', given: 'Пётр' }));
    const rows = await asSuperuser<{ details: string }>(
      `select details from audit_entry where firm_id = $1 and action = 'people.likely-duplicates'`,
      [firmId],
    );
    expect(rows.map(({ details }) => JSON.parse(details))).toEqual([{ kinds: ['a-number'], found: 1 }]);
  });

  it('shows nothing of another firm', async () => {
    const other = await firm();
    await person(other.owner, soloviev);
    const { owner } = await firm();
    const numbers = [{ kind: 'a-number' as const, value: '299000417' }];
    expect(ok(await likelyDuplicates(owner, { ...name, numbers }))).toEqual([]);
  });
});

it('getMerge offers people of a like name, then both records', async () => {
  const { lawyer, owner } = await firm();
  const [one, two] = [await person(owner, soloviev), await person(owner, { surname: 'Соловьева', given: 'Вера' })];
  await person(owner, { surname: 'Жуков', given: 'Марк' });
  const choice = ok(await getMerge(lawyer, { personId: one }));
  expect(choice.candidates.map(({ id }) => id)).toEqual([two]);
  expect(ok(await getMerge(lawyer, { personId: one, with: two })).gone?.names.surname).toBe('Соловьева');
});
