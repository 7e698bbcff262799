import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrivalHint, contradictions } from '../../lib/journey/rules.ts';
import type { StopKind } from '../../lib/journey/types.ts';
import { addDays } from '../../lib/law/calendar-day.ts';
import type { PartialDate } from '../../lib/law/partial-date.ts';
import { day, month } from './stops.ts';

type Known = PartialDate | null;
const stop = (kind: StopKind, arrived: Known, left: Known) => ({ kind, arrived, left });
const plus = (from: string, days: number): PartialDate => day(addDays(from, days) ?? from);
const year = (text: string): PartialDate => ({ on: `${text}-01-01`, until: `${text}-12-31`, precision: 'year' });

describe('contradictions', () => {
  it.each([
    ['nothing known', [stop('departure', null, null), stop('arrival', null, null)], []],
    [
      'a whole way, hand over hand',
      [
        stop('departure', null, day('2022-09-27')),
        stop('transit', day('2022-09-27'), day('2023-08-14')),
        stop('arrival', day('2023-08-16'), null),
      ],
      [],
    ],
    [
      'left before arrived',
      [stop('transit', day('2023-02-02'), day('2023-02-01'))],
      [{ kind: 'left-before-arrived', n: 1 }],
    ],
    ['the same month is no contradiction', [stop('transit', day('2023-02-20'), month('2023-02'))], []],
    [
      'an earlier month is one',
      [stop('transit', day('2023-02-20'), month('2023-01'))],
      [{ kind: 'left-before-arrived', n: 1 }],
    ],
    [
      'in two countries at once',
      [stop('transit', null, day('2023-08-14')), stop('transit', day('2023-08-13'), null)],
      [{ kind: 'overlap', n: 1, next: 2 }],
    ],
    [
      'arrived before leaving Russia',
      [stop('departure', null, day('2023-08-14')), stop('arrival', month('2023-07'), null)],
      [{ kind: 'arrival-before-departure', n: 1, next: 2 }],
    ],
    [
      'days nobody has accounted for',
      [stop('transit', null, day('2023-08-14')), stop('transit', day('2023-08-24'), null)],
      [{ kind: 'gap', n: 1, next: 2, days: 10 }],
    ],
    [
      'a gap is its least length',
      [stop('transit', null, year('2022')), stop('transit', month('2023-03'), null)],
      [{ kind: 'gap', n: 1, next: 2, days: 60 }],
    ],
    [
      'three days on the way are no gap',
      [stop('transit', null, day('2023-08-14')), stop('transit', day('2023-08-17'), null)],
      [],
    ],
    [
      'a stop without dates hides a gap but no overlap',
      [
        stop('departure', null, day('2023-08-14')),
        stop('transit', null, null),
        stop('arrival', day('2023-08-01'), null),
      ],
      [{ kind: 'arrival-before-departure', n: 1, next: 3 }],
    ],
    [
      'a second way after the first',
      [
        stop('departure', null, day('2015-05-01')),
        stop('arrival', day('2015-05-01'), day('2016-05-01')),
        stop('departure', day('2016-05-02'), day('2022-09-27')),
        stop('arrival', day('2022-09-28'), null),
      ],
      [],
    ],
  ] as const)('%s', (_, stops, found) => {
    expect(contradictions(stops)).toEqual(found);
  });

  const known = fc.option(
    fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 120 })).map(
      ([from, length]): PartialDate => ({
        on: addDays('2022-01-01', from) ?? '',
        until: addDays('2022-01-01', from + length) ?? '',
        precision: length === 0 ? 'day' : 'about',
      }),
    ),
  );
  const anyStop = fc.record({
    kind: fc.constantFrom<StopKind>('departure', 'transit', 'arrival'),
    arrived: known,
    left: known,
  });

  it('finds nothing in a true way without pauses, however vaguely each of its days is remembered', () => {
    const stay = fc.record({ days: fc.nat({ max: 400 }), before: fc.nat({ max: 200 }), after: fc.nat({ max: 200 }) });
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 8 }), (stays) => {
        let on = '2022-01-01';
        const stops = stays.map(({ days, before, after }, index) => {
          const vague = (iso: string): PartialDate => {
            const [from = iso, to = iso] = [addDays(iso, -before) ?? iso, addDays(iso, after) ?? iso];
            return { on: from, until: to, precision: from === to ? 'day' : 'about' };
          };
          const arrived = vague(on);
          on = addDays(on, days) ?? on;
          return stop(index === 0 ? 'departure' : 'transit', arrived, vague(on));
        });
        expect(contradictions(stops)).toEqual([]);
      }),
    );
  });

  it('does not depend on the year it happened in', () => {
    const later = (date: Known, days: number): Known =>
      date && { ...date, on: addDays(date.on, days) ?? '', until: addDays(date.until, days) ?? '' };
    fc.assert(
      fc.property(fc.array(anyStop, { maxLength: 6 }), fc.integer({ min: -4000, max: 4000 }), (stops, days) => {
        const moved = stops.map((one) => ({ ...one, arrived: later(one.arrived, days), left: later(one.left, days) }));
        expect(contradictions(moved)).toEqual(contradictions(stops));
      }),
    );
  });

  it('names stops that exist, an earlier one first', () => {
    fc.assert(
      fc.property(fc.array(anyStop, { maxLength: 8 }), (stops) => {
        for (const found of contradictions(stops)) {
          expect(found.n).toBeGreaterThan(0);
          if ('next' in found) expect(found.n).toBeLessThan(found.next);
          expect('next' in found ? found.next : found.n).toBeLessThanOrEqual(stops.length);
          if (found.kind === 'gap') expect(found.days).toBeGreaterThan(3);
        }
      }),
    );
  });
});

describe('arrivalHint', () => {
  const event = (date: PartialDate) => ({ eventId: 'e', date });
  it('asks for nothing where the journey has no arrival or the two agree at their precision', () => {
    expect(arrivalHint([stop('departure', null, day('2022-01-01'))], [])).toBeNull();
    expect(arrivalHint([stop('arrival', null, null)], [])).toBeNull();
    expect(arrivalHint([stop('arrival', month('2025-01'), null)], [event(day('2025-01-08'))])).toBeNull();
  });

  it('says that the event is missing or tells another day, of the last of several arrivals', () => {
    const twice = [stop('arrival', day('2015-05-01'), null), stop('arrival', day('2025-01-08'), null)];
    expect(arrivalHint(twice, [])).toEqual({ kind: 'missing', arrived: day('2025-01-08') });
    expect(arrivalHint(twice, [event(day('2015-05-01'))])).toMatchObject({ kind: 'differs' });
    expect(arrivalHint(twice, [event(day('2015-05-01')), event(day('2025-01-08'))])).toBeNull();
    expect(arrivalHint([stop('arrival', plus('2025-01-08', 1), null)], [event(day('2025-01-08'))])).toMatchObject({
      kind: 'differs',
    });
  });
});
