import type { ProcedureEvent } from './case-status.ts';
import { courtNamed } from './court-named.ts';
import { court } from './courts.ts';
import type { Place } from './derive-status.ts';
import type { EventType } from './event.ts';
import { isFinallyDenied } from './final-denial.ts';
import type { ProcedureRuleId } from './rules/procedure.ts';
import type { StatusCode } from './status.ts';

/** What the rules ask about the person; `unknown`, null and undefined mean that nobody has said. */
export type ProcedureFacts = {
  readonly lawfulStatus: 'yes' | 'no' | 'unknown';
  readonly adult: boolean | null;
  /** The client holds asylum through a relative's grant. */
  readonly derivative?: boolean | undefined;
  /** The court the file names beside the events; absent where it names none. */
  readonly courtId?: string | null | undefined;
};

export type FactName = 'lawfulStatus' | 'adult' | 'derivative' | 'court' | 'filer';

type Situation = {
  readonly place: Place;
  readonly event: ProcedureEvent;
  readonly earlier: readonly ProcedureEvent[];
  readonly facts: ProcedureFacts;
};

/** `unchecked`: the rule concerns this event but a fact of the file is absent, so that a person must look. */
export type Finding = 'clear' | 'refused' | 'unchecked' | { readonly missing: FactName };

const within = (codes: string, status: StatusCode): boolean => codes.split(' ').includes(status);
const IN_COURT =
  'D02 D03 D04 D05 D06 D07 D08 D09 D10 D11 D12 D13 D14 D15 D16 D19 D20 D21 D22 D23 D24 D25 D26 D27 D28 D29 D30 D31 W01';
const WITH_FEAR = 'C01 C02 C03 C04 C05 C06 C07 C08 C09';
const RELIEF = ['WITHHOLDING', 'CAT_WITHHOLDING', 'CAT_DEFERRAL'];
const STEPS_AFTER_GRANT: readonly EventType[] = [
  'i94_issued',
  'i730_filed',
  'i485_filed',
  'n400_filed',
  'travel_doc_issued',
];

const refusedIf = (broken: boolean): Finding => (broken ? 'refused' : 'clear');
const hasOnlyRelief = ({ place }: Situation): boolean =>
  within(IN_COURT, place.status) && RELIEF.includes(place.decided ?? '');
const isFinalGrantNeeded = ({ type, details }: ProcedureEvent): boolean =>
  STEPS_AFTER_GRANT.includes(type) ||
  (type === 'i131_filed' && details.subtype === 'REFUGEE_TRAVEL') ||
  ((type === 'ead_filed' || type === 'ead_received') && details.category === 'A5');

function pendingCircuit({ event, earlier, facts }: Situation): Finding {
  const completed = court(courtNamed(earlier)?.details.court ?? facts.courtId ?? '')?.circuit;
  if (!completed || !event.details.circuit) return 'unchecked';
  return refusedIf(completed !== event.details.circuit);
}

/** The number bar binds the client; who filed a motion may not have been said. */
function secondReopening({ event, earlier }: Situation): Finding {
  const reopening = ({ type, details }: ProcedureEvent) =>
    type === 'motion_filed' && details.subtype === 'REOPEN' && details.by !== 'DHS';
  if (!reopening(event) || event.details.exception) return 'clear';
  const before = earlier.filter(reopening);
  if (before.length === 0) return 'clear';
  const told = event.details.by && before.some(({ details }) => details.by);
  return told ? 'refused' : { missing: 'filer' };
}

/** An order made at the border stands until an NTA takes its place or asylum is granted. */
const underRemovalOrder = (earlier: readonly ProcedureEvent[]): boolean =>
  earlier.reduce((under, { type, details }) => {
    if (type === 'er_order' || (type === 'dismissed_no_jurisdiction' && details.cause === 'ER_ORDER')) return true;
    return under && !['nta_served', 'nta_filed', 'approval', 'grant_final'].includes(type);
  }, false);

type Check = (situation: Situation) => Finding;

/** For each type the rules that concern it, in the order in which they are told. */
const CHECKS: Readonly<Partial<Record<EventType, readonly (readonly [ProcedureRuleId, Check])[]>>> = {
  i589_submitted: [
    [
      'USCIS.AFTER_NTA',
      ({ place, facts }) => {
        if (!within(IN_COURT, place.status)) return 'clear';
        return facts.adult === null ? { missing: 'adult' } : refusedIf(facts.adult);
      },
    ],
  ],
  eoir26_filed: [['BIA.FROM_USCIS', ({ place }) => refusedIf(within('A18 A19 A20 A21 A23 A25', place.status))]],
  appeal_reserved: [['BIA.FROM_USCIS', ({ place }) => refusedIf(within('A18 A19 A20 A21 A23 A25', place.status))]],
  recommended_approval: [
    ['USCIS.NO_INTERVIEW', ({ place }) => refusedIf(place.track === 'AFF' && !place.seen.has('interview_held'))],
  ],
  approval: [
    ['USCIS.NO_WITHHOLDING', ({ event }) => refusedIf(['WITHHOLDING', 'CAT'].includes(event.details.relief ?? ''))],
    ['USCIS.NO_INTERVIEW', ({ place }) => refusedIf(place.track === 'AFF' && !place.seen.has('interview_held'))],
  ],
  noid_issued: [
    [
      'NOID.NO_STATUS',
      ({ facts }) =>
        facts.lawfulStatus === 'unknown' ? { missing: 'lawfulStatus' } : refusedIf(facts.lawfulStatus === 'no'),
    ],
  ],
  denial: [
    [
      'USCIS.OUTCOME_BY_STATUS',
      ({ facts }) =>
        facts.lawfulStatus === 'unknown' ? { missing: 'lawfulStatus' } : refusedIf(facts.lawfulStatus === 'no'),
    ],
  ],
  referral: [
    [
      'USCIS.OUTCOME_BY_STATUS',
      ({ facts }) =>
        facts.lawfulStatus === 'unknown' ? { missing: 'lawfulStatus' } : refusedIf(facts.lawfulStatus === 'yes'),
    ],
  ],
  oral_decision: [['WHO.NO_ASYLUM', ({ place, event }) => onlyWithholding(place, event)]],
  written_decision_served: [['WHO.NO_ASYLUM', ({ place, event }) => onlyWithholding(place, event)]],
  grant_final: [['WHO.NO_ASYLUM', ({ place }) => refusedIf(place.track === 'WHO')]],
  i730_filed: [
    ['I730.NO_ASYLUM', (situation) => refusedIf(hasOnlyRelief(situation))],
    [
      'I730.DERIVATIVE',
      ({ facts }) => (facts.derivative === undefined ? { missing: 'derivative' } : refusedIf(facts.derivative)),
    ],
  ],
  i485_filed: [['I485.NO_ASYLUM', (situation) => refusedIf(hasOnlyRelief(situation))]],
  ead_filed: [
    ['EAD.AFTER_DENIAL', ({ event, earlier }) => (event.details.category === 'C8' ? afterDenial(earlier) : 'clear')],
    ['EAD.BEFORE_150', ({ place, event }) => (event.details.category === 'C8' ? afterFiling(place) : 'clear')],
  ],
  ead_received: [
    [
      'EAD.BEFORE_180',
      ({ place, event, earlier }) => {
        if (event.details.category !== 'C8') return 'clear';
        const asked = earlier.some(({ type, details }) => type === 'ead_filed' && details.category === 'C8');
        return asked ? afterFiling(place) : 'refused';
      },
    ],
  ],
  pfr_filed: [
    ['PFR.AFTER_IJ', ({ place }) => refusedIf(!place.seen.has('bia_decision'))],
    ['PFR.CIRCUIT', pendingCircuit],
  ],
  motion_filed: [['MOTION.SECOND_REOPEN', secondReopening]],
  i131_filed: [
    [
      'I131.IN_PROCEEDINGS',
      ({ place, event, earlier }) =>
        refusedIf(
          event.details.subtype === 'ADVANCE_PAROLE' &&
            (within(`${IN_COURT} ${WITH_FEAR} D01`, place.status) || underRemovalOrder(earlier)),
        ),
    ],
  ],
};

/** The order is right; whether the days have passed is for the clock. */
const afterFiling = ({ seen }: Place): Finding => {
  if (seen.has('recommended_approval')) return 'clear';
  return seen.has('receipt_notice') || seen.has('i589_filed_court') ? 'unchecked' : 'refused';
};

const onlyWithholding = (place: Place, event: ProcedureEvent): Finding =>
  refusedIf(place.track === 'WHO' && event.details.outcome === 'GRANTED');

const DENIED = { yes: 'refused', no: 'clear', unknown: 'unchecked' } as const;
const afterDenial = (earlier: readonly ProcedureEvent[]): Finding => DENIED[isFinallyDenied(earlier)];

const notFinal: Check = ({ place, event }) =>
  refusedIf(isFinalGrantNeeded(event) && within(IN_COURT, place.status) && place.decided === 'GRANTED');

/** The first rule that speaks against the event, else what could not be checked. */
export function findRefusal(situation: Situation): {
  refused: ProcedureRuleId | null;
  missing: { ruleId: ProcedureRuleId; fact: FactName } | null;
  unchecked: readonly ProcedureRuleId[];
} {
  const checks: readonly (readonly [ProcedureRuleId, Check])[] = [
    ...(CHECKS[situation.event.type] ?? []),
    ['POST.NOT_FINAL', notFinal],
  ];
  const unchecked: ProcedureRuleId[] = [];
  let missing: { ruleId: ProcedureRuleId; fact: FactName } | null = null;
  for (const [ruleId, check] of checks) {
    const finding = check(situation);
    if (finding === 'refused') return { refused: ruleId, missing: null, unchecked };
    if (finding === 'unchecked') unchecked.push(ruleId);
    else if (finding !== 'clear') missing ??= { ruleId, fact: finding.missing };
  }
  return { refused: null, missing, unchecked };
}
