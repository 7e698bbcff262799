import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../lib/law/countries.ts';
import { ANY_TRANSIT, transitQuestions } from '../../lib/law/rules/transit.ts';
import { GROUNDS } from '../../lib/law/russia/grounds.ts';
import { provisionsOf } from '../../lib/law/russia/provisions.ts';
import { STATUTES } from '../../lib/law/russia/statutes.ts';

describe('provisions typical of a ground', () => {
  it.each(GROUNDS.map((ground) => [ground.code, ground] as const))(
    '%s has every article its facts name',
    (code, ground) => {
      const articles = new Set(STATUTES.map(({ article }) => article));
      const named = (ground.facts.en.match(/\d+(?:\.\d+)*/g) ?? []).filter((number) => articles.has(number));
      const listed = provisionsOf(code).map(({ article }) => article);
      expect(listed).toEqual(expect.arrayContaining(named));
      expect(new Set(listed).size).toBe(listed.length);
    },
  );

  it('names only articles the reference has', () => {
    const known = new Set(STATUTES.map(({ id }) => id));
    for (const { code } of GROUNDS) for (const { id } of provisionsOf(code)) expect(known).toContain(id);
  });
});

it('asks about lasting status in every country, with a source and no conclusion', () => {
  for (const { id } of COUNTRIES) {
    for (const { text, law } of [ANY_TRANSIT, ...transitQuestions(id)]) {
      expect(law.source).not.toBe('');
      expect(text.en).toContain('?');
      expect(text.ru).toContain('?');
    }
  }
});
