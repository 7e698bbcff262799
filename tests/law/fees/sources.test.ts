import { describe, expect, it } from 'vitest';
import { dayParts } from '../../../lib/law/calendar-day';
import { FEES } from '../../../lib/law/fee';
import { FILINGS } from '../../../lib/law/fees/filings';
import { FEE_FORUMS, type FeeTerm } from '../../../lib/law/fees/schedule';
import type { Text } from '../../../lib/law/rule';

const isText = ({ en, ru }: Text): boolean => /\S/.test(en) && /\S/.test(ru) && !/[А-Яа-яЁё]/.test(en);
/** Form numbers alone are the same in both languages. */
const isTitle = (text: Text): boolean => isText(text) && (/[А-Яа-яЁё]/.test(text.ru) || text.en === text.ru);
const isDay = (day: string | null): boolean => day === null || dayParts(day) !== null;
const isForward = ({ from, to }: { from: string | null; to: string | null }): boolean => !from || !to || from <= to;

function badTerm({ source, confidence, asOf, from, to, text }: FeeTerm): boolean {
  const isSourced = source.length > 3 && ['V', 'K', '?'].includes(confidence) && dayParts(asOf) !== null;
  return !(
    isSourced &&
    isDay(from) &&
    isDay(to) &&
    isForward({ from, to }) &&
    isText(text) &&
    /[А-Яа-яЁё]/.test(text.ru)
  );
}

describe.each(FEES.map((fee) => [fee.id, fee] as const))('%s', (_id, fee) => {
  it('names form, forum, what selects its version, and both languages', () => {
    expect(FILINGS[fee.filing].form).toMatch(/\S/);
    expect(FEE_FORUMS).toContain(fee.forum);
    expect(['postmark_date', 'filing_date', 'payment_date']).toContain(fee.selectedBy);
    expect(isTitle(fee.title)).toBe(true);
  });

  it('says how to pay, what follows where nobody does, and whether a waiver is possible, each with its source', () => {
    for (const terms of [fee.pay, fee.unpaid, fee.waiver]) {
      expect(terms.length).toBeGreaterThan(0);
      expect(terms.filter(badTerm)).toEqual([]);
    }
    expect(fee.waiver.filter(({ possible }) => !['yes', 'no', 'unknown', 'not-needed'].includes(possible))).toEqual([]);
  });

  it('has versions with source, days, confidence and text; amounts are whole dollars', () => {
    expect(fee.versions.length).toBeGreaterThan(0);
    for (const { id, authority, confidence, asOf, from, to, text, amounts } of fee.versions) {
      expect(authority.join('').length, id).toBeGreaterThan(3);
      expect(['V', 'K', '?'], id).toContain(confidence);
      expect([asOf, from, to].every(isDay), id).toBe(true);
      expect(isForward({ from, to }), id).toBe(true);
      expect(isText(text) && /[А-Яа-яЁё]/.test(text.ru), id).toBe(true);
      for (const { usd, when } of amounts ?? []) {
        expect(Number.isInteger(usd) && usd >= 0, id).toBe(true);
        if (when) expect(isText(when), id).toBe(true);
      }
      if ((amounts?.length ?? 0) > 1)
        expect(
          amounts?.every(({ when }) => when !== null),
          id,
        ).toBe(true);
    }
  });

  it('says what to do meanwhile wherever an amount is uncertain or was not read', () => {
    const bare = fee.versions.filter(
      ({ amounts, confidence, safer }) => (amounts === null || confidence === '?') && !safer,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('has no two versions for one day', () => {
    const ordered = [...fee.versions].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
    const overlapping = ordered.filter(({ from }, place) => {
      const before = ordered[place - 1];
      return before && (before.to === null || (from ?? '') <= before.to);
    });
    expect(overlapping.map(({ id }) => id)).toEqual([]);
  });
});

it('ids are unique', () => {
  const ids = [...FEES.map(({ id }) => id), ...FEES.flatMap(({ versions }) => versions.map(({ id }) => id))];
  expect(new Set(ids).size).toBe(ids.length);
  const terms = new Map<string, FeeTerm>();
  for (const term of FEES.flatMap(({ pay, unpaid, waiver }) => [...pay, ...unpaid, ...waiver])) {
    expect(terms.get(term.id) ?? term, term.id).toBe(term);
    terms.set(term.id, term);
  }
});
