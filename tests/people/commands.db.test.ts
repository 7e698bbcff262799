import { describe, expect, it } from 'vitest';
import { createPerson, editContacts, editLife, editNames, editNumbers } from '../../lib/people/commands';
import { getPerson, revealNumber } from '../../lib/people/queries';
import { newId } from '../../lib/platform/id';
import { newCase } from '../support/cases';
import { at, firm, ok } from '../support/firm';
import { pageOf, person, soloviev } from '../support/people';
import { asSuperuser } from '../support/sql';

describe('createPerson', () => {
  it('stores everything, once per request', async () => {
    const { paralegal } = await firm();
    const requestId = newId();
    const { personId } = ok(await createPerson(paralegal, { person: soloviev, requestId }));
    expect(ok(await createPerson(paralegal, { person: soloviev, requestId }))).toEqual({ personId });
    const page = await pageOf(paralegal, personId);
    expect(page).toMatchObject({
      latinSurname: 'SOLOVEV',
      names: { surname: 'Соловьёв', names: [{ type: 'passport' }, { type: 'visa', surname: 'SOLOVYOV' }] },
      life: { birth: { on: '1994-06-11', precision: 'day' }, citizenships: ['RU'], sex: 'male' },
      contacts: [{ kind: 'phone', value: '+16195550142' }],
      numbers: [{ kind: 'a-number', tail: '417' }],
      cases: [],
      revisions: {},
    });
  });

  it('keeps no number in plain text', async () => {
    const { firmId, paralegal } = await firm();
    await person(paralegal, soloviev);
    const [row] = await asSuperuser<{ all: string }>(
      `select string_agg(t::text, ' ') as all from identity_number t where firm_id = $1`,
      [firmId],
    );
    expect(row?.all).not.toMatch(/299000417|299-000-417/);
  });

  it.each([
    ['no name', { surname: '', given: '' }, { 'person.surname': 'required' }],
    [
      'a number of another form',
      { numbers: [{ kind: 'a-number', value: '12' }] },
      { 'person.numbers.0.value': 'bad-number' },
    ],
    ['no day', { birth: '31.02.1990' }, { 'person.birth': 'bad-date' }],
    ['a day with two readings', { birth: '03/04/1990' }, { 'person.birth': 'ambiguous-date' }],
    ['no address', { contacts: [{ kind: 'email', value: 'anna' }] }, { 'person.contacts.0.value': 'bad-email' }],
    ['no phone', { contacts: [{ kind: 'phone', value: 'x12' }] }, { 'person.contacts.0.value': 'bad-phone' }],
  ] as const)('refuses %s at its field', async (_, change, fields) => {
    const { paralegal } = await firm();
    const refused = await createPerson(paralegal, { person: { surname: 'А', given: 'Б', ...(change as object) } });
    expect(refused).toEqual({ ok: false, problem: { kind: 'invalid', fields } });
  });

  it('takes an empty row of the form for nothing', async () => {
    const { paralegal } = await firm();
    const empty = {
      names: [{ script: 'Latn' as const, type: 'passport' as const, surname: '', given: '' }],
      contacts: [{ kind: 'phone' as const, value: ' ' }],
      numbers: [{ kind: 'a-number' as const, value: '' }],
      citizenships: ['', 'RU', 'RU'],
    };
    const page = await pageOf(paralegal, await person(paralegal, empty));
    expect([page.names.names, page.contacts, page.numbers, page.life.citizenships]).toEqual([[], [], [], ['RU']]);
  });
});

describe('editing a section', () => {
  it('replaces it, counts its revision and sorts the cases of the principal anew', async () => {
    const home = await firm();
    const { caseId, personId } = await newCase(home, { surname: 'Яковлева', given: 'Анна', patronymic: '' });
    const edit = { personId, revision: 0, surname: 'Абрамова', given: 'Анна' };
    expect(ok(await editNames(home.paralegal, edit, at('2026-03-02')))).toEqual({ revision: 1 });
    const page = await pageOf(home.paralegal, personId);
    expect(page.names).toMatchObject({ surname: 'Абрамова', names: [] });
    expect(page.revisions.names).toEqual({ revision: 1, by: home.paralegal.name, at: at('2026-03-02').toISOString() });
    const [row] = await asSuperuser<{ sort_name: string }>('select sort_name from cases where id = $1', [caseId]);
    expect(row?.sort_name).toBe('абрамова анна');
  });

  it('ten at once: one wins, nine see both versions', async () => {
    const home = await firm();
    const personId = await person(home.owner, soloviev);
    const edits = Array.from({ length: 10 }, (_, index) =>
      editLife(home.paralegal, { personId, revision: 0, birthPlace: `Город ${index}` }, at('2026-03-02')),
    );
    const outcomes = await Promise.all(edits);
    const [winner] = outcomes.flatMap((outcome, index) => (outcome.ok ? [index] : []));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.ok) continue;
      expect(outcome.problem).toMatchObject({
        kind: 'conflict',
        revision: 1,
        by: home.paralegal.name,
        at: at('2026-03-02').toISOString(),
        theirs: { birthPlace: `Город ${winner}`, citizenships: [] },
      });
    }
    expect((await pageOf(home.owner, personId)).life.birthPlace).toBe(`Город ${winner}`);
  });

  it('of a later revision: ten at once again, and other sections stay free', async () => {
    const { owner } = await firm();
    const personId = await person(owner, soloviev);
    const contacts = (value: string) => [{ kind: 'telegram' as const, value }];
    ok(await editContacts(owner, { personId, revision: 0, contacts: contacts('@a') }));
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        editContacts(owner, { personId, revision: 1, contacts: contacts(`@${index}`) }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    ok(await editLife(owner, { personId, revision: 0, sex: 'male' }));
    const stale = await editContacts(owner, { personId, revision: 1, contacts: [] });
    expect(stale).toMatchObject({
      ok: false,
      problem: { kind: 'conflict', revision: 2, theirs: [{ kind: 'telegram' }] },
    });
  });

  it('finds nobody of another firm, and no one made up', async () => {
    const { owner } = await firm();
    const other = await firm();
    const personId = await person(other.owner, soloviev);
    for (const id of [personId, newId()]) {
      const edit = { personId: id, revision: 0 };
      const outcomes = [
        await editNames(owner, { ...edit, surname: 'А', given: 'Б' }),
        await editLife(owner, edit),
        await editContacts(owner, { ...edit, contacts: [] }),
        await editNumbers(owner, { ...edit, kept: [], added: [] }),
        await getPerson(owner, { personId: id }),
      ];
      for (const outcome of outcomes) expect(outcome).toEqual({ ok: false, problem: { kind: 'not-found' } });
    }
  });
});

describe('identity numbers', () => {
  it('are kept, taken away and added; one twice is refused', async () => {
    const { owner } = await firm();
    const personId = await person(owner, soloviev);
    const [first] = (await pageOf(owner, personId)).numbers;
    const kept = [{ id: first?.id ?? '', note: 'from the notice to appear' }];
    const again = { personId, revision: 0, kept, added: [{ kind: 'a-number' as const, value: '299-000-417' }] };
    expect(await editNumbers(owner, again)).toEqual({
      ok: false,
      problem: { kind: 'invalid', fields: { 'added.0.value': 'repeated' } },
    });
    const added = [{ kind: 'passport-ru-foreign' as const, value: '75 1234567' }];
    ok(await editNumbers(owner, { personId, revision: 0, kept, added }));
    const page = await pageOf(owner, personId);
    expect(page.numbers).toMatchObject([
      { kind: 'a-number', tail: '417', note: 'from the notice to appear' },
      { kind: 'passport-ru-foreign', tail: '567' },
    ]);
    ok(await editNumbers(owner, { personId, revision: 1, kept: [], added: [] }));
    expect((await pageOf(owner, personId)).numbers).toEqual([]);
  });

  it('are revealed one by one; each reading is in the audit log, without the number', async () => {
    const { firmId, owner, paralegal } = await firm();
    const personId = await person(owner, soloviev);
    const [number] = (await pageOf(owner, personId)).numbers;
    const numberId = number?.id ?? '';
    expect(ok(await revealNumber(paralegal, { numberId }))).toEqual({ personId, kind: 'a-number', value: '299000417' });
    ok(await revealNumber(paralegal, { numberId }));
    const rows = await asSuperuser<{ subject_id: string; user_id: string; details: string }>(
      `select subject_id, user_id, details from audit_entry where firm_id = $1 and action = 'people.reveal-number'`,
      [firmId],
    );
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row).toMatchObject({ subject_id: personId, user_id: paralegal.userId });
      expect(JSON.parse(row.details)).toEqual({ number: numberId, kind: 'a-number' });
    }
    const all = await asSuperuser<{ details: string }>('select details from audit_entry where firm_id = $1', [firmId]);
    expect(JSON.stringify(all)).not.toMatch(/299000417|Соловьёв|SOLOVEV|555/);
    const other = await firm();
    expect(await revealNumber(other.owner, { numberId })).toEqual({ ok: false, problem: { kind: 'not-found' } });
  });
});
