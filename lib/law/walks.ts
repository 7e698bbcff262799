import type { ProcedureEvent } from './case-status.ts';
import type { EventDetails, EventType } from './event.ts';
import type { Text, Track } from './rule.ts';
import type { StatusCode } from './status.ts';

/** `afterDays`: calendar days since the step before. Detail dates are offsets too: see `walkEvents`. */
export type WalkStep = { readonly type: EventType; readonly afterDays: number; readonly details: EventDetails };

/** A complete lawful way through a track, for the demonstration firm, the journeys and the tests. */
export type Walk = {
  readonly id: string;
  readonly track: Track;
  readonly title: Text;
  /** Facts under which every step is lawful. */
  readonly lawfulStatus: 'yes' | 'no';
  readonly steps: readonly WalkStep[];
  readonly ends: StatusCode;
};

const go = (type: EventType, afterDays: number, details: EventDetails = {}): WalkStep => ({ type, afterDays, details });

/** A detail date relative to its step: walkEvents turns "+28" into the ISO day 28 days after the step. */
const ahead = (days: number): string => `+${days}`;
const set = (days: number, at = '08:30', zone = 'America/Los_Angeles'): EventDetails => ({
  appointmentOn: ahead(days),
  appointmentAt: at,
  zone,
});

const INTAKE: readonly WalkStep[] = [
  go('intake_contact', 20),
  go('intake_interview', 4),
  go('retained', 6),
  go('i589_drafting', 5),
  go('i589_ready', 45),
];
const arrival = (manner: string, place: string): readonly WalkStep[] => [
  go('departure_from_russia', 0),
  go('arrival', 90, { manner, place }),
];
const FILED: readonly WalkStep[] = [
  ...arrival('visa-b', 'JFK Airport'),
  ...INTAKE,
  go('i589_submitted', 3, { subtype: 'ONLINE' }),
  go('receipt_notice', 9, { receivedOn: ahead(-6), office: 'los-angeles' }),
];
const WAITING: readonly WalkStep[] = [
  ...FILED,
  go('biometrics_notice', 20, set(18, '10:00')),
  go('biometrics_attended', 18),
  go('pending_interview', 12, { office: 'los-angeles' }),
];
const INTERVIEWED: readonly WalkStep[] = [
  ...WAITING,
  go('interview_notice', 200, { ...set(24, '09:15'), office: 'los-angeles' }),
  go('interview_held', 24, { office: 'los-angeles' }),
];
const GRANT: readonly WalkStep[] = [
  ...INTERVIEWED,
  go('recommended_approval', 40),
  go('approval', 60, { relief: 'ASYLUM' }),
];
const REFERRED: readonly WalkStep[] = [
  ...INTERVIEWED,
  go('referral', 30),
  go('nta_served', 0, { servedBy: 'MAIL' }),
  go('nta_filed', 25, { court: 'los-angeles' }),
];
const MASTER: readonly WalkStep[] = [
  go('hearing_notice', 14, { hearingKind: 'MASTER', ...set(60), court: 'los-angeles', medium: 'PERSON' }),
  go('master_held', 60, { court: 'los-angeles' }),
];
const COURT_INTAKE: readonly WalkStep[] = [
  ...arrival('cbp-one', 'San Ysidro'),
  go('nta_served', 0, { servedBy: 'PERSON' }),
  go('nta_filed', 40, { court: 'los-angeles' }),
  go('intake_contact', 10),
  go('intake_interview', 3),
  go('retained', 5),
  go('appearance_filed', 3, { court: 'los-angeles' }),
];
const PLEADED: readonly WalkStep[] = [...COURT_INTAKE, ...MASTER, go('pleadings_filed', 0, { subtype: 'ORAL' })];
const INDIVIDUAL: readonly WalkStep[] = [
  go('hearing_notice', 20, { hearingKind: 'INDIVIDUAL', ...set(200, '13:00'), court: 'los-angeles', medium: 'PERSON' }),
  go('evidence_filed', 160, { what: 'Exhibits A to K' }),
  go('individual_held', 40, { court: 'los-angeles' }),
];
const TRIED: readonly WalkStep[] = [
  ...PLEADED,
  go('i589_drafting', 3),
  go('i589_ready', 30),
  go('i589_filed_court', 5, { subtype: 'NEW' }),
  ...INDIVIDUAL,
];
const denied = (days: number): WalkStep => go('oral_decision', days, { outcome: 'DENIED' });
const APPEALED: readonly WalkStep[] = [
  ...TRIED,
  denied(0),
  go('appeal_reserved', 0, { by: 'RESPONDENT' }),
  go('eoir26_filed', 22, { by: 'RESPONDENT' }),
  go('bia_receipt', 6),
  go('briefing_schedule', 120, { dueOn: ahead(20) }),
  go('brief_filed', 19, { by: 'RESPONDENT' }),
];
const PETITIONED: readonly WalkStep[] = [
  ...APPEALED,
  go('bia_decision', 200, { outcome: 'DISMISSED' }),
  go('pfr_filed', 20, { circuit: '9' }),
  go('stay_filed', 0),
];
const FEAR: readonly WalkStep[] = [
  ...arrival('between-ports', 'Tecate'),
  go('er_order', 0, { subtype: 'EXPEDITED', place: 'Otay Mesa' }),
  go('detained', 0, { place: 'Otay Mesa' }),
  go('fear_claimed', 1),
];
const NEGATIVE: readonly WalkStep[] = [
  ...FEAR,
  go('fear_interview', 9, { subtype: 'CREDIBLE' }),
  go('fear_not_found', 2),
];

const walk = (
  id: string,
  track: Track,
  en: string,
  ru: string,
  lawfulStatus: Walk['lawfulStatus'],
  ends: StatusCode,
  steps: readonly WalkStep[],
): Walk => ({ id, track, title: { en, ru }, lawfulStatus, ends, steps });

export const WALKS: readonly Walk[] = [
  walk('aff-grant', 'AFF', 'Affirmative: granted by USCIS', 'Через USCIS: убежище', 'no', 'P01', [
    ...GRANT,
    go('grant_final', 0, { by: 'USCIS' }),
  ]),
  walk(
    'aff-noid-grant',
    'AFF',
    'Affirmative: NOID answered, granted',
    'Через USCIS: ответ на NOID, убежище',
    'yes',
    'A17',
    [
      ...INTERVIEWED,
      go('rfe_or_evidence_request', 10, { subtype: 'EVIDENCE', dueOn: ahead(30) }),
      go('evidence_filed', 25, { what: 'Court records' }),
      go('noid_issued', 60),
      go('noid_response_filed', 14),
      go('approval', 40, { relief: 'ASYLUM' }),
    ],
  ),
  walk(
    'aff-denial',
    'AFF',
    'Affirmative in status: denied, filed anew',
    'Через USCIS со статусом: отказ, новая подача',
    'yes',
    'A05',
    [
      ...INTERVIEWED,
      go('noid_issued', 60),
      go('noid_response_filed', 14),
      go('denial', 50),
      go('i589_drafting', 60),
      go('i589_ready', 20),
      go('i589_submitted', 3, { subtype: 'LOCKBOX' }),
    ],
  ),
  walk(
    'aff-rejected',
    'AFF',
    'Affirmative: returned and sent again',
    'Через USCIS: возвращено и подано снова',
    'no',
    'A10',
    [
      ...arrival('visa-b', 'JFK Airport'),
      ...INTAKE,
      go('i589_submitted', 2, { subtype: 'LOCKBOX' }),
      go('rejection_notice', 20, { cause: 'Fee' }),
      go('i589_drafting', 1),
      go('i589_ready', 3),
      go('i589_submitted', 1, { subtype: 'ONLINE' }),
      go('receipt_notice', 5, { receivedOn: ahead(-4) }),
      go('biometrics_notice', 15, set(14, '11:00')),
      go('biometrics_missed', 14, { cause: 'Illness' }),
      go('biometrics_notice', 20, set(14, '11:00')),
      go('biometrics_attended', 14),
      go('pending_interview', 9),
    ],
  ),
  walk(
    'aff-hold-reschedule',
    'AFF',
    'Affirmative: held, interview moved, missed, held again',
    'Через USCIS: приостановка, перенос, неявка',
    'no',
    'A14',
    [
      ...WAITING,
      go('hold_started', 30, { what: 'PM-602-0192' }),
      go('hold_lifted', 185, { what: 'PM-602-0192' }),
      go('interview_notice', 20, set(24, '09:15')),
      go('interview_rescheduled_by_client', 10, { cause: 'Interpreter ill', until: ahead(50) }),
      go('interview_notice', 12, set(38, '09:15')),
      go('interview_missed', 38, { cause: 'Road accident' }),
      go('interview_notice', 30, set(20, '09:15')),
      go('interview_held', 20),
    ],
  ),
  walk(
    'aff-referral-grant',
    'AFF',
    'Referred, then granted by the judge',
    'Передача в суд, убежище от судьи',
    'no',
    'P01',
    [
      ...REFERRED,
      ...MASTER,
      go('pleadings_filed', 0, { subtype: 'WRITTEN' }),
      go('i589_filed_court', 10, { subtype: 'REFERRED' }),
      ...INDIVIDUAL,
      go('oral_decision', 0, { outcome: 'GRANTED' }),
      go('appeal_waived', 0, { by: 'BOTH' }),
    ],
  ),
  walk(
    'aff-no-show-closed',
    'AFF',
    'Interview missed in status: closed',
    'Неявка на интервью при статусе: закрыто',
    'yes',
    'A21',
    [
      ...WAITING,
      go('interview_notice', 200, set(24, '09:15')),
      go('interview_missed', 24),
      go('asylum_office_closing', 50, { cause: 'No-show' }),
      go('case_closed', 20, { cause: 'Client withdrew from representation' }),
    ],
  ),
  walk('aff-withdrawal', 'AFF', 'Withdrawn, then NTA', 'Отзыв, затем NTA', 'no', 'D01', [
    ...WAITING,
    go('i589_withdrawn', 40),
    go('nta_served', 60, { servedBy: 'MAIL' }),
  ]),
  walk(
    'aff-no-jurisdiction',
    'AFF',
    'Dismissed by USCIS: earlier border order',
    'Закрыто USCIS: прежний приказ на границе',
    'no',
    'C02',
    [
      ...WAITING,
      go('dismissed_no_jurisdiction', 70, { cause: 'ER_ORDER' }),
      go('er_order', 30, { subtype: 'EXPEDITED' }),
      go('fear_claimed', 0),
    ],
  ),
  walk(
    'aff-fee-rejection',
    'AFF',
    'Rejected for the annual fee, filed again',
    'Отклонено из-за сбора, подано снова',
    'no',
    'A07',
    [
      ...WAITING,
      go('aaf_notice', 300),
      go('aaf_rejection', 45),
      go('i589_submitted', 10, { subtype: 'ONLINE' }),
      go('receipt_notice', 6, { receivedOn: ahead(-5) }),
    ],
  ),
  walk('aff-nta-cancelled', 'AFF', 'NTA cancelled, then affirmative', 'NTA отменена, заявление в USCIS', 'no', 'A07', [
    ...arrival('port-of-entry', 'San Ysidro'),
    go('nta_served', 0, { servedBy: 'PERSON' }),
    go('intake_contact', 30),
    go('retained', 9),
    go('nta_cancelled', 60, { cause: 'Improvidently issued' }),
    go('i589_drafting', 1),
    go('i589_ready', 20),
    go('i589_submitted', 3, { subtype: 'ONLINE' }),
    go('receipt_notice', 6, { receivedOn: ahead(-5) }),
  ]),

  walk('def-grant', 'DEF', 'Defensive: granted, no appeal', 'Через суд: убежище, без апелляции', 'no', 'P01', [
    ...TRIED,
    go('decision_reserved', 0),
    go('written_decision_served', 40, { outcome: 'GRANTED', servedBy: 'ELECTRONIC' }),
    go('grant_final', 31, { by: 'IJ' }),
  ]),
  walk(
    'def-grant-dhs-appeal',
    'DEF',
    'Granted, DHS appeals and loses',
    'Убежище, апелляция DHS отклонена',
    'no',
    'P01',
    [
      ...TRIED,
      go('oral_decision', 0, { outcome: 'GRANTED' }),
      go('appeal_reserved', 0, { by: 'DHS' }),
      go('eoir26_filed', 28, { by: 'DHS' }),
      go('briefing_schedule', 150, { dueOn: ahead(20) }),
      go('brief_filed', 20, { by: 'RESPONDENT' }),
      go('bia_decision', 210, { outcome: 'DISMISSED' }),
      go('grant_final', 0, { by: 'IJ' }),
    ],
  ),
  walk('def-denial-circuit', 'DEF', 'Denied, appealed to the end', 'Отказ и обжалование до конца', 'no', 'D32', [
    ...PETITIONED,
    go('stay_ruled', 15, { outcome: 'GRANTED' }),
    go('circuit_decision', 400, { outcome: 'DENIED' }),
    go('mandate', 50),
    go('certiorari_filed', 30),
    go('order_final', 60),
    go('removal_executed', 40),
  ]),
  walk(
    'def-circuit-remand-grant',
    'DEF',
    'Court of appeals remands, asylum granted',
    'Апелляционный суд вернул дело, убежище',
    'no',
    'P01',
    [
      ...PETITIONED,
      go('circuit_decision', 420, { outcome: 'GRANTED' }),
      go('mandate', 52),
      go('remand', 60, { by: 'CIRCUIT' }),
      go('hearing_notice', 60, { hearingKind: 'INDIVIDUAL', ...set(150, '13:00'), court: 'los-angeles' }),
      go('individual_held', 150, { court: 'los-angeles' }),
      go('oral_decision', 0, { outcome: 'GRANTED' }),
      go('appeal_waived', 0, { by: 'BOTH' }),
    ],
  ),
  walk('def-bia-remand', 'DEF', 'BIA sustains the appeal', 'BIA удовлетворил апелляцию', 'no', 'D09', [
    ...APPEALED,
    go('bia_decision', 200, { outcome: 'SUSTAINED' }),
    go('remand', 10, { by: 'BIA' }),
    go('written_decision_served', 90, { outcome: 'GRANTED', servedBy: 'ELECTRONIC' }),
  ]),
  walk('def-final-order', 'DEF', 'Denied, no appeal: final order', 'Отказ без апелляции: приказ в силе', 'no', 'D31', [
    ...TRIED,
    denied(0),
    go('appeal_reserved', 0, { by: 'RESPONDENT' }),
    go('order_final', 31),
  ]),
  walk('def-in-absentia', 'DEF', 'In absentia, reopened', 'Заочный приказ, дело возобновлено', 'no', 'D03', [
    ...COURT_INTAKE,
    go('hearing_notice', 14, { hearingKind: 'MASTER', ...set(60), court: 'los-angeles' }),
    go('in_absentia_order', 60, { court: 'los-angeles' }),
    go('motion_filed', 30, { subtype: 'RESCIND_IN_ABSENTIA', by: 'RESPONDENT', exception: 'NO_NOTICE' }),
    go('motion_ruled', 40, { subtype: 'RESCIND_IN_ABSENTIA', outcome: 'GRANTED' }),
    go('hearing_notice', 20, { hearingKind: 'MASTER', ...set(60), court: 'los-angeles' }),
  ]),
  walk(
    'def-reopen-denied',
    'DEF',
    'Motion to reopen denied, appealed',
    'В возобновлении отказано, апелляция',
    'no',
    'D22',
    [
      ...COURT_INTAKE,
      go('hearing_notice', 14, { hearingKind: 'MASTER', ...set(60), court: 'los-angeles' }),
      go('in_absentia_order', 60, { court: 'los-angeles' }),
      go('motion_filed', 30, { subtype: 'REOPEN', by: 'RESPONDENT' }),
      go('motion_ruled', 40, { subtype: 'REOPEN', outcome: 'DENIED' }),
      go('eoir26_filed', 20, { by: 'RESPONDENT' }),
    ],
  ),
  walk('def-withholding', 'DEF', 'Withholding granted, final', 'Запрет высылки (withholding)', 'no', 'W01', [
    ...TRIED,
    go('oral_decision', 0, { outcome: 'WITHHOLDING' }),
    go('appeal_waived', 0, { by: 'BOTH' }),
    go('ead_filed', 10, { category: 'A10', subtype: 'INITIAL' }),
  ]),
  walk('def-cat-withholding', 'DEF', 'CAT withholding, final', 'Защита от пыток (CAT withholding)', 'no', 'W01', [
    ...TRIED,
    go('decision_reserved', 0),
    go('written_decision_served', 30, { outcome: 'CAT_WITHHOLDING', servedBy: 'MAIL' }),
    go('order_final', 31),
  ]),
  walk('def-cat-deferral', 'DEF', 'CAT deferral', 'Отсрочка высылки (CAT deferral)', 'no', 'D12', [
    ...TRIED,
    go('oral_decision', 0, { outcome: 'CAT_DEFERRAL' }),
  ]),
  walk('def-voluntary-departure', 'DEF', 'Voluntary departure', 'Добровольный выезд', 'no', 'D32', [
    ...TRIED,
    go('oral_decision', 0, { outcome: 'VOLUNTARY_DEPARTURE', until: ahead(60) }),
    go('appeal_waived', 0, { by: 'RESPONDENT' }),
    go('departed_us', 50, { place: 'Istanbul' }),
  ]),
  walk(
    'def-admin-closure',
    'DEF',
    'Administratively closed, recalendared',
    'Приостановлено и возвращено в календарь',
    'no',
    'D03',
    [
      ...PLEADED,
      go('motion_filed', 20, { subtype: 'ADMIN_CLOSE', by: 'RESPONDENT' }),
      go('admin_closed', 20),
      go('recalendared', 300),
      go('hearing_notice', 20, { hearingKind: 'MASTER', ...set(60), court: 'los-angeles' }),
    ],
  ),
  walk('def-termination', 'DEF', 'Terminated, then affirmative', 'Прекращено судьёй, затем USCIS', 'no', 'A07', [
    ...PLEADED,
    go('motion_filed', 20, { subtype: 'TERMINATE', by: 'RESPONDENT' }),
    go('proceedings_terminated', 30),
    go('i589_ready', 20),
    go('i589_submitted', 2, { subtype: 'ONLINE' }),
    go('receipt_notice', 6, { receivedOn: ahead(-5) }),
  ]),
  walk(
    'def-dismissal',
    'DEF',
    'Dismissed on DHS’s motion, expedited removal',
    'Прекращено по просьбе DHS, ускоренная высылка',
    'no',
    'C03',
    [
      ...PLEADED,
      go('dhs_motion_dismiss', 20),
      go('dhs_dismissed', 0),
      go('er_order', 0, { subtype: 'EXPEDITED' }),
      go('fear_claimed', 1),
      go('fear_interview', 8, { subtype: 'CREDIBLE' }),
    ],
  ),
  walk(
    'def-pretermission',
    'DEF',
    'Pretermitted, withholding granted',
    'Отклонено без слушания, withholding',
    'no',
    'D10',
    [
      ...PLEADED,
      go('i589_filed_court', 20, { subtype: 'NEW' }),
      go('dhs_motion_pretermit', 30, { dueOn: ahead(10) }),
      go('asylum_pretermitted', 20, { cause: 'Cooperative agreement' }),
      go('oral_decision', 60, { outcome: 'WITHHOLDING' }),
    ],
  ),
  walk('def-venue', 'DEF', 'Venue changed', 'Передача в другой суд', 'no', 'D20', [
    ...COURT_INTAKE,
    go('hearing_notice', 14, { hearingKind: 'MASTER', ...set(60), court: 'los-angeles' }),
    go('motion_filed', 9, { subtype: 'CHANGE_VENUE', by: 'RESPONDENT' }),
    go('venue_changed', 20, { court: 'new-york-federal-plaza' }),
  ]),

  walk('cf-positive', 'CF', 'Credible fear found, granted in court', 'Страх признан, убежище в суде', 'no', 'D09', [
    ...FEAR,
    go('fear_interview', 9, { subtype: 'CREDIBLE' }),
    go('fear_found', 2),
    go('parole_granted', 10, { until: ahead(365) }),
    go('released', 0, { subtype: 'PAROLE' }),
    go('nta_served', 1, { servedBy: 'PERSON' }),
    go('nta_filed', 20, { court: 'los-angeles' }),
    go('retained', 10),
    ...MASTER,
    go('pleadings_filed', 0, { subtype: 'WRITTEN' }),
    go('i589_filed_court', 20, { subtype: 'NEW' }),
    ...INDIVIDUAL,
    go('oral_decision', 0, { outcome: 'GRANTED' }),
  ]),
  walk(
    'cf-review-vacated',
    'CF',
    'Fear not found, judge vacates',
    'Страх не признан, судья отменил вывод',
    'no',
    'D01',
    [
      ...NEGATIVE,
      go('ij_review_requested', 0, { court: 'otay-mesa' }),
      go('ij_review_decided', 5, { outcome: 'VACATED' }),
      go('nta_served', 4, { servedBy: 'PERSON' }),
    ],
  ),
  walk(
    'cf-review-affirmed',
    'CF',
    'Fear not found, affirmed, removed',
    'Страх не признан, вывод оставлен, высылка',
    'no',
    'D32',
    [
      ...NEGATIVE,
      go('ij_review_requested', 0, { court: 'otay-mesa' }),
      go('ij_review_decided', 5, { outcome: 'AFFIRMED' }),
      go('reconsideration_requested', 3),
      go('reconsideration_decided', 4, { outcome: 'REFUSED' }),
      go('removal_executed', 6),
    ],
  ),
  walk('cf-reconsidered', 'CF', 'Fear not found, reconsidered', 'Страх не признан, пересмотрено', 'no', 'C04', [
    ...NEGATIVE,
    go('reconsideration_requested', 3),
    go('reconsideration_decided', 6, { outcome: 'REVERSED' }),
  ]),
  walk('cf-withdrawn', 'CF', 'Fear claim withdrawn', 'Заявление о страхе отозвано', 'no', 'D32', [
    ...FEAR,
    go('fear_withdrawn', 6),
    go('removal_executed', 5),
  ]),

  walk('who-withholding', 'WHO', 'Withholding only: granted', 'Только запрет высылки: предоставлен', 'no', 'W01', [
    ...arrival('between-ports', 'Tecate'),
    go('er_order', 0, { subtype: 'REINSTATEMENT' }),
    go('fear_claimed', 1),
    go('fear_interview', 12, { subtype: 'REASONABLE' }),
    go('fear_found', 3),
    go('withholding_referral', 4, { court: 'otay-mesa' }),
    go('retained', 6),
    ...MASTER,
    go('pleadings_filed', 0, { subtype: 'ORAL' }),
    go('i589_filed_court', 15, { subtype: 'NEW' }),
    ...INDIVIDUAL,
    go('oral_decision', 0, { outcome: 'WITHHOLDING' }),
    go('appeal_waived', 0, { by: 'BOTH' }),
  ]),

  walk('post-citizen', 'POST', 'From the grant to citizenship', 'От убежища до гражданства', 'no', 'P08C', [
    ...GRANT,
    go('grant_final', 0, { by: 'USCIS' }),
    go('i94_issued', 10),
    go('ead_filed', 5, { category: 'A5', subtype: 'INITIAL' }),
    go('ead_received', 40, { category: 'A5', expiresOn: ahead(540) }),
    go('ssn_issued', 15),
    go('i730_filed', 60, { what: 'Wife' }),
    go('i131_filed', 60, { subtype: 'REFUGEE_TRAVEL' }),
    go('i485_filed', 200),
    go('i730_decided', 200, { outcome: 'APPROVED' }),
    go('i485_decided', 200, { outcome: 'APPROVED' }),
    go('n400_filed', 1500),
    go('n400_decided', 250, { outcome: 'APPROVED' }),
    go('oath_taken', 30),
  ]),
  walk('post-termination', 'POST', 'Termination of asylum, NTA', 'Прекращение убежища, NTA', 'no', 'D01', [
    ...GRANT,
    go('grant_final', 0, { by: 'USCIS' }),
    go('noit_issued', 500, { dueOn: ahead(30) }),
    go('termination_decided', 90, { outcome: 'TERMINATED' }),
    go('nta_served', 20, { servedBy: 'MAIL' }),
  ]),
];

/**
 * The walk's facts from a first day on. `addDays(iso, days)` is the caller's calendar; ids are `<walk>-<step>`.
 */
export function walkEvents(
  { id, steps }: Walk,
  firstDay: string,
  addDays: (iso: string, days: number) => string,
): readonly ProcedureEvent[] {
  let on = firstDay;
  return steps.map(({ type, afterDays, details }, index) => {
    on = addDays(on, afterDays);
    const day = on;
    const dated = Object.entries(details).map(([key, value]) => [
      key,
      /^\+-?\d+$/.test(value) ? addDays(day, Number(value.slice(1))) : value,
    ]);
    return {
      id: `${id}-${index + 1}`,
      type,
      on: day,
      precision: 'day',
      seq: index + 1,
      details: Object.fromEntries(dated) as EventDetails,
      overridden: false,
    };
  });
}
