import { describe, expect, it } from 'vitest';
import { barAnswers } from '../../../lib/law/bars';
import { dayParts } from '../../../lib/law/calendar-day';
import { country } from '../../../lib/law/countries';
import { MANNERS_OF_ENTRY } from '../../../lib/law/entry';
import * as data from '../../../lib/law/rules/bars';
import { CIRCUMVENTION_OF_LAWFUL_PATHWAYS } from '../../../lib/law/rules/entry-rules';
import {
  EXCEPTION_CODES,
  EXCEPTION_QUESTIONS,
  LAWFUL_MANNERS,
  ONE_YEAR_EXCEPTIONS,
  oneYearException,
  PAROLE_MANNERS,
  TOO_LONG,
  YEAR_QUESTIONS,
} from '../../../lib/law/rules/one-year-exceptions';
import { groundOf } from '../../../lib/law/russia/grounds';
import { barFacts, type Situation } from '../../support/bar-situation';

const versions = data.BARS.flatMap((bar) => bar.versions);

describe('the data of bars', () => {
  it('holds every question once, and every version once', () => {
    expect(data.BARS.map(({ id }) => id)).toEqual(data.BAR_IDS);
    expect(new Set(versions.map(({ id }) => id)).size).toBe(versions.length);
  });

  it.each(versions.map((version) => [version.id, version] as const))(
    '%s has days in order and a source',
    (_id, version) => {
      for (const day of [version.from, version.to]) if (day) expect(dayParts(day)).not.toBeNull();
      if (version.from && version.to) expect(version.from <= version.to).toBe(true);
      expect(version.authority.join().length).toBeGreaterThan(5);
    },
  );

  it('says of the lawful pathways what the legal clock says', () => {
    const { from, to } = CIRCUMVENTION_OF_LAWFUL_PATHWAYS;
    expect(data.bar('CLP').versions[0]).toMatchObject({ from, to });
  });

  it('names manners, countries and grounds that exist', () => {
    const manners = new Set(MANNERS_OF_ENTRY.map(({ id }) => id));
    const named = [data.ADMITTED, data.WITH_APPOINTMENT, data.WITHOUT_DOCUMENTS, data.AT_AN_AIRPORT, data.PAROLED];
    for (const manner of [...named, LAWFUL_MANNERS, PAROLE_MANNERS].flat()) expect(manners).toContain(manner);
    const countries = [...data.UNION_COUNTRIES, data.SOUTHERN_NEIGHBOUR];
    expect(countries.filter((code) => !country(code))).toEqual([]);
    // Some are no country that a journey can name yet.
    for (const code of data.AGREEMENT_COUNTRIES) expect(code).toMatch(/^[A-Z]{2}$/);
    for (const code of Object.values(data.CLAIM_RAISES).flat()) expect(groundOf(code as 'CAT')).toBeDefined();
  });

  it('applies nothing silently that is vacated, contested or proposed', () => {
    const silent = ['vacated', 'partly_vacated', 'contested', 'stayed', 'enjoined', 'proposed'];
    const doubtful = new Set(versions.filter(({ status }) => silent.includes(status)).map(({ id }) => id));
    const situations: Situation[] = ['2024-06-05', '2024-10-07', '2025-03-01', '2026-02-01'].flatMap((on) =>
      MANNERS_OF_ENTRY.map(({ id }) => ({
        arrivals: [`${on} ${id}`],
        stays: ['MX 2024-01-01/2024-02-01'],
        asOf: '2026-06-01',
      })),
    );
    for (const situation of situations) {
      for (const { id, answer, versions: read } of barAnswers(barFacts(situation))) {
        if (read.some((version) => doubtful.has(version)))
          expect(answer, `${id} ${situation.arrivals}`).not.toBe('yes');
      }
    }
  });
});

describe('the data of the one-year exceptions', () => {
  it('holds the nine of the base, each once, with papers of its own', () => {
    expect(ONE_YEAR_EXCEPTIONS.map(({ code }) => code)).toEqual(EXCEPTION_CODES);
    for (const { evidence } of ONE_YEAR_EXCEPTIONS) {
      expect(evidence.length).toBeGreaterThan(1);
      expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
    }
    expect(oneYearException('EC4').law.source).toContain('8 CFR 208.4(a)(5)(iv)');
  });

  it('is in both languages, with sources', () => {
    const texts = [
      ...data.BARS.flatMap(({ title, ask, changes }) => [title, ask, ...changes]),
      ...versions.flatMap(({ text, history }) => [text, ...(history ? [history] : [])]),
      ...ONE_YEAR_EXCEPTIONS.flatMap(({ title, text, example, evidence }) => [
        ...[title, text, ...(example ? [example] : [])],
        ...evidence.map(({ label }) => label),
      ]),
      ...Object.values(YEAR_QUESTIONS).flatMap(({ ask, changes }) => [ask, changes]),
      ...Object.values(EXCEPTION_QUESTIONS),
      ...Object.values(TOO_LONG).map(({ text }) => text),
    ];
    expect(texts.filter(({ en, ru }) => !/[А-Яа-яЁё]/.test(ru) || /[А-Яа-яЁё]/.test(en) || en === '')).toEqual([]);
    const laws = [
      ...ONE_YEAR_EXCEPTIONS.map(({ law }) => law),
      ...Object.values(YEAR_QUESTIONS).map(({ law }) => law),
      ...Object.values(TOO_LONG).map(({ law }) => law),
    ];
    expect(laws.filter(({ source, asOf }) => source.length < 5 || dayParts(asOf) === null)).toEqual([]);
  });
});
