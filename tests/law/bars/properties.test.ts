import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barAnswers } from '../../../lib/law/bars';
import { addDays } from '../../../lib/law/calendar-day';
import { COUNTRIES } from '../../../lib/law/countries';
import { MANNERS_OF_ENTRY } from '../../../lib/law/entry';
import { EVENT_TYPES } from '../../../lib/law/event';
import { BARS } from '../../../lib/law/rules/bars';
import { barFacts, type Situation } from '../../support/bar-situation';

const day = fc.integer({ min: 0, max: 2600 }).map((days) => addDays('2020-01-01', days) ?? '');
const month = day.map((on) => on.slice(0, 7));
const arrival = fc
  .tuple(fc.oneof(day, month), fc.constantFrom('', ...MANNERS_OF_ENTRY.map(({ id }) => id)))
  .map((parts) => parts.join(' ').trim());
const situation: fc.Arbitrary<Situation> = fc.record({
  asOf: day,
  arrivals: fc.array(arrival, { maxLength: 3 }).map((all) => all.toSorted()),
  events: fc.array(
    fc.tuple(fc.constantFrom(...EVENT_TYPES.map(({ id }) => id)), day).map((parts) => parts.join(' ')),
    { maxLength: 6 },
  ),
  stays: fc.array(
    fc.tuple(fc.constantFrom(...COUNTRIES.map(({ id }) => id)), day).map(([code, on]) => `${code} ${on}/`),
    { maxLength: 3 },
  ),
  way: fc.constantFrom('none', 'part', 'whole'),
  circuit: fc.constantFrom('1', '2', '5', '9', '11'),
});

describe('whatever is on file', () => {
  it('every question is answered once, with a reason in both languages and versions of its own', () => {
    fc.assert(
      fc.property(situation, (told) => {
        const answers = barAnswers(barFacts(told));
        expect(answers.map(({ id }) => id)).toEqual(BARS.map(({ id }) => id));
        for (const { id, reason, facts, versions } of answers) {
          expect(reason.en.length).toBeGreaterThan(5);
          expect(reason.ru).toMatch(/[А-Яа-я]/);
          for (const { text } of facts) expect(text.ru).toMatch(/[А-Яа-яA-Z]/);
          const known = BARS.find((bar) => bar.id === id)?.versions.map((version) => version.id) ?? [];
          expect(versions.filter((version) => !known.includes(version))).toEqual([]);
        }
      }),
    );
  });

  it('without an arrival no rule of the entry is answered', () => {
    fc.assert(
      fc.property(situation, (told) => {
        const answers = barAnswers(barFacts({ ...told, arrivals: [], events: [] }));
        for (const id of ['CLP', 'STB', 'PROCLAMATION_10888', 'EXPEDITED_REMOVAL', 'ONE_YEAR'] as const) {
          expect(answers.find((one) => one.id === id)?.answer).toBe('unknown');
        }
      }),
    );
  });

  it('a further arrival never makes an answer about the entry calmer', () => {
    const rank = ['no', 'unknown', 'contested', 'yes'];
    fc.assert(
      fc.property(situation, arrival, (told, more) => {
        const of = (arrivals: readonly string[]) => barAnswers(barFacts({ ...told, arrivals }));
        const [fewer, all] = [of(told.arrivals ?? []), of([...(told.arrivals ?? []), more])];
        if ((told.arrivals ?? []).length === 0) return;
        for (const id of ['CLP', 'STB', 'PROCLAMATION_10888'] as const) {
          const answerOf = (answers: typeof all) => rank.indexOf(answers.find((one) => one.id === id)?.answer ?? '');
          expect(answerOf(all)).toBeGreaterThanOrEqual(answerOf(fewer));
        }
      }),
    );
  });
});
