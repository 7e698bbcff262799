import { describe, expect, it } from 'vitest';
import type { EventDetails, EventType } from '../../lib/law/event';
import type { ProcedureEvent } from '../../lib/law/procedure';
import { bookOf, type RuleDecision } from '../../lib/law/rulebook';
import { entryOf, lookUp } from '../../lib/rules/rules/book';
import { changeState, changesNothing, countsOn, mayApprove } from '../../lib/rules/rules/change';
import { PAGE_RULES, pageRule, periodsOf, ruleOfVersion } from '../../lib/rules/rules/date-rules';
import { isDue } from '../../lib/rules/rules/due';
import { movedDates, sameMoves } from '../../lib/rules/rules/impact';
import type { Verified } from '../../lib/rules/types';

const TEN = 'BIA_APPEAL.10';
const decision = (on: boolean, from = '2026-06-01', versionId = TEN): RuleDecision => ({ versionId, on, from });
const vacated = { id: TEN, status: 'vacated' } as const;
const inForce = { id: 'BIA_APPEAL.30', status: 'in_force' } as const;

describe('who may approve a change', () => {
  const asked = { userId: 'b', proposedBy: 'a', proposedOn: '2026-11-23', today: '2026-11-23', lawyers: ['a', 'b'] };
  it.each([
    ['another lawyer, on the same day', {}, { may: true, alone: false }],
    ['nobody who is no lawyer or may not sign in', { userId: 'c' }, { may: false, why: 'not-lawyer' }],
    ['not who proposed it', { userId: 'a' }, { may: false, why: 'own-proposal' }],
    [
      'not who proposed it, on a later day either',
      { userId: 'a', today: '2027-01-01' },
      { may: false, why: 'own-proposal' },
    ],
    ['a lone lawyer not on the day of the proposal', { userId: 'a', lawyers: ['a'] }, { may: false, why: 'same-day' }],
    ['a lone lawyer on a later day', { userId: 'a', lawyers: ['a'], today: '2026-11-24' }, { may: true, alone: true }],
    ['the one lawyer who is left, of another’s proposal', { lawyers: ['b'] }, { may: true, alone: false }],
  ])('%s', (_, differs, say) => {
    expect(mayApprove({ ...asked, ...differs })).toEqual(say);
  });
});

describe('what a decision would change', () => {
  it('is told from the law’s data and the firm’s latest word for the day', () => {
    expect(countsOn(vacated, [], '2026-11-23')).toBe(false);
    expect(countsOn(inForce, [], '2026-11-23')).toBe(true);
    expect(countsOn(vacated, [decision(true)], '2026-05-31')).toBe(false);
    expect(countsOn(vacated, [decision(true)], '2026-06-01')).toBe(true);
    expect(countsOn(vacated, [decision(true), decision(false)], '2026-06-01')).toBe(false);
  });

  it.each([
    ['switching on what is on', vacated, [decision(true)], decision(true, '2026-07-01'), true],
    ['switching it on from an earlier day', vacated, [decision(true)], decision(true, '2026-05-01'), false],
    ['switching off what is vacated', vacated, [], decision(false), true],
    ['switching off before the day it is on from', vacated, [decision(true)], decision(false, '2026-05-01'), false],
    ['switching off what is in force', inForce, [], decision(false, '2026-06-01', inForce.id), false],
  ])('%s', (_, version, decisions, next, nothing) => {
    expect(changesNothing(version, decisions, next)).toBe(nothing);
  });
});

it.each([
  ['counting', { newest: null }],
  ['counting', { newest: { number: 1, ended: false } }],
  ['proposed', { newest: { number: 1, ended: true } }],
  ['checking', { newest: { number: 1, ended: true }, approved: 1 }],
  ['checking', { newest: { number: 2, ended: false }, approved: 1 }],
  ['lapsed', { newest: { number: 2, ended: true }, approved: 1 }],
  ['applied', { newest: { number: 2, ended: true }, approved: 1, applied: true }],
  ['withdrawn', { newest: { number: 1, ended: true }, approved: 1, withdrawn: true }],
] as const)('a change stands at %s', (state, steps) => {
  expect(changeState({ withdrawn: false, applied: false, approved: null, ...steps })).toBe(state);
});

describe('what a decision does to a case', () => {
  const fact = (type: EventType, on: string, details: EventDetails = {}): ProcedureEvent => ({
    ...{ id: `${type} ${on}`, type, on, precision: 'day', seq: 1, details, overridden: false },
  });
  const after = bookOf([decision(true)]);
  const moved = (today: string, ...events: ProcedureEvent[]) => movedDates(events, { before: bookOf(), after, today });

  it('is each date that moves, with the fact it comes from', () => {
    const denied = fact('oral_decision', '2026-11-20', { outcome: 'DENIED' });
    expect(moved('2026-11-23', fact('arrival', '2026-01-10'), denied)).toEqual([
      {
        ...{ rule: 'BIA_APPEAL', eventId: denied.id, settled: false, sortOn: '2026-11-30' },
        before: { dueOn: '2026-12-21', state: 'open' },
        after: { dueOn: '2026-11-30', state: 'open' },
      },
    ]);
  });

  it('is nothing where the fact is from before its day, or there is none', () => {
    expect(moved('2026-11-23', fact('oral_decision', '2026-05-31', { outcome: 'DENIED' }))).toEqual([]);
    expect(moved('2026-11-23', fact('arrival', '2026-01-10'))).toEqual([]);
  });

  it('is also what becomes late, and what follows from an order that is final earlier', () => {
    const dates = moved('2026-12-07', fact('oral_decision', '2026-11-20', { outcome: 'DENIED' }));
    expect(dates.find(({ rule }) => rule === 'BIA_APPEAL')).toMatchObject({ after: { state: 'overdue' } });
    expect(dates.map(({ rule }) => rule)).toContain('MOTION_REOPEN');
    const [passed] = moved('2027-06-07', fact('oral_decision', '2026-11-20', { outcome: 'DENIED' })).filter(
      ({ rule }) => rule === 'MOTION_REOPEN',
    );
    expect(passed).toMatchObject({ after: { state: 'overdue' }, settled: true });
  });

  it('is the same list in whatever order, and another one where a day differs', () => {
    const [one] = moved('2026-11-23', fact('oral_decision', '2026-11-20', { outcome: 'DENIED' }));
    if (!one) throw new Error('a date moves');
    const other = { ...one, rule: 'DHS_APPEAL' };
    expect(sameMoves([one, other], [other, one])).toBe(true);
    expect(sameMoves([one], [{ ...one, after: null }])).toBe(false);
    expect(sameMoves([one], [one, other])).toBe(false);
  });
});

describe('which version counts for which days', () => {
  const periods = (id: string, decisions: readonly RuleDecision[] = []) => {
    const rule = pageRule(id);
    if (!rule) throw new Error(`no rule ${id}`);
    return periodsOf(
      rule,
      bookOf(decisions),
      decisions.map(({ from }) => from),
    );
  };

  it('is told without a gap, before and after the firm decided', () => {
    expect(periods('BIA_APPEAL')).toEqual([[{ versionId: 'BIA_APPEAL.30', from: null, to: null }]]);
    expect(periods('BIA_APPEAL', [decision(true), decision(false, '2026-09-01')])).toEqual([
      [
        { versionId: 'BIA_APPEAL.30', from: null, to: '2026-05-31' },
        { versionId: TEN, from: '2026-06-01', to: '2026-08-31' },
        { versionId: 'BIA_APPEAL.30', from: '2026-09-01', to: null },
      ],
    ]);
  });

  it('says where none is known, and keeps kinds of facts apart', () => {
    expect(periods('MASTER_FILINGS')[0]?.[0]).toEqual({ versionId: null, from: null, to: '2022-12-31' });
    expect(periods('AAF_DUE')).toHaveLength(2);
    expect(periods('EAD_CLOCK')[0]?.map(({ versionId }) => versionId)).toEqual([
      ...['EAD.C8.1995', 'EAD.C8.2020', 'EAD.C8.2022'],
    ]);
  });

  it('is told of every rule, and every version belongs to one', () => {
    expect(PAGE_RULES).toHaveLength(22);
    for (const { id, versions } of PAGE_RULES) for (const one of versions) expect(ruleOfVersion(one.id)?.id).toBe(id);
    expect([pageRule('toString'), ruleOfVersion('BIA_APPEAL.5')]).toEqual([undefined, undefined]);
  });
});

describe('what is to be verified', () => {
  const read = (on: string, finding: Verified['finding'] = 'stands'): Verified => ({
    ...{ on, finding, by: 'Ruth Abelson', source: '8 CFR', note: '' },
  });
  const datum = { confidence: 'V', asOf: '2026-07-01', verified: null } as const;
  it.each([
    ['what was seen within the limit is not', datum, '2027-07-01', false],
    ['what was seen before it is', datum, '2027-07-02', true],
    ['a reading of the firm’s own begins it anew', { ...datum, verified: read('2027-06-01') }, '2027-07-02', false],
    ['one that found it otherwise stays', { ...datum, verified: read('2026-11-01', 'differs') }, '2026-11-23', true],
    ['what is uncertain is, from the first day', { ...datum, confidence: '?' }, '2026-07-02', true],
    ['until it is read', { ...datum, confidence: '?', verified: read('2026-11-01') }, '2026-11-23', false],
    [
      'a reading of an older text does not count',
      { ...datum, confidence: '?', verified: read('2026-06-30') },
      '2026-11-23',
      true,
    ],
  ] as const)('%s', (_, entry, today, due) => {
    expect(isDue(entry, { today, months: 12 })).toBe(due);
  });

  it('is found by its topic and id', () => {
    const found = lookUp('').dates.find(({ id }) => id === TEN);
    expect(found).toMatchObject({ rule: 'BIA_APPEAL' });
    expect(entryOf('dates', TEN)).toBe(found);
    expect(entryOf('courts', TEN)).toBeUndefined();
    for (const entries of Object.values(lookUp('')))
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
});
