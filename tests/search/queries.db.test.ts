import { describe, expect, it } from 'vitest';
import { keyNames, mergePeople } from '../../lib/people/commands';
import { searchAll } from '../../lib/search/queries';
import { newCase } from '../support/cases';
import { firm, ok } from '../support/firm';
import { person, soloviev } from '../support/people';
import { asSuperuser } from '../support/sql';

const found = async (actor: Parameters<typeof searchAll>[0], q: string) =>
  ok(await searchAll(actor, { q })).people.map(({ id }) => id);

describe('searchAll', () => {
  it('finds a person by any part of the name in either script', async () => {
    const { owner } = await firm();
    const artem = await person(owner, soloviev);
    const ivan = await person(owner, { surname: 'Щербаков', given: 'Иван', patronymic: 'Петрович' });
    for (const q of [
      'Соловьёв',
      'соловьев',
      'СОЛО',
      'со',
      'Артём Соловьёв',
      'Игоревич',
      'артем сол',
      'Artem Solov',
      'solovev',
      'Solovyov',
      'artyom',
    ]) {
      expect(await found(owner, q), q).toContain(artem);
    }
    for (const q of ['Щербаков', 'shcherbakov', 'Shcherbakov Ivan', 'Sherbakov', 'Щирбаков']) {
      expect(await found(owner, q), q).toContain(ivan);
    }
    for (const q of ['Королёва', 'x', '  ', '%', "'; drop table person; --", '‮Соловьёв'.slice(1, 2)]) {
      expect(await found(owner, q), q).not.toContain(ivan);
    }
  });

  it('finds the same people by every spelling, whichever is on file', async () => {
    const { owner } = await firm();
    const native = await person(owner, { surname: 'Щербаков', given: 'Иван' });
    const latin = await person(owner, { surname: 'CHTCHERBAKOV', given: 'IVAN' });
    const other = await person(owner, { surname: 'Щербатов', given: 'Иван' });
    const surnames = ['Щербаков', 'Shcherbakov', 'Scherbakov', 'Shcherbakoff', 'Chtcherbakov'];
    const typed = surnames.flatMap((surname) => [surname, `${surname} Иван`, `Ivan ${surname}`]);
    for (const q of [...typed, 'Щербакова']) {
      const ids = await found(owner, q);
      expect([q, ids.includes(native), ids.includes(latin), ids.includes(other)]).toEqual([q, true, true, false]);
    }
  });

  it('finds who was recorded before there were keys once they are made, and a record merged away never', async () => {
    const home = await firm();
    const [one, two] = [
      await person(home.owner, { surname: 'Щербаков', given: 'Иван' }),
      await person(home.owner, { surname: 'Щербаков', given: 'Иван' }),
    ];
    await asSuperuser('delete from name_key where firm_id = $1', [home.firmId]);
    await asSuperuser('update person set keyed_by = 0 where firm_id = $1', [home.firmId]);
    expect(await found(home.owner, 'Chtcherbakoff')).toEqual([]);
    expect(ok(await keyNames(home.system, {}))).toEqual({ keyed: 2 });
    expect(ok(await keyNames(home.system, {}))).toEqual({ keyed: 0 });
    expect((await found(home.owner, 'Chtcherbakoff')).sort()).toEqual([one, two].sort());
    ok(await mergePeople(home.lawyer, { keptId: one, goneId: two, reason: 'One person' }));
    expect(await found(home.owner, 'Chtcherbakoff')).toEqual([one]);
  });

  it('finds by exact number, phone and address; of these only the number is audited', async () => {
    const { firmId, owner } = await firm();
    const id = await person(owner, {
      ...soloviev,
      contacts: [...soloviev.contacts, { kind: 'email', value: 'Artem@soloviev.example' }],
      numbers: [...soloviev.numbers, { kind: 'uscis-receipt', value: 'IOE0912345678' }],
    });
    for (const q of ['A299000417', 'a-299-000-417', '299000417', 'ioe0912345678'])
      expect(await found(owner, q)).toEqual([id]);
    const rows = await asSuperuser<{ subject_id: string; details: string }>(
      `select subject_id, details from audit_entry where firm_id = $1 and action = 'search.all'`,
      [firmId],
    );
    expect(rows).toHaveLength(4);
    expect(JSON.stringify(rows)).not.toMatch(/299.?000|IOE/i);
    for (const row of rows) expect(row.subject_id).toBe(id);
    for (const q of ['(619) 555-0142', '+1 619 555 0142', 'artem@soloviev.example'])
      expect(await found(owner, q)).toEqual([id]);
    expect(await found(owner, 'A299000418')).toEqual([]);
    const [count] = await asSuperuser<{ n: number }>(
      `select count(*)::int as n from audit_entry where firm_id = $1 and action = 'search.all'`,
      [firmId],
    );
    expect(count?.n).toBe(5);
  });

  it('finds cases by number and by their people', async () => {
    const home = await firm();
    const made = await newCase(home, { surname: 'Хабибуллина', given: 'Алсу' });
    const byNumber = ok(await searchAll(home.owner, { q: made.number }));
    expect(byNumber.cases).toMatchObject([{ caseId: made.caseId, principal: { surname: 'Хабибуллина' } }]);
    expect(byNumber.readAs).toEqual([]);
    expect(ok(await searchAll(home.owner, { q: 'Khabibullina' })).cases).toMatchObject([{ caseId: made.caseId }]);
    const other = await firm();
    expect(ok(await searchAll(other.owner, { q: made.number }))).toMatchObject({ people: [], cases: [] });
  });

  it('lists ten at most, names that begin with the text before others', async () => {
    const { owner } = await firm();
    for (let index = 0; index < 15; index++)
      await person(owner, { surname: `Гусев${'ы'.repeat(index)}`, given: 'Пётр' });
    const result = ok(await searchAll(owner, { q: 'гусе' }));
    expect(result.people).toHaveLength(10);
    expect(result.people.every(({ name }) => name.surname.startsWith('Гусе'))).toBe(true);
  });
});
