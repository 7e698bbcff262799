import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  latinKey,
  likeness,
  mergeNames,
  nameKey,
  primaryLatin,
  searchKey,
  sortKey,
  tailOf,
} from '../../lib/people/rules';
import type { AskedPerson, KnownPerson, Names, OtherName } from '../../lib/people/types';

describe('keys of names', () => {
  it.each([
    ['Соловьёв', 'соловьев'],
    ['  СОЛОВЬЕВ  Артём ', 'соловьев артем'],
    ['Solov’ev', 'solovev'],
    ['Solovʹëv', 'solovev'],
    ['Žukovskij', 'zukovskij'],
    ['Щеглов-Йолкин', 'щеглов-йолкин'],
    ['ҐАЛАҐАН', 'ґалаґан'],
  ])('%s', (typed, key) => {
    expect(nameKey(typed)).toBe(key);
  });

  // The column "ICAO 9303" of the worked examples (domain 8.4).
  it.each([
    ['Юлия', 'iuliia'],
    ['Дмитрий', 'dmitrii'],
    ['Щеглова', 'shcheglova'],
    ['Соловьёв', 'solovev'],
    ['Цветаев', 'tsvetaev'],
    ['Чайковская', 'chaikovskaia'],
    ['Подъячев', 'podieiachev'],
    ['Эйхвальд', 'eikhvald'],
    ['Объедков', 'obieedkov'],
  ])('%s in ICAO letters is %s', (native, latin) => {
    expect(latinKey(native)).toBe(latin);
  });

  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  it('are the same for every way of writing the same letters', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const key = nameKey(typed);
        expect(nameKey(key)).toBe(key);
        expect(nameKey(typed.normalize('NFD'))).toBe(key);
        expect(nameKey(` ${typed}  `)).toBe(key);
        expect(latinKey(latinKey(typed))).toBe(latinKey(typed));
        expect(key).toBe(key.normalize('NFC'));
        expect(key).not.toMatch(/ё|\s{2}|^\s|\s$/);
      }),
    );
  });

  it('hold every part of the name', () => {
    fc.assert(
      fc.property(text, text, text, (surname, given, patronymic) => {
        const name = { surname, given, patronymic, nameInUse: '' };
        expect(searchKey(name).startsWith(sortKey(name))).toBe(true);
        expect(searchKey(name)).toContain(latinKey(`${surname} ${given}`));
      }),
    );
  });

  it('search keys hold the name in use, and a Cyrillic name in Latin letters', () => {
    const name = { surname: 'Щербаков', given: 'Иван', patronymic: 'Петрович', nameInUse: 'Анна' };
    expect(searchKey(name)).toBe('щербаков иван петрович анна shcherbakov ivan');
    expect(searchKey({ surname: 'Smith', given: 'Joan', patronymic: '', nameInUse: '' })).toBe('smith joan');
  });
});

const latin = (type: OtherName['type'], surname: string): OtherName => ({
  script: 'Latn',
  type,
  surname,
  given: 'A',
  patronymic: '',
  note: '',
});

describe('the Latin spelling beside a name', () => {
  it("is the passport's, else the next best document's, never an alias", () => {
    expect(primaryLatin([latin('visa', 'V'), latin('passport', 'P'), latin('passport', 'Q')]).latinSurname).toBe('P');
    expect(primaryLatin([latin('alias', 'X'), latin('work_permit', 'W')]).latinSurname).toBe('W');
    expect(primaryLatin([latin('former', 'F'), { ...latin('passport', 'К'), script: 'Cyrl' }])).toEqual({
      latinSurname: '',
      latinGiven: '',
    });
  });
});

it('a number shows three characters, a short one none', () => {
  expect([tailOf('299000417'), tailOf('IOE0912345678'), tailOf('12345')]).toEqual(['417', '678', '']);
});

const asked: AskedPerson = {
  ...{ surname: 'Цветаев', given: 'Глеб', patronymic: 'Романович', latinSurname: '', latinGiven: '' },
  birth: { on: '1991-08-03', until: '1991-08-03', precision: 'day' },
};
const known = (change: Partial<KnownPerson>): KnownPerson => ({
  ...{ surname: 'Цветаев', given: 'Глеб', patronymic: 'Романович', spellings: [] },
  ...{ birth: null, sameNumbers: [] },
  ...change,
});

describe('likeness of two people', () => {
  it.each([
    ['the same name', {}, 0.75, ['same-name']],
    ['the same name and birth date', { birth: asked.birth }, 0.95, ['same-name', 'same-birth']],
    [
      'the same name, born in the same year',
      { birth: { on: '1991-01-01', until: '1991-12-31', precision: 'year' } },
      0.85,
      ['same-name', 'maybe-same-birth'],
    ],
    [
      'another birth date',
      { birth: { on: '1980-08-03', until: '1980-08-03', precision: 'day' } },
      0.45,
      ['same-name', 'other-birth'],
    ],
    ['no patronymic on file', { patronymic: '' }, 0.7, ['same-surname-given']],
    ['a namesake', { patronymic: 'Ильич' }, 0.4, ['other-patronymic']],
    ['a Latin spelling only', { surname: 'Tsvetaev', given: 'Gleb', patronymic: '' }, 0.62, ['same-latin']],
    [
      'another spelling',
      { surname: 'Цветаев', given: 'Глебушка', spellings: [{ surname: 'TCVETAEV', given: 'GLEB', patronymic: '' }] },
      0.62,
      ['same-latin'],
    ],
    ['a sister', { surname: 'Цветаева', given: 'Инна' }, 0.08, []],
    [
      'another name, the same number',
      { surname: 'Иванов', given: 'Пётр', sameNumbers: ['a-number'] },
      0.9,
      ['same-number'],
    ],
  ] as const)('%s', (_, change, score, reasons) => {
    expect(likeness(asked, known(change as Partial<KnownPerson>))).toEqual({ score, reasons });
  });

  it('stays between 0 and 0.99, and under 0.8 on a name alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (surname, given) => {
        const { score } = likeness({ ...asked, birth: null }, known({ surname, given }));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThan(0.8);
      }),
    );
  });
});

describe('names of two records', () => {
  const names = (surname: string, other: OtherName[] = []): Names => ({
    ...{ surname, given: 'Анна', patronymic: '', nameInUse: '', names: other },
  });
  it('keep every spelling once, and a native name that differs as an alias', () => {
    const merged = mergeNames(
      names('Иванова', [latin('passport', 'IVANOVA')]),
      names('Петрова', [latin('passport', 'Ivanova'), latin('visa', 'PETROVA')]),
    );
    expect(merged.names.map(({ type, surname }) => `${type} ${surname}`)).toEqual([
      'passport IVANOVA',
      'alias Петрова',
      'visa PETROVA',
    ]);
    expect(mergeNames(names('Семёнова'), names('СЕМЕНОВА')).names).toEqual([]);
  });
});
