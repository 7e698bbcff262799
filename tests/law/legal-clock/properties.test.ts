import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf, isBusinessDay } from '../../../lib/law/clock/days';
import type { ClockEvent, LegalFacts } from '../../../lib/law/clock/facts';
import { PLAIN_TYPES } from '../../../lib/law/clock/facts';
import { type LegalClock, legalClock } from '../../../lib/law/legal-clock';

/** Days of some years that hold every kind of edge: leap days, moved holidays, changes of rules. */
const day = fc
  .integer({ min: 0, max: 5200 })
  .map((days) => Temporal.PlainDate.from('2019-06-01').add({ days }).toString());

const event: fc.Arbitrary<ClockEvent> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constantFrom(...PLAIN_TYPES), on: day }) },
  fc.record({ type: fc.constant('i589_received' as const), on: day, forum: fc.constantFrom('USCIS', 'COURT') }),
  stop(),
  fc.record({
    ...{ type: fc.constant('asylum_granted' as const), on: day, by: fc.constantFrom('USCIS', 'IJ', 'BIA') },
    final: fc.boolean(),
  }),
  fc.record({ type: fc.constant('hearing' as const), on: day, kind: fc.constantFrom('MASTER', 'INDIVIDUAL') }),
  fc.record({
    type: fc.constant('court_order' as const),
    on: day,
    what: fc.constantFrom('filings', 'brief'),
    dueOn: day,
  }),
  fc.record({
    ...{ type: fc.constant('ij_decision' as const), on: day, served: fc.constant('ORAL' as const) },
    outcome: fc.constantFrom('DENIED', 'GRANTED', 'WITHHOLDING', 'CAT', 'TERMINATED'),
    waived: fc.boolean(),
  }),
  fc.record({ type: fc.constant('appeal_filed' as const), on: day, by: fc.constantFrom('RESPONDENT', 'DHS') }),
  fc.record({
    ...{ type: fc.constant('bia_decision' as const), on: day },
    outcome: fc.constantFrom('DISMISSED', 'SUSTAINED', 'REMANDED'),
  }),
  fc.record({ type: fc.constant('aaf_order' as const), on: day, dueOn: day }),
  fc.record({ type: fc.constant('address_reported' as const), on: day, form: fc.constantFrom('AR11', 'EOIR33') }),
  fc.record({ type: fc.constant('ead' as const), on: day, expiresOn: day }),
);

function stop(): fc.Arbitrary<Extract<ClockEvent, { type: 'stop' }>> {
  return fc.record({ on: day, length: fc.option(fc.integer({ min: 0, max: 400 })) }).map(({ on, length }) => ({
    ...{ type: 'stop', on, cause: 'asked for time' },
    until: length === null ? null : dayOf(on).add({ days: length }).toString(),
  }));
}

const facts: fc.Arbitrary<LegalFacts> = fc.record({
  asOf: day,
  detained: fc.boolean(),
  events: fc.array(event, { maxLength: 14 }),
});

const ROLLED = ['ONE_YEAR', 'NOID_RESPONSE', 'MISSED_INTERVIEW', 'AR11', 'EOIR33', 'BIA_APPEAL', 'BIA_BRIEF'].concat([
  ...['PETITION_FOR_REVIEW', 'MOTION_RECONSIDER', 'MOTION_REOPEN', 'RESCIND_IN_ABSENTIA', 'I730', 'DHS_APPEAL'],
]);

/** A later day, and null is later than any. */
const notEarlier = (found: string | null | undefined, than: string | null | undefined): boolean =>
  found == null || (than != null && found >= than);

it('the same facts give the same answer, whatever order days are given in', () => {
  fc.assert(
    fc.property(facts, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (asked, keys) => {
      const once = legalClock(asked);
      expect(legalClock(asked)).toEqual(once);
      // Of one day the given order counts: days are shuffled whole.
      const days = [...Map.groupBy(asked.events, ({ on }) => on).values()];
      const shuffled = days.map((group) => [keys.next().value, group] as const).sort(([a], [b]) => a - b);
      const other = legalClock({ ...asked, events: shuffled.flatMap(([, group]) => group) });
      const sorted = ({ dates, ...rest }: LegalClock) => ({
        ...rest,
        dates: dates.map((one) => JSON.stringify(one)).sort(),
      });
      const plain = ({ flags, ...rest }: ReturnType<typeof sorted>) => ({
        ...rest,
        codes: flags.map(({ code }) => code),
      });
      expect(plain(sorted(other))).toEqual(plain(sorted(once)));
    }),
  );
});

it('dates fall on open days unless the rule says otherwise, the firm’s day never after the legal one', () => {
  fc.assert(
    fc.property(facts, (asked) => {
      for (const { rule, dueOn, safeOn, kind } of legalClock(asked).dates) {
        if (dueOn && ROLLED.includes(rule)) expect(isBusinessDay(dayOf(dueOn))).toBe(true);
        if (safeOn) expect(isBusinessDay(dayOf(safeOn)) && safeOn <= (dueOn ?? '')).toBe(true);
        expect(kind === 'deadline' || safeOn === null).toBe(true);
      }
    }),
  );
});

it('one more stop never brings the work permit forward, nor adds a day', () => {
  fc.assert(
    fc.property(facts, stop(), (asked, more) => {
      const before = legalClock(asked).eadClock;
      const after = legalClock({ ...asked, events: [...asked.events, more] }).eadClock;
      expect(notEarlier(after?.fileOn, before?.fileOn)).toBe(true);
      expect(notEarlier(after?.grantOn, before?.grantOn)).toBe(true);
      expect((after?.elapsedDays ?? 0) <= (before?.elapsedDays ?? 0)).toBe(true);
    }),
  );
});

it('the clock’s intervals follow one another, and what ran before today is what has elapsed', () => {
  fc.assert(
    fc.property(facts, (asked) => {
      const clock = legalClock(asked).eadClock;
      let ran = 0;
      let last = '';
      for (const { from, to, state } of clock?.intervals ?? []) {
        expect(from >= last && (to === null || to > from)).toBe(true);
        last = to ?? '9999-12-31';
        const end = last < asked.asOf ? last : asked.asOf;
        if (state === 'running' && end > from) ran += dayOf(from).until(dayOf(end)).days;
      }
      expect(clock?.elapsedDays ?? 0).toBe(ran);
    }),
  );
});

it('each flag stands once, in order, and an unknown date names no day', () => {
  fc.assert(
    fc.property(facts, (asked) => {
      const { flags, dates } = legalClock(asked);
      const codes = flags.map(({ code }) => code);
      expect(codes).toEqual([...new Set(codes)].sort());
      for (const { state, dueOn, note } of dates) expect(state === 'unknown').toBe(dueOn === null && note !== null);
    }),
  );
});
