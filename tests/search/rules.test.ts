import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactsIn, isCaseNumberLike, isNameLike, numbersIn } from '../../lib/search/rules';

const kinds = (typed: string) => numbersIn(typed).map(({ kind }) => kind);

describe('what a typed text may be', () => {
  it('an A-number with or without letter and dashes', () => {
    for (const typed of ['A299-000-417', 'a299000417', '299 000 417']) {
      expect(numbersIn(typed)).toContainEqual({ kind: 'a-number', value: '299000417' });
    }
  });
  it('a receipt, a passport', () => {
    expect(kinds('IOE0912345678')).toContain('uscis-receipt');
    expect(kinds('75 1234567')).toContain('passport-ru-foreign');
  });
  it('no number: a name, a case, a phone number, an address', () => {
    for (const typed of ['Соловьёв', 'ivanov2', '2026-0148', '+16195550142', 'a@b12345.example', '']) {
      expect(kinds(typed)).toEqual([]);
    }
  });
  it('a phone number in the forms it may be kept in', () => {
    expect(contactsIn('(619) 555-0142')).toContain('+16195550142');
    expect(contactsIn('8 916 555-01-42')).toContain('+79165550142');
    expect(contactsIn('Artem@Soloviev.example')).toContain('artem@soloviev.example');
    expect(contactsIn('Соловьёв')).toEqual([]);
  });
  it('a name, a case number', () => {
    expect([isNameLike('A-1'), isNameLike('123'), isNameLike('x@y.example')]).toEqual([true, false, false]);
    expect([isCaseNumberLike('2026'), isCaseNumberLike('2026-01'), isCaseNumberLike('20')]).toEqual([
      true,
      true,
      false,
    ]);
  });
  it('nothing throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (typed) => {
        expect(Array.isArray([...numbersIn(typed), ...contactsIn(typed)])).toBe(true);
      }),
    );
  });
});
