import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPair } from '../../lib/cli/names';
import { SURNAMES } from '../../lib/cli/seed/names';
import { compareNames } from '../../lib/names/rules/compare';
import { spell, WRITTEN } from '../../lib/names/rules/spell';
import { PAIRS } from './pairs';

const LIST = PAIRS.trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split(' | ') as [kind: 'same' | 'other', one: string, other: string]);

const feminine = (surname: string) => (surname.endsWith('ий') ? `${surname.slice(0, -2)}ая` : `${surname}а`);

describe('pairs of names', () => {
  it('are at least three hundred, most of both kinds', () => {
    expect(LIST.length).toBeGreaterThanOrEqual(300);
    for (const kind of ['same', 'other']) expect(LIST.filter(([told]) => told === kind).length).toBeGreaterThan(120);
  });

  it('are told apart: recall 0.99 and precision 0.98 or better', () => {
    const told = LIST.map(([kind, one, other]) => ({ kind, one, other, found: compareNames(one, other).same }));
    const wrong = told.filter(({ kind, found }) => found !== (kind === 'same'));
    const right = told.filter(({ kind, found }) => kind === 'same' && found).length;
    const same = told.filter(({ kind }) => kind === 'same').length;
    const found = told.filter((pair) => pair.found).length;
    expect({ recall: right / same >= 0.99, precision: right / found >= 0.98, wrong }).toEqual({
      ...{ recall: true, precision: true, wrong: [] },
    });
  });

  it('give the same answer in either order', () => {
    for (const [, one, other] of LIST) {
      const [there, back] = [compareNames(one, other), compareNames(other, one)];
      expect([one, other, back.same, back.score]).toEqual([one, other, there.same, there.score]);
    }
  });
});

describe('every surname in every system', () => {
  it('is found again, and the system is named', () => {
    for (const surname of SURNAMES) {
      for (const [name, given] of [
        [surname, 'Иван'],
        [feminine(surname), 'Мария'],
      ] as const) {
        for (const scheme of WRITTEN) {
          const spelt = `${spell(name, scheme)} ${spell(given, scheme)}`;
          const { score, schemes } = compareNames(`${name} ${given}`, spelt);
          expect([spelt, score >= 0.95, schemes.includes(scheme)]).toEqual([spelt, true, true]);
        }
      }
    }
  });

  it('is the same person’s in any two systems', () => {
    const two = fc.tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...WRITTEN), fc.constantFrom(...WRITTEN));
    fc.assert(
      fc.property(two, ([surname, one, other]) => {
        expect(compareNames(`${spell(surname, one)} Ivan`, `${spell(surname, other)} Ivan`).same).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is never another surname’s', () => {
    const ye = (name: string) => name.replace('ё', 'е');
    const two = fc
      .tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...SURNAMES))
      .filter(([one, other]) => ye(one) !== ye(other));
    fc.assert(
      fc.property(two, fc.constantFrom(...WRITTEN), fc.constantFrom(...WRITTEN), ([one, other], a, b) => {
        expect(compareNames(`${one} Иван`, `${spell(other, a)} Ivan`).same).toBe(false);
        expect(compareNames(`${spell(one, b)} Ivan`, `${spell(other, a)} Ivan`).same).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('what is told of a pair', () => {
  it('is why, and by which passport', () => {
    expect(compareNames('Цветаев Юрий', 'TCVETAEV IURII')).toMatchObject({ score: 1, schemes: ['GOST52535'] });
    expect(compareNames('Иванова Мария', 'IVANOV MARIIA').reasons).toContain('gender-form');
    expect(compareNames('Иванов Пётр Олегович', 'IVANOVA PETR OLEGOVICH').same).toBe(false);
    expect(compareNames('Иванов Олег', 'IVANOV IGOR')).toMatchObject({ same: false, reasons: ['other-given'] });
  });

  it('survives whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 60 }), (one, other) => {
        const { score } = compareNames(one, other);
        expect(score >= 0 && score <= 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the command line', () => {
  it('answers a pair a line, and says what it cannot use', () => {
    const line = JSON.stringify({ a: 'Щербаков Иван Петрович', b: 'SCHERBAKOV IVAN' });
    expect(JSON.parse(answerPair(line).text)).toMatchObject({ same: true, score: 0.96 });
    expect(JSON.parse(answerPair('{').text)).toEqual({ error: { path: '', message: 'the line is no JSON' } });
    expect(JSON.parse(answerPair('{"a":"x"}').text)).toMatchObject({ error: { path: 'b' } });
  });
});
