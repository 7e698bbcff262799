import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/law/calendar-day';
import { EXCEPTION_CODES } from '../../lib/law/rules/one-year-exceptions';
import { type Situation, yearOf } from '../support/bar-situation';

const VISA = { arrivals: ['2024-03-04 visa-b until=2024-09-03'] };

describe('the year', () => {
  it.each([
    ['nothing known', {}, 'unknown', null, null],
    ['running, its last day', { ...VISA, asOf: '2025-03-04' }, 'running', '2025-03-04', 0],
    ['passed by a day', { ...VISA, asOf: '2025-03-05' }, 'passed', '2025-03-04', 1],
    ['filed on the last day', { ...VISA, filed: '2025-03-04' }, 'in-time', '2025-03-04', 0],
    ['filed a day after', { ...VISA, filed: '2025-03-05' }, 'late', '2025-03-04', 1],
    // 2026-11-29 is a Sunday.
    ['a last day on a Sunday', { arrivals: ['2025-11-29 visa-b'], asOf: '2026-11-30' }, 'running', '2026-11-30', 0],
    // The legal clock counts from the first day of a month.
    ['a month of arrival', { arrivals: ['2024-03 visa-b'], asOf: '2024-04-01' }, 'running', '2025-03-03', -336],
    ['an arrival after the filing does not count', { ...VISA, filed: '2024-02-02' }, 'unknown', null, null],
  ] as const)('%s', (_what, situation, state, dueOn, days) => {
    expect(yearOf(situation as Situation)).toMatchObject({ state, dueOn, days });
  });
});

describe('several entries', () => {
  const twice = { arrivals: ['2023-01-10 visa-b', '2024-03-04 visa-b'], departures: ['2024-02-20'] };

  it('counts from the last before the filing and tells the days abroad', () => {
    const year = yearOf({ ...twice, asOf: '2025-01-02' });
    expect(year.arrivals.map(({ counts, away }) => [counts, away])).toEqual([
      [false, null],
      [true, 13],
    ]);
    expect(year.dueOn).toBe('2025-03-04');
  });

  it('asks about the earlier one with the day it would lead to', () => {
    expect(yearOf(twice).questions).toContainEqual({ id: 'earlier-arrival', on: '2024-01-10' });
    expect(yearOf(VISA).questions.map(({ id }) => id)).not.toContain('earlier-arrival');
  });

  it.each([
    ['2', true],
    [undefined, true],
    ['9', false],
  ])('a return on parole is asked about in circuit %s: %s', (circuit, asked) => {
    const { questions } = yearOf({
      arrivals: ['2023-01-10 visa-b', '2024-03-04 parole-humanitarian'],
      ...(circuit && { circuit }),
    });
    expect(questions.some(({ id }) => id === 'parole-return')).toBe(asked);
  });
});

describe('an exception', () => {
  const one = (exception: string, more: Situation = {}) =>
    yearOf({ ...VISA, exceptions: [exception], ...more }).exceptions[0];

  it.each([
    ['2025-04-29', 29, null, 30],
    ['2025-04-30', 30, 30, 60],
    ['2025-05-29', 59, 30, 60],
    ['2025-05-30', 60, 60, 90],
    ['2025-06-29', 90, 90, 150],
    ['2025-08-27', 149, 90, 150],
    ['2025-08-28', 150, 150, null],
  ])('of parole until 2025-03-31, unfiled on %s: %i days', (asOf, days, warning, next) => {
    const read = one('EC4 2024-03-04/2025-03-31', { asOf });
    expect(read).toMatchObject({ days, warning, countedTo: 'today' });
    expect(read?.next?.days ?? null).toBe(next);
  });

  it.each([
    ['2025-09-29', null],
    ['2025-09-30', 'months'],
    ['2026-03-30', 'months'],
    ['2026-03-31', 'year'],
  ])('ended 2025-03-31, filed %s: too long %s', (filed, tooLong) => {
    expect(one('EC4 2024-03-04/2025-03-31', { filed })?.tooLong).toBe(tooLong);
  });

  it('counts no delay while the circumstance goes on, and none where the filing came first', () => {
    expect(one('EC4 2024-03-04/')).toMatchObject({ days: null, countedFrom: null, questions: ['goes-on'] });
    expect(one('EC4 2024-03-04/2026-12-31')).toMatchObject({ days: null });
    expect(one('EC4 2024-03-04/2025-12-31', { filed: '2025-06-02' })).toMatchObject({ days: 0, tooLong: null });
    expect(one('EC4 2024-03-04/', { filed: '2025-06-02' })).toMatchObject({ days: 0, questions: [] });
  });

  it('counts a change from its day, or from the day the client learnt of it', () => {
    expect(one('CC2 2025-06-01/', { filed: '2025-06-11' })?.days).toBe(10);
    expect(one('CC2 2025-06-01/2025-06-06', { filed: '2025-06-11' })?.days).toBe(5);
  });

  it('counts from the earliest day of an end known roughly, and says so', () => {
    expect(one('EC1 2024-06/2025-03', { filed: '2025-05-01' })).toMatchObject({ days: 61, questions: ['vague'] });
  });

  it.each([
    ['EC1 2025-03-05/2025-04-01', 'outside-year'],
    ['CC1 2023-01-01/', 'before-arrival'],
    ['CC2 2025-06-12/', 'after-filing'],
  ])('%s raises: %s', (exception, question) => {
    expect(one(exception, { filed: '2025-06-11' })?.questions).toContain(question);
  });
});

describe('what on file may be an exception', () => {
  const leads = (more: Situation) =>
    yearOf({ asOf: '2026-11-28', ...more }).leads.map(({ code, from, until }) =>
      [code, from.on, until?.on ?? '…'].join(' '),
    );

  it.each([
    ['lawful stay to the day on the paper', VISA, ['EC4 2024-03-04 2024-09-03']],
    ['no lawful stay between ports', { arrivals: ['2024-03-04 between-ports'] }, []],
    [
      'parole ended early by a notice',
      { arrivals: ['2024-03-04 cbp-one until=2026-03-03'], events: ['parole_terminated 2025-04-11'] },
      ['EC4 2024-03-04 2025-04-11'],
    ],
    [
      'parole granted later',
      { arrivals: ['2024-03-04 between-ports'], events: ['parole_granted 2024-03-06 until=2025-03-05'] },
      ['EC4 2024-03-06 2025-03-05'],
    ],
    [
      'parole by release',
      { arrivals: ['2024-03-04 between-ports'], events: ['released 2024-03-06 subtype=PAROLE'] },
      ['EC4 2024-03-06 …'],
    ],
    ['a release on bond', { arrivals: ['2024-03-04 between-ports'], events: ['released 2024-03-06 subtype=BOND'] }, []],
    [
      'a filing that was returned',
      { arrivals: ['2024-03-04 between-ports'], events: ['i589_submitted 2025-02-01', 'rejection_notice 2025-03-01'] },
      ['EC5 2025-02-01 2025-03-01'],
    ],
    [
      'harm after the arrival only',
      {
        arrivals: ['2024-03-04 between-ports'],
        events: [
          'criminal_case_opened 2024-03-03',
          'wanted_list_added 2024-03-05',
          'organization_designated 2025-11-27',
        ],
      },
      ['CC2 2024-03-05 …', 'CC1 2025-11-27 …'],
    ],
    [
      'under 18 on arrival',
      { arrivals: ['2024-03-04 between-ports'], birth: '2006-03-05' },
      ['EC2 2024-03-04 2024-03-05'],
    ],
    ['18 on the day', { arrivals: ['2024-03-04 between-ports'], birth: '2006-03-04' }, []],
    ['filed in time: none', { ...VISA, filed: '2025-03-04' }, []],
    ['recorded already', { ...VISA, exceptions: ['EC4 2024-03-04/2024-09-03'] }, []],
  ] as const)('%s', (_what, situation, expected) => {
    expect(leads(situation as Situation)).toEqual(expected);
  });
});

describe('what is asked', () => {
  it.each([
    ['late with USCIS', { ...VISA, filed: '2025-03-05' }, 'mailed', true],
    ['late in court', { ...VISA, filed: '2025-03-05 COURT' }, 'mailed', false],
    ['in time', { ...VISA, filed: '2025-03-04' }, 'mailed', false],
    ['sent in time, no receipt', { ...VISA, events: ['i589_submitted 2025-03-04'] }, 'mailed', true],
    ['sent late, no receipt', { ...VISA, events: ['i589_submitted 2025-03-05'] }, 'mailed', false],
    [
      'in time and withdrawn',
      { ...VISA, filed: '2025-01-04', events: ['i589_withdrawn 2025-06-01'] },
      'filing-gone',
      true,
    ],
    [
      'withdrawn before it',
      { ...VISA, filed: '2025-01-04', events: ['i589_withdrawn 2024-06-01'] },
      'filing-gone',
      false,
    ],
    ['late without an exception', { ...VISA, filed: '2025-03-05' }, 'no-exception', true],
    ['late with one', { ...VISA, filed: '2025-03-05', exceptions: ['EC4 2024-03-04/'] }, 'no-exception', false],
    ['no birth date', { ...VISA, filed: '2025-03-05' }, 'no-birth', true],
    ['a minor', { ...VISA, filed: '2025-03-05', birth: '2008-01-01' }, 'minor', true],
    ['a minor in time', { ...VISA, filed: '2025-03-04', birth: '2008-01-01' }, 'minor', false],
    ['no arrival', {}, 'no-arrival', true],
    ['a month of arrival', { arrivals: ['2024-03 visa-b'] }, 'arrival-vague', true],
  ] as const)('%s: %s', (_what, situation, question, asked) => {
    expect(yearOf(situation as Situation).questions.some(({ id }) => id === question)).toBe(asked);
  });
});

describe('whatever is recorded', () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2023-01-01', days) ?? '');
  const exception = fc
    .tuple(fc.constantFrom(...EXCEPTION_CODES), day, fc.option(fc.nat(700)))
    .map(([code, from, days]) => `${code} ${from}/${days === null ? '' : addDays(from, days)}`);

  it('a delay is never negative, warnings follow it, and a later day never shortens it', () => {
    fc.assert(
      fc.property(day, fc.array(exception, { maxLength: 4 }), day, fc.nat(400), (arrival, exceptions, asOf, later) => {
        const at = (on: string) => yearOf({ arrivals: [`${arrival} visa-b`], exceptions, asOf: on }).exceptions;
        const [now, then] = [at(asOf), at(addDays(asOf, later) ?? asOf)];
        for (const [index, { days, warning, next }] of now.entries()) {
          if (days === null) continue;
          expect(days).toBeGreaterThanOrEqual(0);
          if (warning !== null) expect(warning).toBeLessThanOrEqual(days);
          if (next) expect(next.days).toBeGreaterThan(days);
          expect(then[index]?.days ?? days).toBeGreaterThanOrEqual(days);
        }
      }),
    );
  });

  it('the state says on which side of the last day the filing or today lies', () => {
    fc.assert(
      fc.property(day, fc.option(day), day, (arrival, filed, asOf) => {
        const { state, days } = yearOf({ arrivals: [`${arrival} visa-b`], asOf, ...(filed && { filed }) });
        if (days === null) expect(state).toBe('unknown');
        else expect(days > 0).toBe(state === 'late' || state === 'passed');
      }),
    );
  });
});
