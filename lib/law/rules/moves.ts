import type { DetailKey, EventType } from '../event.ts';
import type { Track } from '../rule.ts';
import type { StatusCode } from '../status.ts';

/**
 * One step of the procedure: an event met in one of `from` leads to `to`. The sources are those of the status entered
 * (status.ts). STAY: known there, moves nothing. `needs`: an earlier event of this type. `decided`: the last decision of
 * a judge was one of these. `forward`: only towards later steps after a grant, so that a card does not undo a filing.
 * `returned`: the case came back to the court, recalendared or reopened, and stands where it had been.
 */
export type Move = {
  readonly from: readonly StatusCode[] | '*';
  readonly to: StatusCode | 'STAY';
  readonly when?: Readonly<Partial<Record<DetailKey, readonly string[]>>>;
  readonly needs?: EventType;
  readonly decided?: readonly string[];
  readonly track?: Track;
  readonly forward?: true;
  readonly returned?: true;
};

const at = (codes: string): readonly StatusCode[] => codes.split(' ') as unknown as readonly StatusCode[];
const go = (from: string, to: Move['to'], more: Omit<Move, 'from' | 'to'> = {}): Move => ({
  from: from === '*' ? '*' : at(from),
  to,
  ...more,
});
const stay = (from: string, more: Omit<Move, 'from' | 'to'> = {}): Move => go(from, 'STAY', more);

const FIRM = 'N00 A00 A01 A02 A03 A04';
const PENDING = 'A07 A08 A09 A10 A11 A12 A14 A24';
const COURT = 'D02 D03 D04 D05 D06 D07 D08 D09 D10 D11 D12 D13 D14 D15 D16 D19 D20 D21 D25';
const APPEAL = 'D22 D23 D24 D26 D27 D28 D29 D30 D31';
const FEAR = 'C01 C02 C03 C04 C05 C06 C07 C08';
const GRANTED = 'A17 P01 P02 P03 P04 P05 P06 P07 P07R P08';
const RELIEF = ['WITHHOLDING', 'CAT_WITHHOLDING', 'CAT_DEFERRAL'];
const REFUSED = ['DENIED', 'VOLUNTARY_DEPARTURE'];
/** Motions against a decision that has ended the case. */
export const FINAL_MOTION: readonly string[] = ['REOPEN', 'RECONSIDER', 'RESCIND_IN_ABSENTIA'];

const decisions: readonly Move[] = [
  ...(
    [
      ['GRANTED', 'D09'],
      ['WITHHOLDING', 'D10'],
      ['CAT_WITHHOLDING', 'D11'],
      ['CAT_DEFERRAL', 'D12'],
      ['DENIED', 'D13'],
      ['VOLUNTARY_DEPARTURE', 'D14'],
    ] as const
  ).map(([outcome, to]): Move => go('D07 D08', to, { when: { outcome: [outcome] } })),
  go('D25', 'D09', { when: { outcome: ['GRANTED'] } }),
  go('D19', 'D10', { when: { outcome: ['WITHHOLDING'] } }),
  go('D19', 'D11', { when: { outcome: ['CAT_WITHHOLDING'] } }),
  go('D19', 'D12', { when: { outcome: ['CAT_DEFERRAL'] } }),
  go('D19', 'D13', { when: { outcome: ['DENIED'] } }),
];
/** The written text of a decision already given orally. */
const memorandum = (
  [
    ['D09', 'GRANTED'],
    ['D10', 'WITHHOLDING'],
    ['D11', 'CAT_WITHHOLDING'],
    ['D12', 'CAT_DEFERRAL'],
    ['D13', 'DENIED'],
    ['D14', 'VOLUNTARY_DEPARTURE'],
  ] as const
).map(([from, outcome]) => stay(from, { when: { outcome: [outcome] } }));

/** Types that are absent may be recorded at any time and never move the status. The first fitting move counts. */
export const MOVES: Readonly<Partial<Record<EventType, readonly Move[]>>> = {
  intake_contact: [go('N00', 'A00'), stay('*')],
  intake_interview: [go('N00 A00', 'A01'), stay('*')],
  retained: [go('N00 A00 A01', 'A02'), stay('*')],
  i589_drafting: [go('N00 A00 A01 A02 A04 A06', 'A03'), stay('*')],
  i589_ready: [
    go('A03', 'A04'),
    stay(`A04 A05 A06 ${PENDING} A13 A13B A15 A16 A19 A20 A21 A23 A25 D01 D01X D17 D18 ${FEAR} ${COURT} ${APPEAL}`),
  ],

  // In court only a child may (rules/procedure.ts, USCIS.AFTER_NTA); the court's status stays.
  i589_submitted: [go('N00 A04 A06 A19 A21 A25 D01 D01X D17 D18', 'A05'), stay(`${COURT} ${APPEAL}`)],
  rejection_notice: [go('A05', 'A06')],
  receipt_notice: [go('A05', 'A07'), stay(`${COURT} ${APPEAL}`, { needs: 'i589_submitted' })],
  biometrics_notice: [go('A07 A08 A13B', 'A08'), stay(`A09 A10 A11 A12 A14 A16 A24 ${COURT} ${GRANTED}`)],
  biometrics_attended: [go('A08', 'A09'), stay(`A09 A10 A11 A12 A14 A16 A24 ${COURT} ${GRANTED}`)],
  biometrics_missed: [go('A08', 'A13B'), stay(COURT)],
  pending_interview: [go('A09', 'A10'), stay('A10')],
  interview_notice: [go('A09 A10 A12 A13', 'A11'), stay('A11')],
  interview_cancelled_by_uscis: [go('A11', 'A12')],
  interview_rescheduled_by_client: [go('A11', 'A12')],
  interview_missed: [go('A11', 'A13')],
  interview_held: [go('A11 A15', 'A14')],
  rfe_or_evidence_request: [go('A14', 'A15'), stay('A15 A16')],
  evidence_filed: [go('A15', 'A14'), stay('*')],
  decision_pickup: [stay('A14 A16')],
  recommended_approval: [go('A14', 'A16')],
  approval: [go('A14 A16 A18 M01', 'A17')],
  noid_issued: [go('A14 A16', 'A18')],
  noid_response_filed: [stay('A18')],
  denial: [go('A18', 'A19')],
  referral: [go('A13 A13B A14 A16', 'A20')],
  asylum_office_closing: [go('A13 A13B', 'A21')],
  i589_withdrawn: [go('A07 A10 A11 A14', 'A22'), stay(COURT)],
  dismissed_no_jurisdiction: [go('A07 A10', 'A23'), stay(COURT)],
  hold_started: [go('A07 A10 A14', 'A24')],
  hold_lifted: [go('A24', 'A14', { needs: 'interview_held' }), go('A24', 'A10')],
  aaf_rejection: [go(PENDING, 'A25')],

  er_order: [go(`${FIRM} A23 D01X D18`, 'C01')],
  fear_claimed: [go('C01', 'C02')],
  fear_interview: [go('C02', 'C03')],
  fear_found: [go('C03', 'C04')],
  fear_not_found: [go('C03', 'C05')],
  ij_review_requested: [go('C05', 'C06')],
  ij_review_decided: [
    go('C06', 'C08', { when: { outcome: ['AFFIRMED'] } }),
    go('C06', 'C04', { when: { outcome: ['VACATED'] } }),
  ],
  reconsideration_requested: [go('C05 C08', 'C07')],
  reconsideration_decided: [
    go('C07', 'C04', { when: { outcome: ['REVERSED'] } }),
    go('C07', 'C08', { when: { outcome: ['REFUSED'] } }),
  ],
  fear_withdrawn: [go('C02 C03', 'C09')],
  withholding_referral: [go('C04', 'D02', { track: 'WHO' })],

  nta_served: [go(`${FIRM} A10 A19 A20 A21 A22 A23 A25 C04 C06 D01X D17 PX`, 'D01', { track: 'DEF' }), stay('D01')],
  nta_cancelled: [go('D01', 'D01X')],
  nta_filed: [go(`D01 A05 ${PENDING} A20 A23`, 'D02', { track: 'DEF' })],
  hearing_notice: [
    go('D02 D03 D16 D20 D25 D30', 'D03', { when: { hearingKind: ['MASTER'] } }),
    go('D04 D05 D06 D07 D16 D25 D30', 'D06', { when: { hearingKind: ['INDIVIDUAL'] } }),
    go('D02', 'D06', { when: { hearingKind: ['INDIVIDUAL'] }, returned: true }),
    stay('D04 D05 D06', { when: { hearingKind: ['MASTER'] } }),
  ],
  hearing_continued: [
    go('D03', 'D03', { when: { hearingKind: ['MASTER'] } }),
    go('D06 D07', 'D06', { when: { hearingKind: ['INDIVIDUAL'] } }),
    stay('D04 D05 D06', { when: { hearingKind: ['MASTER'] } }),
  ],
  master_held: [stay('D03 D04 D05 D06')],
  pleadings_filed: [go('D03', 'D04'), stay('D04 D05 D06')],
  i589_filed_court: [go('D04', 'D05'), stay('D02 D03 D05 D06 D16 D20 D25')],
  dhs_motion_pretermit: [stay('D02 D03 D04 D05 D06 D07 D08 D16 D25')],
  dhs_motion_dismiss: [stay('D02 D03 D04 D05 D06 D07 D08 D16 D25')],
  motion_filed: [
    go('D15 D24 D29 D31 D32 W01', 'D30', { when: { subtype: FINAL_MOTION } }),
    stay('D30', { when: { subtype: FINAL_MOTION } }),
    stay(`${FEAR} D01 ${COURT} ${APPEAL} D17 D18`, {
      when: {
        subtype: [
          'CONTINUE',
          'CHANGE_VENUE',
          'ADMIN_CLOSE',
          'RECALENDAR',
          'TERMINATE',
          'CONSOLIDATE',
          'LATE_FILING',
          'BOND',
          'OTHER',
        ],
      },
    }),
  ],
  motion_ruled: [
    go('D30', 'D02', { when: { subtype: FINAL_MOTION, outcome: ['GRANTED'] } }),
    go('D30', 'D31', { when: { subtype: FINAL_MOTION, outcome: ['DENIED'] } }),
    stay(`${FEAR} ${COURT} ${APPEAL} D17 D18`, { needs: 'motion_filed' }),
  ],
  venue_changed: [go('D03', 'D20'), stay('D02 D04 D05 D06')],
  individual_held: [go('D06', 'D07'), stay('D07')],
  decision_reserved: [go('D07', 'D08')],
  oral_decision: decisions,
  written_decision_served: [...decisions, ...memorandum, stay('D21', { needs: 'oral_decision' })],
  in_absentia_order: [go('D03 D04 D05 D06', 'D15')],
  admin_closed: [go('D02 D03 D04 D05 D06', 'D16')],
  recalendared: [go('D16', 'D02')],
  proceedings_terminated: [go('D02 D03 D04 D05 D06 D07 D08 D16 D25', 'D17')],
  dhs_dismissed: [go('D02 D03 D04 D05 D06 D16', 'D18')],
  asylum_pretermitted: [go('D02 D04 D05 D06', 'D19')],

  appeal_reserved: [go('D09 D10 D11 D12 D13 D14 D19', 'D21'), stay('D21')],
  appeal_waived: [
    go('D09', 'P01', { when: { by: ['BOTH'] } }),
    go('D10 D11 D12', 'W01', { when: { by: ['BOTH'] } }),
    go('D13', 'D31', { when: { by: ['BOTH'] } }),
    stay('D14', { when: { by: ['BOTH'] } }),
    stay('D09 D10 D11 D12 D13 D14 D19 D21', { when: { by: ['RESPONDENT', 'DHS'] } }),
  ],
  grant_final: [go(`${FIRM} A17 D09 D25`, 'P01'), go('D21 D24', 'P01', { decided: ['GRANTED'] })],
  order_final: [
    go('D10 D11 D12', 'W01'),
    go('D13 D14 D15 D29', 'D31'),
    go('D21 D24', 'W01', { decided: RELIEF }),
    go('D21 D24', 'D31', { decided: REFUSED }),
  ],
  eoir26_filed: [
    go('D21', 'D22'),
    go('D09 D10 D11 D12 D13 D14 D19', 'D22', { needs: 'written_decision_served' }),
    go('D31', 'D22', { needs: 'motion_ruled' }),
  ],
  bia_receipt: [stay('D22 D23')],
  briefing_schedule: [go('D22', 'D23'), stay('D23')],
  brief_filed: [stay('D22 D23 D26 D27')],
  bia_decision: [
    go('D22 D23 D30', 'D24', { when: { outcome: ['DISMISSED'] } }),
    go('D22 D23 D30', 'D25', { when: { outcome: ['SUSTAINED', 'REMANDED'] } }),
  ],
  pfr_filed: [go('D24', 'D26'), go('D31', 'D26', { needs: 'bia_decision' })],
  stay_filed: [stay(`C08 D15 ${APPEAL}`)],
  stay_ruled: [go('D26', 'D27', { when: { outcome: ['GRANTED'] } }), stay(`C08 D15 ${APPEAL}`)],
  circuit_decision: [
    go('D26 D27', 'D28', { when: { outcome: ['GRANTED'] } }),
    go('D26 D27', 'D29', { when: { outcome: ['DENIED'] } }),
  ],
  mandate: [stay('D25 D28 D29 D31')],
  remand: [go('D28', 'D25'), stay('D25')],
  certiorari_filed: [stay('D29 D31')],
  removal_executed: [go('C01 C05 C07 C08 C09 D10 D11 D12 D13 D14 D15 D19 D24 D26 D29 D31 W01', 'D32')],
  departed_us: [go('D14 D22 D23 D31', 'D32'), stay('*')],

  i94_issued: [go(GRANTED, 'P02', { forward: true })],
  ead_received: [
    go(GRANTED, 'P03', { forward: true, when: { category: ['A5'] } }),
    stay('*', { when: { category: ['C8', 'A10', 'C11', 'C18'] } }),
  ],
  ssn_issued: [go(GRANTED, 'P04', { forward: true }), stay(`${FIRM} ${PENDING} ${COURT} ${APPEAL} W01`)],
  i730_filed: [go(GRANTED, 'P05', { forward: true })],
  i730_decided: [stay(GRANTED)],
  i131_filed: [
    go(GRANTED, 'P06', { forward: true, when: { subtype: ['REFUGEE_TRAVEL'] } }),
    stay('*', { when: { subtype: ['ADVANCE_PAROLE'] } }),
  ],
  travel_doc_issued: [go(GRANTED, 'P06', { forward: true }), stay(PENDING)],
  i485_filed: [go('A17 P01 P02 P03 P04 P05 P06', 'P07')],
  i485_decided: [
    go('P07', 'P07R', { when: { outcome: ['APPROVED'] } }),
    go('P07', 'P01', { when: { outcome: ['DENIED'] } }),
  ],
  n400_filed: [go('P07R', 'P08')],
  n400_decided: [
    stay('P08', { when: { outcome: ['APPROVED'] } }),
    go('P08', 'P07R', { when: { outcome: ['DENIED'] } }),
  ],
  oath_taken: [go('P08', 'P08C', { needs: 'n400_decided' })],
  noit_issued: [go(GRANTED, 'PX')],
  termination_decided: [
    stay('PX', { when: { outcome: ['TERMINATED'] } }),
    go('PX', 'P01', { when: { outcome: ['KEPT'] } }),
  ],
};
