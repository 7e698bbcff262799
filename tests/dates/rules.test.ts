import { describe, expect, it } from 'vitest';
import { caseReckoning, dateChanges, isDetained, supposedEvents } from '../../lib/dates/rules';
import type { EventDetails, EventType } from '../../lib/law/event';
import type { ProcedureEvent } from '../../lib/law/procedure';
import { bookOf } from '../../lib/law/rulebook';

type Fact = readonly [type: EventType, on: string, details?: EventDetails, precision?: ProcedureEvent['precision']];

const events = (...facts: readonly Fact[]): ProcedureEvent[] =>
  facts.map(([type, on, details = {}, precision = 'day'], seq) => ({
    ...{ id: `e${seq}`, type, on, precision, seq, details, overridden: false },
  }));
const reckoned = (today: string, ...facts: readonly Fact[]) =>
  caseReckoning(events(...facts), { today, book: bookOf() });
const hearing = (on: string, day: string): Fact => [
  'hearing_notice',
  on,
  { hearingKind: 'INDIVIDUAL', appointmentOn: day, appointmentAt: '08:30', zone: 'America/Los_Angeles' },
];

describe('the dates of a case', () => {
  it('come from its events and say from which', () => {
    const { dates } = reckoned('2026-11-23', ['intake_contact', '2026-01-01'], ['arrival', '2025-11-29']);
    expect(dates).toHaveLength(1);
    expect(dates[0]).toMatchObject({
      ...{ rule: 'ONE_YEAR', dueOn: '2026-11-30', safeOn: '2026-11-27', state: 'open', days: 7, critical: true },
      trigger: { eventId: 'e1', type: 'arrival', on: '2025-11-29', vague: false },
      title: { ru: 'Годичный срок подачи' },
    });
    expect(dates[0]?.steps.map(({ ru }) => ru)).toEqual([
      'last_arrival: 2025-11-29',
      '+ 1 год = 2026-11-29 (воскресенье)',
      '2026-11-29 — воскресенье: перенос на 2026-11-30 (понедельник)',
      'последний рабочий день не позже 2026-11-29: 2026-11-27 (пятница)',
    ]);
  });

  it('count from the first day an arrival may have been, and say that it is known roughly', () => {
    const [date] = reckoned('2026-11-23', ['arrival', '2025-12-01', {}, 'month']).dates;
    expect([date?.dueOn, date?.trigger.vague]).toEqual(['2026-12-01', true]);
  });

  it('leave out a hearing whose notice was replaced', () => {
    const facts = [['nta_filed', '2026-01-05'], hearing('2026-02-01', '2027-01-20')] as const;
    const due = (...more: readonly Fact[]) =>
      reckoned('2026-11-23', ...facts, ...more)
        .dates.filter(({ rule }) => rule === 'INDIVIDUAL_FILINGS')
        .map(({ dueOn }) => dueOn);
    expect(due()).toEqual(['2026-12-21']);
    expect(due(hearing('2026-03-01', '2027-03-03'))).toEqual(['2027-02-01']);
  });

  it('have no default days for filings while the client is detained', () => {
    const facts = [['nta_filed', '2026-01-05'], hearing('2026-02-01', '2027-01-20')] as const;
    const rules = (...more: readonly Fact[]) => reckoned('2026-11-23', ...facts, ...more).dates.map(({ rule }) => rule);
    expect(rules()).toContain('INDIVIDUAL_FILINGS');
    expect(rules(['detained', '2026-02-10'])).not.toContain('INDIVIDUAL_FILINGS');
    expect(rules(['detained', '2026-02-10'], ['released', '2026-03-10'])).toContain('INDIVIDUAL_FILINGS');
    expect(isDetained(events())).toBe(false);
  });

  it('come with the ledger of the clock up to today, a stop under what caused it', () => {
    const { clock } = reckoned(
      '2026-04-01',
      ['receipt_notice', '2026-01-09', { receivedOn: '2026-01-02' }],
      ['clock_stopped', '2026-02-01', { until: '2026-02-11' }],
      ['clock_stopped', '2026-05-01', { until: '2026-05-11' }],
    );
    expect(clock).toMatchObject({ state: 'running', elapsedDays: 79, fileDay: 150, grantDay: 180 });
    expect(clock?.ledger).toEqual([
      { from: '2026-01-02', to: '2026-02-01', causes: null, days: 30, total: 30 },
      { from: '2026-02-01', to: '2026-02-11', causes: ['clock_stopped'], days: 10, total: 30 },
      { from: '2026-02-11', to: null, causes: null, days: 49, total: 79 },
    ]);
  });

  it('raise an alarm where no arrival is recorded', () => {
    const { flags, dates } = reckoned('2026-11-23', ['intake_contact', '2026-01-01']);
    expect([dates, flags.map(({ code, severity }) => [code, severity])]).toEqual([
      [],
      [['NO_ARRIVAL_DATE', 'critical']],
    ]);
  });
});

describe('what a change does to the dates', () => {
  const before = reckoned('2026-11-23', ['arrival', '2025-11-29']).dates;
  const changes = (after: typeof before) =>
    dateChanges(before, after).map((change) => [
      change.rule,
      change.before?.dueOn,
      change.after?.dueOn,
      change.after?.state,
    ]);

  it('is nothing where nothing moves', () => {
    expect(changes(before)).toEqual([]);
  });

  it('tells what is met, what comes and what goes', () => {
    const filed: Fact = ['i589_filed_court', '2026-02-02'];
    const after = reckoned('2026-11-23', ['arrival', '2025-11-29'], filed).dates;
    expect(changes(after)).toEqual([
      ['ONE_YEAR', '2026-11-30', '2026-11-30', 'met'],
      ['EAD_FILE', undefined, '2026-07-02', 'open'],
      ['EAD_GRANT', undefined, '2026-08-01', 'open'],
      ['AAF_FORECAST', undefined, '2027-02-02', 'open'],
    ]);
    expect(changes([])).toEqual([['ONE_YEAR', '2026-11-30', undefined, undefined]]);
  });

  it('knows a date whose fact is corrected', () => {
    const after = caseReckoning(
      [
        {
          id: 'candidate',
          type: 'arrival',
          on: '2025-12-10',
          precision: 'day',
          seq: 9,
          details: {},
          overridden: false,
        },
      ],
      { today: '2026-11-23', book: bookOf() },
    ).dates;
    expect(changes(after)).toEqual([['ONE_YEAR', '2026-11-30', '2026-12-10', 'open']]);
  });
});

describe('what if', () => {
  const today = '2026-11-23';
  const facts = events(
    ['i589_filed_court', '2026-10-01'],
    ['nta_filed', '2026-01-05'],
    hearing('2026-02-01', '2027-01-20'),
  );
  const asked = (question: 'continuance' | 'hearing' | 'reentry', on: string, from = facts) => {
    const changed = supposedEvents(from, { question, on, today });
    if (!changed) return null;
    const dates = (list: readonly ProcedureEvent[]) => caseReckoning(list, { today, book: bookOf() }).dates;
    return dateChanges(dates(from), dates(changed)).map((one) => [one.rule, one.before?.dueOn, one.after?.dueOn]);
  };

  it('the hearing moves: its filings move, the work permit does not', () => {
    expect(asked('hearing', '2027-03-03')).toEqual([['INDIVIDUAL_FILINGS', '2026-12-21', '2027-02-01']]);
  });

  it('we ask for a continuance: the clock stands still until the new day', () => {
    // 53 days have run by today; the other 97 run from the new day on.
    expect(asked('continuance', '2027-03-03')).toContainEqual(['EAD_FILE', '2027-02-28', '2027-06-08']);
  });

  it('the client travels: the year is counted from the later arrival', () => {
    const arrived = events(['arrival', '2026-02-01']);
    expect(asked('reentry', '2026-12-20', arrived)).toEqual([['ONE_YEAR', '2027-02-01', '2027-12-20']]);
  });

  it('has no answer where no hearing is set', () => {
    expect(asked('hearing', '2027-03-03', events(['arrival', '2026-02-01']))).toBeNull();
    expect(asked('continuance', '2027-03-03', events(hearing('2026-02-01', '2026-03-01')))).toBeNull();
  });
});
