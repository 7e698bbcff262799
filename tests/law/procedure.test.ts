import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/law/calendar-day.ts';
import { EVENT_TYPES, type EventDetails, type EventType } from '../../lib/law/event.ts';
import { decideEvent, deriveStatus, type ProcedureEvent, type ProcedureFacts } from '../../lib/law/procedure.ts';
import { PROCEDURE_RULES, type ProcedureRuleId } from '../../lib/law/rules/procedure.ts';
import { WALKS, walkEvents } from '../../lib/law/walks.ts';

const later = (iso: string, days: number): string => addDays(iso, days) ?? iso;
const walkOf = (id: string): readonly ProcedureEvent[] => {
  const walk = WALKS.find((known) => known.id === id);
  if (!walk) throw new Error(`No walk ${id}`);
  return walkEvents(walk, '2022-03-10', later);
};

/** The walk up to and with the last event of that type. */
const until = (id: string, type: EventType): readonly ProcedureEvent[] => {
  const events = walkOf(id);
  const last = events.findLastIndex((event) => event.type === type);
  if (last < 0) throw new Error(`${type} is not in ${id}`);
  return events.slice(0, last + 1);
};

const event = (type: EventType, on: string, details: EventDetails = {}, seq = 1000): ProcedureEvent => ({
  id: `candidate-${type}-${on}-${seq}`,
  type,
  on,
  precision: 'day',
  seq,
  details,
  overridden: false,
});

const FACTS: ProcedureFacts = { lawfulStatus: 'no', adult: true, derivative: false };
const DAY = '2031-01-15';

type Row = {
  rule: ProcedureRuleId;
  after: readonly ProcedureEvent[];
  type: EventType;
  details?: EventDetails;
  facts?: Partial<ProcedureFacts>;
};

const ABSENT = [...until('def-grant', 'i589_filed_court'), event('in_absentia_order', '2030-01-01')];
const DISMISSED = until('def-denial-circuit', 'bia_decision');
const motion = (on: string, details: EventDetails) => event('motion_filed', on, details);
const ruled = (on: string, subtype: string, outcome: string) => event('motion_ruled', on, { subtype, outcome });

/** Situations in which asylum is finally denied, or the application was rejected. */
const FINALLY_DENIED: readonly (readonly ProcedureEvent[])[] = [
  // In absentia: final that day, with a motion pending, refused, and under appeal.
  ABSENT,
  [...ABSENT, motion('2030-02-01', { subtype: 'RESCIND_IN_ABSENTIA' })],
  [
    ...ABSENT,
    motion('2030-02-01', { subtype: 'REOPEN', by: 'RESPONDENT' }),
    ruled('2030-03-01', 'REOPEN', 'DENIED'),
    event('eoir26_filed', '2030-03-20', { by: 'RESPONDENT' }),
  ],
  // Only a motion or a stay is pending after the BIA dismissed the appeal.
  [...DISMISSED, motion('2030-02-01', { subtype: 'RECONSIDER', by: 'RESPONDENT' })],
  until('def-denial-circuit', 'stay_ruled'),
  until('def-denial-circuit', 'circuit_decision'),
  // Protection from removal is no asylum.
  until('def-withholding', 'appeal_waived'),
  walkOf('def-cat-withholding'),
  // Both sides waived, one after the other.
  [
    ...until('def-denial-circuit', 'oral_decision'),
    event('appeal_waived', '2030-01-01', { by: 'RESPONDENT' }),
    event('appeal_waived', '2030-01-02', { by: 'DHS' }),
  ],
  // Pretermitted, and nobody appeals.
  [...until('def-pretermission', 'oral_decision'), event('appeal_waived', '2030-01-01', { by: 'BOTH' })],
  // Leaving withdraws the appeal.
  [...until('def-denial-circuit', 'eoir26_filed'), event('departed_us', '2030-01-01')],
  // The annual fee was not paid; sent anew and not yet received.
  until('aff-fee-rejection', 'aaf_rejection'),
  until('aff-fee-rejection', 'i589_submitted'),
  walkOf('aff-denial'),
];

/** Situations in which an application is pending, again or still. */
const STILL_PENDING: readonly (readonly [why: string, after: readonly ProcedureEvent[]])[] = [
  ['referred to court', until('aff-referral-grant', 'i589_filed_court')],
  [
    'rescinded',
    [
      ...ABSENT,
      motion('2030-02-01', { subtype: 'RESCIND_IN_ABSENTIA' }),
      ruled('2030-03-01', 'RESCIND_IN_ABSENTIA', 'GRANTED'),
    ],
  ],
  ['on appeal', until('def-denial-circuit', 'brief_filed')],
  ['DHS lost its appeal from the grant', until('def-grant-dhs-appeal', 'bia_decision')],
  ['remanded by the BIA', until('def-bia-remand', 'bia_decision')],
  ['remanded by the court of appeals', until('def-circuit-remand-grant', 'remand')],
  ['filed anew after the fee', walkOf('aff-fee-rejection')],
  [
    'filed anew after a denial',
    [...walkOf('aff-denial'), event('receipt_notice', '2030-01-01', { receivedOn: '2029-12-20' })],
  ],
];

const REFUSED: readonly Row[] = [
  { rule: 'USCIS.AFTER_NTA', after: until('def-grant', 'nta_filed'), type: 'i589_submitted' },
  { rule: 'USCIS.AFTER_NTA', after: until('def-final-order', 'order_final'), type: 'i589_submitted' },
  { rule: 'BIA.FROM_USCIS', after: until('aff-denial', 'denial'), type: 'eoir26_filed', details: { by: 'RESPONDENT' } },
  {
    rule: 'BIA.FROM_USCIS',
    after: until('aff-referral-grant', 'referral'),
    type: 'eoir26_filed',
    details: { by: 'RESPONDENT' },
  },
  {
    rule: 'BIA.FROM_USCIS',
    after: until('aff-denial', 'denial'),
    type: 'appeal_reserved',
    details: { by: 'RESPONDENT' },
  },
  {
    rule: 'USCIS.NO_WITHHOLDING',
    after: until('aff-grant', 'interview_held'),
    type: 'approval',
    details: { relief: 'WITHHOLDING' },
  },
  {
    rule: 'USCIS.NO_WITHHOLDING',
    after: until('aff-grant', 'interview_held'),
    type: 'approval',
    details: { relief: 'CAT' },
  },
  { rule: 'I730.NO_ASYLUM', after: walkOf('def-withholding'), type: 'i730_filed' },
  { rule: 'I730.NO_ASYLUM', after: walkOf('def-cat-deferral'), type: 'i730_filed' },
  { rule: 'I730.DERIVATIVE', after: walkOf('aff-grant'), type: 'i730_filed', facts: { derivative: true } },
  { rule: 'I485.NO_ASYLUM', after: walkOf('who-withholding'), type: 'i485_filed' },
  { rule: 'I485.NO_ASYLUM', after: walkOf('def-cat-withholding'), type: 'i485_filed' },
  {
    rule: 'EAD.BEFORE_150',
    after: until('aff-grant', 'i589_submitted'),
    type: 'ead_filed',
    details: { category: 'C8' },
  },
  {
    rule: 'EAD.BEFORE_180',
    after: until('aff-grant', 'receipt_notice'),
    type: 'ead_received',
    details: { category: 'C8', expiresOn: '2032-01-01' },
  },
  {
    rule: 'EAD.AFTER_DENIAL',
    after: until('def-denial-circuit', 'bia_decision'),
    type: 'ead_filed',
    details: { category: 'C8', subtype: 'RENEWAL' },
  },
  {
    rule: 'EAD.AFTER_DENIAL',
    after: until('def-denial-circuit', 'pfr_filed'),
    type: 'ead_filed',
    details: { category: 'C8', subtype: 'INITIAL' },
  },
  { rule: 'EAD.AFTER_DENIAL', after: until('aff-denial', 'denial'), type: 'ead_filed', details: { category: 'C8' } },
  ...FINALLY_DENIED.map(
    (after): Row => ({ rule: 'EAD.AFTER_DENIAL', after, type: 'ead_filed', details: { category: 'C8' } }),
  ),
  {
    rule: 'PFR.AFTER_IJ',
    after: until('def-denial-circuit', 'oral_decision'),
    type: 'pfr_filed',
    details: { circuit: '9' },
  },
  {
    rule: 'PFR.CIRCUIT',
    after: until('def-denial-circuit', 'bia_decision'),
    type: 'pfr_filed',
    details: { circuit: '2' },
  },
  {
    rule: 'MOTION.SECOND_REOPEN',
    after: until('def-reopen-denied', 'motion_ruled'),
    type: 'motion_filed',
    details: { subtype: 'REOPEN', by: 'RESPONDENT' },
  },
  {
    rule: 'USCIS.NO_INTERVIEW',
    after: until('aff-grant', 'pending_interview'),
    type: 'approval',
    details: { relief: 'ASYLUM' },
  },
  { rule: 'NOID.NO_STATUS', after: until('aff-grant', 'interview_held'), type: 'noid_issued' },
  { rule: 'POST.NOT_FINAL', after: until('cf-positive', 'oral_decision'), type: 'i730_filed' },
  { rule: 'POST.NOT_FINAL', after: until('def-grant', 'written_decision_served'), type: 'i485_filed' },
  { rule: 'POST.NOT_FINAL', after: until('def-grant-dhs-appeal', 'eoir26_filed'), type: 'i94_issued' },
  {
    rule: 'POST.NOT_FINAL',
    after: until('def-grant-dhs-appeal', 'oral_decision'),
    type: 'ead_filed',
    details: { category: 'A5' },
  },
  {
    rule: 'I131.IN_PROCEEDINGS',
    after: until('def-grant', 'nta_filed'),
    type: 'i131_filed',
    details: { subtype: 'ADVANCE_PAROLE' },
  },
  {
    rule: 'I131.IN_PROCEEDINGS',
    after: until('cf-withdrawn', 'er_order'),
    type: 'i131_filed',
    details: { subtype: 'ADVANCE_PAROLE' },
  },
  ...[
    until('cf-withdrawn', 'fear_withdrawn'),
    until('aff-no-jurisdiction', 'dismissed_no_jurisdiction'),
    [
      ...until('aff-grant', 'pending_interview'),
      { ...event('er_order', '2030-01-01'), overridden: true },
      event('hold_started', '2030-01-02'),
    ],
  ].map(
    (after): Row => ({
      rule: 'I131.IN_PROCEEDINGS',
      after,
      type: 'i131_filed',
      details: { subtype: 'ADVANCE_PAROLE' },
    }),
  ),
  { rule: 'USCIS.OUTCOME_BY_STATUS', after: until('aff-denial', 'noid_response_filed'), type: 'denial' },
  {
    rule: 'USCIS.OUTCOME_BY_STATUS',
    after: until('aff-grant', 'interview_held'),
    type: 'referral',
    facts: { lawfulStatus: 'yes' },
  },
  {
    rule: 'WHO.NO_ASYLUM',
    after: until('who-withholding', 'individual_held'),
    type: 'oral_decision',
    details: { outcome: 'GRANTED' },
  },
];

describe('decideEvent', () => {
  it.each(REFUSED)('refuses by $rule: $type', ({ rule, after, type, details = {}, facts = {} }) => {
    const verdict = decideEvent(after, event(type, DAY, details), { ...FACTS, ...facts });
    const { text, source, confidence } = PROCEDURE_RULES[rule];
    expect(verdict).toEqual({
      kind: 'refused',
      ruleId: rule,
      reason: text,
      source,
      confidence,
      overridable: true,
      breaks: null,
    });
  });

  it('has a row for every rule', () => {
    expect(new Set(REFUSED.map(({ rule }) => rule))).toEqual(new Set(Object.keys(PROCEDURE_RULES)));
  });

  it.each(REFUSED)('takes what $rule refuses when a lawyer overrode it: $type', ({ after, type, details = {} }) => {
    const verdict = decideEvent(after, { ...event(type, DAY, details), overridden: true }, FACTS);
    expect(verdict.kind).toBe('accepted');
  });

  it.each(STILL_PENDING)('leaves the (c)(8) permit to the clock: %s', (_, after) => {
    expect(decideEvent(after, event('ead_filed', DAY, { category: 'C8' }), FACTS)).toMatchObject({
      kind: 'accepted',
      unchecked: ['EAD.BEFORE_150'],
    });
  });

  it('asks for other permits than (c)(8) after a final denial', () => {
    const asked = event('ead_filed', DAY, { category: 'A10' });
    expect(decideEvent(until('def-withholding', 'appeal_waived'), asked, FACTS)).toMatchObject({ kind: 'accepted' });
  });

  it('cannot tell without an appeal, a waiver or a final order whether a denial is final', () => {
    const after = until('def-denial-circuit', 'oral_decision');
    expect(decideEvent(after, event('ead_filed', DAY, { category: 'C8' }), FACTS)).toMatchObject({
      kind: 'accepted',
      unchecked: ['EAD.AFTER_DENIAL', 'EAD.BEFORE_150'],
    });
  });

  it('lets advance parole pass once the removal order has given way to an NTA and that case is over', () => {
    const after = [...until('cf-positive', 'nta_filed'), event('proceedings_terminated', '2030-01-01')];
    const asked = event('i131_filed', DAY, { subtype: 'ADVANCE_PAROLE' });
    expect(decideEvent(after, asked, FACTS)).toMatchObject({ kind: 'accepted' });
  });

  it('lets a second motion to reopen pass with an exception', () => {
    const after = until('def-reopen-denied', 'motion_ruled');
    const second = { subtype: 'REOPEN', exception: 'COUNTRY_CONDITIONS' };
    expect(decideEvent(after, event('motion_filed', DAY, second), FACTS)).toMatchObject({
      kind: 'accepted',
      status: { status: 'D30' },
    });
  });

  it.each([
    ['RESPONDENT', 'RESPONDENT', { kind: 'refused', ruleId: 'MOTION.SECOND_REOPEN' }],
    ['DHS', 'RESPONDENT', { kind: 'accepted', status: { status: 'D30' } }],
    ['RESPONDENT', 'DHS', { kind: 'accepted', status: { status: 'D30' } }],
    ['', 'RESPONDENT', { kind: 'missing', facts: ['filer'] }],
    ['RESPONDENT', '', { kind: 'missing', facts: ['filer'] }],
    ['DHS', '', { kind: 'accepted' }],
  ] as const)('counts the client’s motions to reopen only: by %o, then by %o', (earlier, now, verdict) => {
    const by = (who: string) => ({ subtype: 'REOPEN', ...(who && { by: who }) });
    const after = [...DISMISSED, motion('2030-01-01', by(earlier)), ruled('2030-02-01', 'REOPEN', 'DENIED')];
    expect(decideEvent(after, event('motion_filed', DAY, by(now)), FACTS)).toMatchObject(verdict);
  });

  it.each([
    ['recalendared', until('def-admin-closure', 'recalendared'), 'D06'],
    ['reopened', until('def-in-absentia', 'motion_ruled'), 'D06'],
    ['new in court', until('def-grant', 'nta_filed'), null],
    [
      'in court by a new NTA after the case that had been recalendared ended',
      [
        ...until('def-admin-closure', 'recalendared'),
        event('proceedings_terminated', '2030-01-01'),
        event('nta_served', '2030-02-01'),
        event('nta_filed', '2030-03-01'),
      ],
      null,
    ],
  ] as const)('an individual hearing may be set where the case is %s: %#', (_, after, to) => {
    const notice = (hearingKind: string) => event('hearing_notice', DAY, { hearingKind, appointmentOn: '2031-06-01' });
    expect(decideEvent(after, notice('MASTER'), FACTS)).toMatchObject({ kind: 'accepted', status: { status: 'D03' } });
    expect(decideEvent(after, notice('INDIVIDUAL'), FACTS)).toMatchObject(
      to ? { kind: 'accepted', status: { status: to } } : { kind: 'refused', ruleId: 'ORDER' },
    );
  });

  it.each([
    ['noid_issued', until('aff-grant', 'interview_held'), { lawfulStatus: 'unknown' }, 'lawfulStatus'],
    ['referral', until('aff-grant', 'interview_held'), { lawfulStatus: 'unknown' }, 'lawfulStatus'],
    ['denial', until('aff-denial', 'noid_response_filed'), { lawfulStatus: 'unknown' }, 'lawfulStatus'],
    ['i730_filed', walkOf('aff-grant'), { derivative: undefined }, 'derivative'],
  ] as const)('asks for the missing fact: %s', (type, after, facts, missing) => {
    const verdict = decideEvent(after, event(type, DAY), { ...FACTS, ...facts });
    expect(verdict).toMatchObject({ kind: 'missing', facts: [missing] });
  });

  it('asks whether the client is an adult before it refuses USCIS, and lets a child file there', () => {
    const after = until('def-termination', 'nta_filed');
    const filing = event('i589_submitted', DAY);
    expect(decideEvent(after, filing, { ...FACTS, adult: null })).toMatchObject({ kind: 'missing', facts: ['adult'] });
    expect(decideEvent(after, filing, { ...FACTS, adult: false })).toMatchObject({
      kind: 'accepted',
      status: { status: 'D02', track: 'DEF' },
    });
  });

  it('says what it could not check', () => {
    const filed = until('aff-grant', 'receipt_notice');
    expect(decideEvent(filed, event('ead_filed', DAY, { category: 'C8' }), FACTS)).toMatchObject({
      kind: 'accepted',
      unchecked: ['EAD.BEFORE_150'],
    });
    const dismissed = until('def-denial-circuit', 'bia_decision');
    expect(decideEvent(dismissed, event('pfr_filed', DAY), FACTS)).toMatchObject({
      kind: 'accepted',
      unchecked: ['PFR.CIRCUIT'],
    });
    const unnamed = dismissed.map(({ details: { court: _, ...details }, ...rest }) => ({ ...rest, details }));
    const petition = event('pfr_filed', DAY, { circuit: '2' });
    for (const courtId of [undefined, null, '']) {
      const verdict = decideEvent(unnamed, petition, { ...FACTS, courtId });
      expect(verdict).toMatchObject({ kind: 'accepted', unchecked: ['PFR.CIRCUIT'] });
    }
    const boston = { ...FACTS, courtId: 'boston' };
    expect(decideEvent(unnamed, petition, boston)).toMatchObject({ kind: 'refused', ruleId: 'PFR.CIRCUIT' });
    // A fact says more exactly where proceedings were completed.
    expect(decideEvent(dismissed, event('pfr_filed', DAY, { circuit: '9' }), boston)).toMatchObject({ unchecked: [] });
  });

  it('refuses a step out of order with the status of that day and its source', () => {
    const verdict = decideEvent(until('aff-grant', 'receipt_notice'), event('individual_held', DAY), FACTS);
    expect(verdict).toMatchObject({ kind: 'refused', ruleId: 'ORDER', overridable: true });
    expect(verdict.kind === 'refused' && verdict.source.length > 0 && verdict.reason.en).toContain('Receipt issued');
  });

  it('takes a fact learned late at its own place', () => {
    const events = walkOf('aff-grant').filter(({ type }) => type !== 'aaf_notice');
    const interview = events.find(({ type }) => type === 'interview_held');
    const late = event('foia_filed', later(interview?.on ?? DAY, -3));
    expect(decideEvent(events, late, FACTS)).toMatchObject({ kind: 'accepted', status: { status: 'P01' } });
  });

  it('names the later event that would no longer follow', () => {
    const events = walkOf('def-grant');
    const master = events.find(({ type }) => type === 'pleadings_filed');
    const verdict = decideEvent(events, event('proceedings_terminated', later(master?.on ?? DAY, 1)), FACTS);
    expect(verdict).toMatchObject({ kind: 'refused', ruleId: 'LATER' });
    expect(verdict.kind === 'refused' && events.find(({ id }) => id === verdict.breaks)?.type).toBe('i589_filed_court');
  });

  it('fills a gap that a missing notice had left', () => {
    const events = walkOf('def-final-order');
    const notice = events.find(({ type }) => type === 'nta_filed');
    const without = events.filter((known) => known !== notice);
    expect(deriveStatus(without).trace.some(({ how }) => how === 'forced')).toBe(true);
    if (!notice) throw new Error('The walk lost its NTA');
    const verdict = decideEvent(without, notice, FACTS);
    expect(verdict.kind).toBe('accepted');
    expect(verdict.kind === 'accepted' && verdict.status.trace.some(({ how }) => how === 'forced')).toBe(false);
  });

  it.each(EVENT_TYPES.filter(({ kind }) => kind === 'harm').map(({ id }) => id))('%s never moves a case', (type) => {
    for (const walk of WALKS) {
      const events = walkEvents(walk, '2022-03-10', later);
      const verdict = decideEvent(events, event(type, '2022-04-01'), { ...FACTS, lawfulStatus: walk.lawfulStatus });
      expect(verdict).toMatchObject({ kind: 'accepted', status: { status: walk.ends } });
    }
  });
});

describe('deriveStatus', () => {
  const arbitraryEvent: fc.Arbitrary<ProcedureEvent> = fc.record({
    id: fc.uuid(),
    type: fc.constantFrom(...EVENT_TYPES.map(({ id }) => id)),
    on: fc.integer({ min: 0, max: 4000 }).map((days) => later('2020-01-01', days)),
    precision: fc.constantFrom('day', 'month', 'season', 'year', 'about'),
    seq: fc.integer({ min: 0, max: 50 }),
    details: fc.dictionary(
      fc.constantFrom('outcome', 'subtype', 'by', 'hearingKind', 'category'),
      fc.constantFrom('GRANTED', 'DENIED', 'MASTER', 'INDIVIDUAL', 'BOTH', 'REOPEN', 'DISMISSED', 'C8', 'x'),
    ),
    overridden: fc.boolean(),
  });
  const sequences = fc.uniqueArray(arbitraryEvent, { maxLength: 30, selector: ({ id }) => id });

  it('gives a status for any sequence, and decides about any candidate', () => {
    fc.assert(
      fc.property(sequences, arbitraryEvent, (events, candidate) => {
        const derived = deriveStatus(events);
        expect(derived.trace).toHaveLength(events.length);
        expect(derived.history.at(-1)?.status ?? 'N00').toBe(derived.status);
        expect(['accepted', 'refused', 'missing']).toContain(decideEvent(events, candidate, FACTS).kind);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order in which the facts are given', () => {
    const shuffled = sequences.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );
    fc.assert(
      fc.property(shuffled, ([events, other]) => {
        expect(deriveStatus(other)).toEqual(deriveStatus(events));
      }),
    );
  });

  it('keeps the firm’s stations of a court case and the day of each', () => {
    const { stageDates, track, stage } = deriveStatus(until('def-grant', 'individual_held'));
    expect(track).toBe('DEF');
    expect(stage).toBe('hearing');
    expect(Object.keys(stageDates).sort()).toEqual(['claim', 'filed', 'hearing', 'intake', 'pleadings', 'preparation']);
  });

  it('closing stands beside the stage', () => {
    const closed = deriveStatus(walkOf('aff-no-show-closed'));
    expect(closed).toMatchObject({ status: 'A21' });
    expect(closed.closedOn).not.toBeNull();
    expect(deriveStatus([...walkOf('aff-no-show-closed'), event('case_reopened', DAY)]).closedOn).toBeNull();
  });
});
