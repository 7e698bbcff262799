import {
  appointment,
  choice,
  type DetailField,
  dateAhead,
  type EventDetails,
  identityNumber,
  lookup,
  pastDate,
  text,
} from './detail.ts';
import type { Text } from './rule.ts';

export type { DetailField, DetailKey, EventDetails } from './detail.ts';

export type EventKind =
  | 'journey'
  | 'harm'
  | 'firm'
  | 'filing'
  | 'notice'
  | 'hearing'
  | 'decision'
  | 'detention'
  | 'post-grant';

type Definition = {
  readonly id: string;
  readonly kind: EventKind;
  readonly label: Text;
  readonly fields: readonly DetailField[];
  /** Recording it is a legal conclusion or gives up a right: the recorder must be a lawyer. */
  readonly legalAct?: true;
};

const PARTIES = { RESPONDENT: ['Client', 'Клиент'], DHS: ['DHS', 'Сторона государства (DHS)'] } as const;
const HEARING = choice('hearingKind', 'required', {
  MASTER: ['Master calendar', 'Предварительное (master)'],
  INDIVIDUAL: ['Individual', 'По существу (individual)'],
});
const MEDIUM = choice('medium', 'optional', {
  PERSON: ['In person', 'Очно'],
  VIDEO: ['Video', 'По видео'],
  PHONE: ['Telephone', 'По телефону'],
});
const DECISION = choice('outcome', 'required', {
  GRANTED: ['Asylum granted', 'Убежище предоставлено'],
  WITHHOLDING: ['Asylum denied, withholding granted', 'В убежище отказано, высылка запрещена (withholding)'],
  CAT_WITHHOLDING: ['CAT withholding granted', 'Запрет высылки по Конвенции против пыток'],
  CAT_DEFERRAL: ['CAT deferral granted', 'Отсрочка высылки по Конвенции против пыток'],
  DENIED: ['All denied, removal ordered', 'Во всём отказано, приказ о высылке'],
  VOLUNTARY_DEPARTURE: ['Voluntary departure', 'Добровольный выезд'],
});
const APPROVED = choice('outcome', 'required', {
  APPROVED: ['Approved', 'Одобрено'],
  DENIED: ['Denied', 'Отказано'],
});
const RULED = choice('outcome', 'required', {
  GRANTED: ['Granted', 'Удовлетворено'],
  DENIED: ['Denied', 'Отказано'],
});
const MOTIONS = {
  REOPEN: ['Reopen', 'О возобновлении дела'],
  RECONSIDER: ['Reconsider', 'О пересмотре решения'],
  RESCIND_IN_ABSENTIA: ['Rescind an in absentia order', 'Об отмене заочного приказа'],
  CONTINUE: ['Continue', 'О переносе слушания'],
  CHANGE_VENUE: ['Change venue', 'О передаче дела в другой суд'],
  ADMIN_CLOSE: ['Administratively close', 'О приостановлении дела'],
  RECALENDAR: ['Recalendar', 'О возвращении дела в календарь'],
  TERMINATE: ['Terminate', 'О прекращении дела'],
  CONSOLIDATE: ['Consolidate or sever', 'Об объединении или разделении дел'],
  LATE_FILING: ['Accept late filing', 'О приёме документов после срока'],
  BOND: ['Bond', 'О залоге'],
  OTHER: ['Other', 'Другое'],
} as const;
const EXCEPTION = choice('exception', 'optional', {
  COUNTRY_CONDITIONS: ['Changed country conditions', 'Изменились условия в стране'],
  NO_NOTICE: ['No notice of the hearing', 'Не было извещения о слушании'],
  JOINT: ['Joint motion with DHS', 'Совместное ходатайство с DHS'],
  INEFFECTIVE_ASSISTANCE: ['Ineffective assistance', 'Ненадлежащая помощь представителя'],
  SUA_SPONTE: ['On the court’s own motion', 'По инициативе суда'],
});

/**
 * The one list of what can be recorded on a case. `on` of an event is always the day it happened and never lies ahead;
 * days ahead (appointments, ends of stops, ordered dates) are details whose field says `mayLieAhead`.
 */
export const EVENT_TYPES = [
  // The journey
  {
    id: 'departure_from_russia',
    kind: 'journey',
    label: { en: 'Left Russia', ru: 'Выезд из России' },
    fields: [text('place')],
  },
  {
    id: 'arrival',
    kind: 'journey',
    label: { en: 'Arrived in the US', ru: 'Прибытие в США' },
    fields: [text('place'), lookup('manner'), dateAhead('until')],
  },
  { id: 'address_change', kind: 'journey', label: { en: 'Moved', ru: 'Переезд' }, fields: [text('place')] },
  { id: 'departed_us', kind: 'journey', label: { en: 'Left the US', ru: 'Выезд из США' }, fields: [text('place')] },

  // In Russia: they strengthen a claim and may be changed circumstances; they never move the procedure
  {
    id: 'summons_received',
    kind: 'harm',
    label: { en: 'Summons received', ru: 'Получена повестка' },
    fields: [text('by'), text('article'), text('number')],
  },
  {
    id: 'e_summons_posted',
    kind: 'harm',
    label: { en: 'Electronic summons posted', ru: 'Повестка в электронном реестре' },
    fields: [text('by'), text('number')],
  },
  {
    id: 'search_at_home',
    kind: 'harm',
    label: { en: 'Home searched', ru: 'Обыск дома' },
    fields: [text('by'), text('article')],
  },
  {
    id: 'criminal_case_opened',
    kind: 'harm',
    label: { en: 'Criminal case opened', ru: 'Возбуждено уголовное дело' },
    fields: [text('article'), text('number'), text('by')],
  },
  {
    id: 'wanted_list_added',
    kind: 'harm',
    label: { en: 'Put on a wanted list', ru: 'Объявлен розыск' },
    fields: [text('article'), text('by')],
  },
  {
    id: 'foreign_agent_listed',
    kind: 'harm',
    label: { en: 'Listed as a foreign agent', ru: 'Внесение в реестр иноагентов' },
    fields: [text('number')],
  },
  {
    id: 'extremist_list_added',
    kind: 'harm',
    label: { en: 'Put on the extremist or terrorist list', ru: 'Внесение в перечень террористов и экстремистов' },
    fields: [text('article')],
  },
  {
    id: 'relative_questioned',
    kind: 'harm',
    label: { en: 'Relative questioned', ru: 'Допрос родственника' },
    fields: [text('by')],
  },
  {
    id: 'property_seized',
    kind: 'harm',
    label: { en: 'Property seized', ru: 'Арест или изъятие имущества' },
    fields: [text('by'), text('article')],
  },
  {
    id: 'passport_annulled',
    kind: 'harm',
    label: { en: 'Passport annulled', ru: 'Паспорт аннулирован' },
    fields: [text('by')],
  },
  {
    id: 'organization_designated',
    kind: 'harm',
    label: { en: 'Client’s organization designated', ru: 'Организация клиента признана запрещённой' },
    fields: [text('what')],
  },

  // The firm
  { id: 'intake_contact', kind: 'firm', label: { en: 'First contact', ru: 'Первое обращение' }, fields: [] },
  { id: 'intake_interview', kind: 'firm', label: { en: 'Intake interview', ru: 'Первая беседа' }, fields: [] },
  {
    id: 'retained',
    kind: 'firm',
    label: { en: 'Agreement and G-28 signed', ru: 'Подписаны договор и форма G-28' },
    fields: [],
  },
  {
    id: 'i589_drafting',
    kind: 'firm',
    label: { en: 'I-589 drafting began', ru: 'Начата подготовка формы I-589' },
    fields: [],
  },
  {
    id: 'i589_ready',
    kind: 'firm',
    label: { en: 'I-589 reviewed and signed by the client', ru: 'Форма I-589 проверена и подписана клиентом' },
    fields: [],
  },
  {
    id: 'appearance_filed',
    kind: 'firm',
    label: { en: 'EOIR-28 filed', ru: 'Подана форма EOIR-28' },
    fields: [lookup('court')],
  },
  {
    id: 'case_closed',
    kind: 'firm',
    legalAct: true,
    label: { en: 'Case closed by the firm', ru: 'Дело закрыто фирмой' },
    fields: [text('cause')],
  },
  {
    id: 'case_reopened',
    kind: 'firm',
    legalAct: true,
    label: { en: 'Case taken up again by the firm', ru: 'Дело снова принято фирмой' },
    fields: [text('cause')],
  },

  // USCIS
  {
    id: 'i589_submitted',
    kind: 'filing',
    label: { en: 'I-589 sent to USCIS', ru: 'Форма I-589 отправлена в USCIS' },
    fields: [
      choice('subtype', 'optional', { ONLINE: ['Online', 'Через интернет'], LOCKBOX: ['Lockbox', 'Почтой (lockbox)'] }),
    ],
  },
  {
    id: 'rejection_notice',
    kind: 'notice',
    label: { en: 'I-589 rejected or returned', ru: 'Форма I-589 возвращена' },
    fields: [text('cause')],
  },
  {
    id: 'receipt_notice',
    kind: 'notice',
    label: { en: 'Receipt notice (I-797C)', ru: 'Уведомление о приёме (I-797C)' },
    fields: [pastDate('receivedOn', 'required'), identityNumber('uscis-receipt'), lookup('office')],
  },
  {
    id: 'biometrics_notice',
    kind: 'notice',
    label: { en: 'Biometrics appointment', ru: 'Вызов на биометрию' },
    fields: [...appointment, text('place')],
  },
  { id: 'biometrics_attended', kind: 'notice', label: { en: 'Biometrics taken', ru: 'Биометрия сдана' }, fields: [] },
  {
    id: 'biometrics_missed',
    kind: 'notice',
    label: { en: 'Biometrics missed', ru: 'Биометрия пропущена' },
    fields: [text('cause')],
  },
  {
    id: 'pending_interview',
    kind: 'notice',
    label: { en: 'Waiting for an interview (USCIS status)', ru: 'Ожидание интервью (статус USCIS)' },
    fields: [lookup('office')],
  },
  {
    id: 'interview_notice',
    kind: 'notice',
    label: { en: 'Asylum interview set', ru: 'Назначено интервью' },
    fields: [...appointment, lookup('office'), text('place')],
  },
  {
    id: 'interview_cancelled_by_uscis',
    kind: 'notice',
    label: { en: 'Interview cancelled by USCIS', ru: 'Интервью отменено USCIS' },
    fields: [text('cause')],
  },
  {
    id: 'interview_rescheduled_by_client',
    kind: 'filing',
    label: { en: 'Client asked to move the interview', ru: 'Клиент попросил перенести интервью' },
    fields: [text('cause'), dateAhead('until')],
  },
  {
    id: 'interview_missed',
    kind: 'notice',
    label: { en: 'Interview missed', ru: 'Интервью пропущено' },
    fields: [text('cause')],
  },
  {
    id: 'interview_held',
    kind: 'hearing',
    label: { en: 'Interview held', ru: 'Интервью состоялось' },
    fields: [lookup('office')],
  },
  {
    id: 'rfe_or_evidence_request',
    kind: 'notice',
    label: { en: 'More evidence or a second interview requested', ru: 'Запрос доказательств или второе интервью' },
    fields: [
      choice('subtype', 'optional', {
        EVIDENCE: ['Evidence', 'Доказательства'],
        SECOND_INTERVIEW: ['Second interview', 'Второе интервью'],
      }),
      dateAhead('dueOn'),
    ],
  },
  {
    id: 'decision_pickup',
    kind: 'notice',
    label: { en: 'Decision pick-up set', ru: 'Назначено получение решения' },
    fields: [...appointment, lookup('office')],
  },
  {
    id: 'recommended_approval',
    kind: 'decision',
    label: { en: 'Recommended approval', ru: 'Рекомендовано одобрить' },
    fields: [],
  },
  {
    id: 'approval',
    kind: 'decision',
    label: { en: 'Granted by USCIS', ru: 'Одобрено USCIS' },
    fields: [
      choice('relief', 'optional', {
        ASYLUM: ['Asylum', 'Убежище'],
        WITHHOLDING: ['Withholding', 'Запрет высылки (withholding)'],
        CAT: ['CAT', 'Конвенция против пыток'],
      }),
    ],
  },
  {
    id: 'noid_issued',
    kind: 'notice',
    label: { en: 'Notice of intent to deny', ru: 'Уведомление о намерении отказать (NOID)' },
    fields: [],
  },
  {
    id: 'noid_response_filed',
    kind: 'filing',
    label: { en: 'Answer to the NOID filed', ru: 'Подан ответ на NOID' },
    fields: [],
  },
  { id: 'denial', kind: 'decision', label: { en: 'Denied by USCIS', ru: 'Отказ USCIS' }, fields: [] },
  { id: 'referral', kind: 'decision', label: { en: 'Referred to court', ru: 'Передано в суд' }, fields: [] },
  {
    id: 'asylum_office_closing',
    kind: 'decision',
    label: { en: 'Closed or dismissed by the asylum office', ru: 'Закрыто офисом по делам убежища' },
    fields: [text('cause')],
  },
  {
    id: 'i589_withdrawn',
    kind: 'filing',
    legalAct: true,
    label: { en: 'I-589 withdrawn', ru: 'Форма I-589 отозвана' },
    fields: [],
  },
  {
    id: 'dismissed_no_jurisdiction',
    kind: 'decision',
    label: { en: 'Dismissed by USCIS: no jurisdiction', ru: 'Закрыто USCIS: дело ему неподведомственно' },
    fields: [
      choice('cause', 'optional', {
        NTA_FILED: ['NTA is with the court', 'Повестка уже в суде'],
        ER_ORDER: ['Expedited removal order', 'Есть приказ об ускоренной высылке'],
      }),
    ],
  },
  {
    id: 'hold_started',
    kind: 'notice',
    label: { en: 'Held by a policy', ru: 'Приостановлено общим распоряжением' },
    fields: [text('what')],
  },
  { id: 'hold_lifted', kind: 'notice', label: { en: 'Hold lifted', ru: 'Приостановка снята' }, fields: [text('what')] },
  {
    id: 'clock_stopped',
    kind: 'notice',
    label: { en: 'Applicant-caused delay', ru: 'Задержка по вине или просьбе клиента' },
    fields: [text('cause', 'required'), dateAhead('until')],
  },
  {
    id: 'aaf_notice',
    kind: 'notice',
    label: { en: 'Annual asylum fee notice', ru: 'Уведомление о ежегодном сборе' },
    fields: [],
  },
  {
    id: 'aaf_ij_order',
    kind: 'notice',
    label: { en: 'Judge ordered the annual fee', ru: 'Судья обязал уплатить ежегодный сбор' },
    fields: [dateAhead('dueOn', 'required')],
  },
  {
    id: 'aaf_paid',
    kind: 'filing',
    label: { en: 'Annual asylum fee paid', ru: 'Ежегодный сбор уплачен' },
    fields: [text('number')],
  },
  {
    id: 'aaf_rejection',
    kind: 'decision',
    label: { en: 'I-589 rejected for an unpaid annual fee', ru: 'Форма I-589 отклонена: не уплачен сбор' },
    fields: [],
  },

  // Expedited removal and fear interviews
  {
    id: 'er_order',
    kind: 'notice',
    label: {
      en: 'Encounter, removal order (I-860 or earlier order)',
      ru: 'Задержание на границе, приказ о высылке (I-860 или прежний)',
    },
    fields: [
      choice('subtype', 'optional', {
        EXPEDITED: ['Expedited removal', 'Ускоренная высылка'],
        REINSTATEMENT: ['Earlier order reinstated', 'Восстановлен прежний приказ'],
        ADMINISTRATIVE: ['Order under INA 238(b)', 'Приказ по INA 238(b)'],
      }),
      text('place'),
    ],
  },
  {
    id: 'fear_claimed',
    kind: 'filing',
    label: { en: 'Fear claimed (M-444)', ru: 'Заявлен страх возвращения (M-444)' },
    fields: [],
  },
  {
    id: 'fear_interview',
    kind: 'hearing',
    label: { en: 'Credible or reasonable fear interview', ru: 'Интервью о страхе возвращения' },
    fields: [
      choice('subtype', 'optional', {
        CREDIBLE: ['Credible fear', 'Credible fear'],
        REASONABLE: ['Reasonable fear', 'Reasonable fear'],
      }),
    ],
  },
  {
    id: 'fear_found',
    kind: 'decision',
    label: { en: 'Fear found (positive)', ru: 'Страх признан (положительно)' },
    fields: [],
  },
  {
    id: 'fear_not_found',
    kind: 'decision',
    label: { en: 'Fear not found (I-869)', ru: 'Страх не признан (I-869)' },
    fields: [],
  },
  {
    id: 'ij_review_requested',
    kind: 'filing',
    label: { en: 'Judge’s review asked (I-863)', ru: 'Запрошена проверка судьёй (I-863)' },
    fields: [lookup('court')],
  },
  {
    id: 'ij_review_decided',
    kind: 'decision',
    label: { en: 'Judge’s review decided', ru: 'Судья завершил проверку' },
    fields: [
      choice('outcome', 'required', {
        AFFIRMED: ['Negative finding affirmed', 'Отрицательный вывод оставлен'],
        VACATED: ['Negative finding vacated', 'Отрицательный вывод отменён'],
      }),
    ],
  },
  {
    id: 'reconsideration_requested',
    kind: 'filing',
    label: { en: 'USCIS asked to reconsider', ru: 'Запрошен пересмотр в USCIS' },
    fields: [],
  },
  {
    id: 'reconsideration_decided',
    kind: 'decision',
    label: { en: 'Reconsideration decided', ru: 'Решение о пересмотре' },
    fields: [
      choice('outcome', 'required', {
        REVERSED: ['Fear found after all', 'Страх признан'],
        REFUSED: ['Refused', 'Отказано'],
      }),
    ],
  },
  {
    id: 'fear_withdrawn',
    kind: 'filing',
    legalAct: true,
    label: { en: 'Fear claim withdrawn', ru: 'Заявление о страхе отозвано' },
    fields: [],
  },
  {
    id: 'withholding_referral',
    kind: 'notice',
    label: {
      en: 'Referred to a judge for withholding only (I-863)',
      ru: 'Передано судье только о запрете высылки (I-863)',
    },
    fields: [lookup('court')],
  },

  // Immigration court
  {
    id: 'nta_served',
    kind: 'notice',
    label: { en: 'NTA served', ru: 'Вручена повестка NTA (I-862)' },
    fields: [choice('servedBy', 'optional', { PERSON: ['In person', 'Лично'], MAIL: ['By mail', 'Почтой'] })],
  },
  {
    id: 'nta_cancelled',
    kind: 'notice',
    label: { en: 'NTA cancelled', ru: 'Повестка NTA отменена' },
    fields: [text('cause')],
  },
  {
    id: 'nta_filed',
    kind: 'notice',
    label: { en: 'NTA filed with the court', ru: 'Повестка NTA поступила в суд' },
    fields: [lookup('court')],
  },
  {
    id: 'hearing_notice',
    kind: 'notice',
    label: { en: 'Hearing set', ru: 'Назначено слушание' },
    fields: [HEARING, ...appointment, lookup('court'), text('room'), MEDIUM],
  },
  {
    id: 'hearing_continued',
    kind: 'hearing',
    label: { en: 'Hearing continued', ru: 'Слушание перенесено' },
    fields: [
      HEARING,
      choice('by', 'optional', {
        RESPONDENT: ['At the client’s request', 'По просьбе клиента'],
        DHS: ['At DHS’s request', 'По просьбе DHS'],
        COURT: ['By the court', 'Судом'],
      }),
      dateAhead('appointmentOn'),
    ],
  },
  {
    id: 'master_held',
    kind: 'hearing',
    label: { en: 'Master calendar held', ru: 'Прошло предварительное слушание (master)' },
    fields: [lookup('court')],
  },
  {
    id: 'pleadings_filed',
    kind: 'filing',
    label: { en: 'Pleadings taken', ru: 'Дан ответ на обвинения (pleadings)' },
    fields: [choice('subtype', 'optional', { WRITTEN: ['Written', 'Письменно'], ORAL: ['Oral', 'Устно'] })],
  },
  {
    id: 'i589_filed_court',
    kind: 'filing',
    label: { en: 'I-589 filed with the court', ru: 'Форма I-589 подана в суд' },
    fields: [
      choice('subtype', 'optional', {
        NEW: ['New', 'Новая'],
        REFERRED: ['Referred one adopted or updated', 'Принята или обновлена переданная'],
      }),
    ],
  },
  {
    id: 'evidence_filed',
    kind: 'filing',
    label: { en: 'Evidence filed', ru: 'Поданы доказательства' },
    fields: [text('what')],
  },
  {
    id: 'dhs_evidence_received',
    kind: 'notice',
    label: { en: 'DHS evidence received', ru: 'Получены доказательства DHS' },
    fields: [text('what')],
  },
  {
    id: 'court_order',
    kind: 'notice',
    label: { en: 'Judge set a date', ru: 'Судья установил срок' },
    fields: [text('what', 'required'), dateAhead('dueOn', 'required')],
  },
  {
    id: 'dhs_motion_pretermit',
    kind: 'filing',
    label: { en: 'DHS motion to pretermit', ru: 'DHS просит отклонить без слушания (pretermit)' },
    fields: [dateAhead('dueOn')],
  },
  {
    id: 'dhs_motion_dismiss',
    kind: 'filing',
    label: { en: 'DHS motion to dismiss', ru: 'DHS просит прекратить дело' },
    fields: [dateAhead('dueOn')],
  },
  {
    id: 'motion_filed',
    kind: 'filing',
    label: { en: 'Motion filed', ru: 'Подано ходатайство' },
    fields: [choice('subtype', 'required', MOTIONS), choice('by', 'optional', PARTIES), EXCEPTION],
  },
  {
    id: 'motion_ruled',
    kind: 'decision',
    label: { en: 'Motion ruled on', ru: 'Решение по ходатайству' },
    fields: [choice('subtype', 'required', MOTIONS), RULED],
  },
  {
    id: 'venue_changed',
    kind: 'decision',
    label: { en: 'Venue changed', ru: 'Дело передано в другой суд' },
    fields: [lookup('court')],
  },
  {
    id: 'individual_held',
    kind: 'hearing',
    label: { en: 'Individual hearing held', ru: 'Прошло слушание по существу (individual)' },
    fields: [lookup('court')],
  },
  {
    id: 'decision_reserved',
    kind: 'hearing',
    label: { en: 'Decision reserved', ru: 'Судья отложил решение' },
    fields: [],
  },
  {
    id: 'oral_decision',
    kind: 'decision',
    label: { en: 'Oral decision of the judge', ru: 'Устное решение судьи' },
    fields: [DECISION, dateAhead('until')],
  },
  {
    id: 'written_decision_served',
    kind: 'decision',
    label: { en: 'Written decision served', ru: 'Вручено письменное решение' },
    fields: [
      DECISION,
      choice('servedBy', 'required', { MAIL: ['Mailed', 'Почтой'], ELECTRONIC: ['Electronically', 'Электронно'] }),
      dateAhead('until'),
    ],
  },
  {
    id: 'in_absentia_order',
    kind: 'decision',
    label: { en: 'In absentia order', ru: 'Заочный приказ о высылке (in absentia)' },
    fields: [lookup('court')],
  },
  {
    id: 'admin_closed',
    kind: 'decision',
    label: { en: 'Administratively closed', ru: 'Дело приостановлено (administrative closure)' },
    fields: [],
  },
  {
    id: 'recalendared',
    kind: 'decision',
    label: { en: 'Recalendared', ru: 'Дело возвращено в календарь' },
    fields: [],
  },
  {
    id: 'proceedings_terminated',
    kind: 'decision',
    label: { en: 'Terminated', ru: 'Дело прекращено судьёй (termination)' },
    fields: [
      choice('servedBy', 'optional', {
        ORAL: ['Oral', 'Устно'],
        MAIL: ['Mailed', 'Почтой'],
        ELECTRONIC: ['Electronically', 'Электронно'],
      }),
    ],
  },
  {
    id: 'dhs_dismissed',
    kind: 'decision',
    label: { en: 'Dismissed on DHS’s motion', ru: 'Дело прекращено по просьбе DHS' },
    fields: [],
  },
  {
    id: 'asylum_pretermitted',
    kind: 'decision',
    label: { en: 'Asylum pretermitted', ru: 'Убежище отклонено без слушания (pretermitted)' },
    fields: [text('cause')],
  },

  // Appeals
  {
    id: 'appeal_reserved',
    kind: 'decision',
    label: { en: 'Appeal reserved', ru: 'Право на апелляцию сохранено' },
    fields: [choice('by', 'required', { ...PARTIES, BOTH: ['Both', 'Обе стороны'] })],
  },
  {
    id: 'appeal_waived',
    kind: 'decision',
    legalAct: true,
    label: { en: 'Appeal waived', ru: 'Отказ от апелляции' },
    fields: [choice('by', 'required', { ...PARTIES, BOTH: ['Both', 'Обе стороны'] })],
  },
  {
    id: 'grant_final',
    kind: 'decision',
    legalAct: true,
    label: { en: 'Grant became final', ru: 'Решение об убежище вступило в силу' },
    fields: [
      choice('by', 'required', {
        USCIS: ['USCIS', 'USCIS'],
        IJ: ['Judge', 'Судья'],
        BIA: ['BIA', 'Апелляционный совет (BIA)'],
      }),
    ],
  },
  {
    id: 'order_final',
    kind: 'decision',
    legalAct: true,
    label: { en: 'Order became final', ru: 'Приказ вступил в силу' },
    fields: [],
  },
  {
    id: 'eoir26_filed',
    kind: 'filing',
    label: { en: 'Appeal to the BIA (EOIR-26)', ru: 'Апелляция в BIA (форма EOIR-26)' },
    fields: [choice('by', 'required', { ...PARTIES, CROSS: ['Both (cross-appeals)', 'Обе стороны'] })],
  },
  { id: 'bia_receipt', kind: 'notice', label: { en: 'BIA receipt', ru: 'BIA принял апелляцию' }, fields: [] },
  {
    id: 'briefing_schedule',
    kind: 'notice',
    label: { en: 'Briefing schedule', ru: 'Назначен срок для доводов (briefing)' },
    fields: [dateAhead('dueOn')],
  },
  {
    id: 'brief_filed',
    kind: 'filing',
    label: { en: 'Brief filed', ru: 'Поданы письменные доводы (brief)' },
    fields: [choice('by', 'optional', PARTIES)],
  },
  {
    id: 'bia_decision',
    kind: 'decision',
    label: { en: 'BIA decision', ru: 'Решение BIA' },
    fields: [
      choice('outcome', 'required', {
        DISMISSED: ['Dismissed', 'Апелляция отклонена'],
        SUSTAINED: ['Sustained', 'Апелляция удовлетворена'],
        REMANDED: ['Remanded', 'Возвращено судье'],
      }),
    ],
  },
  {
    id: 'pfr_filed',
    kind: 'filing',
    label: { en: 'Petition for review', ru: 'Жалоба в апелляционный суд (petition for review)' },
    fields: [
      choice(
        'circuit',
        'optional',
        Object.fromEntries(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'].map((n) => [n, [n, n]] as const)),
      ),
      text('number'),
    ],
  },
  {
    id: 'stay_filed',
    kind: 'filing',
    label: { en: 'Stay of removal asked', ru: 'Запрошена отсрочка высылки (stay)' },
    fields: [],
  },
  {
    id: 'stay_ruled',
    kind: 'decision',
    label: { en: 'Stay of removal ruled on', ru: 'Решение об отсрочке высылки (stay)' },
    fields: [RULED],
  },
  {
    id: 'circuit_decision',
    kind: 'decision',
    label: { en: 'Court of appeals decision', ru: 'Решение апелляционного суда' },
    fields: [
      choice('outcome', 'required', {
        GRANTED: ['Granted or remanded', 'Удовлетворено или возвращено'],
        DENIED: ['Denied', 'Отказано'],
      }),
    ],
  },
  {
    id: 'mandate',
    kind: 'notice',
    label: { en: 'Mandate issued', ru: 'Решение апелляционного суда вступило в силу (mandate)' },
    fields: [],
  },
  {
    id: 'remand',
    kind: 'decision',
    label: { en: 'Remand received', ru: 'Дело возвращено на новое рассмотрение' },
    fields: [choice('by', 'optional', { CIRCUIT: ['Court of appeals', 'Апелляционный суд'], BIA: ['BIA', 'BIA'] })],
  },
  {
    id: 'certiorari_filed',
    kind: 'filing',
    label: { en: 'Petition for certiorari', ru: 'Жалоба в Верховный суд США' },
    fields: [],
  },
  {
    id: 'removal_executed',
    kind: 'decision',
    label: { en: 'Removed', ru: 'Высылка исполнена' },
    fields: [text('place')],
  },

  // Custody
  { id: 'detained', kind: 'detention', label: { en: 'Detained', ru: 'Задержание' }, fields: [text('place')] },
  {
    id: 'released',
    kind: 'detention',
    label: { en: 'Released', ru: 'Освобождение' },
    fields: [
      choice('subtype', 'optional', {
        BOND: ['Bond', 'Залог'],
        PAROLE: ['Parole', 'Пароль (parole)'],
        RECOGNIZANCE: ['Recognizance', 'Подписка'],
        HABEAS: ['Habeas', 'По решению суда (habeas)'],
      }),
    ],
  },
  {
    id: 'bond_hearing',
    kind: 'detention',
    label: { en: 'Bond hearing', ru: 'Слушание о залоге' },
    fields: [
      choice('outcome', 'optional', {
        GRANTED: ['Bond set', 'Залог назначен'],
        DENIED: ['Denied', 'Отказано'],
        NO_JURISDICTION: ['No jurisdiction', 'Судья не вправе решать'],
      }),
    ],
  },
  {
    id: 'parole_granted',
    kind: 'detention',
    label: { en: 'Parole granted', ru: 'Предоставлен parole' },
    fields: [dateAhead('until')],
  },
  {
    id: 'parole_terminated',
    kind: 'detention',
    label: { en: 'Parole terminated', ru: 'Parole прекращён' },
    fields: [],
  },
  {
    id: 'ice_checkin',
    kind: 'detention',
    label: { en: 'ICE check-in', ru: 'Отметка в ICE' },
    fields: [dateAhead('appointmentOn')],
  },

  // Beside the procedure
  {
    id: 'address_reported',
    kind: 'filing',
    label: { en: 'New address reported', ru: 'Сообщён новый адрес' },
    fields: [choice('form', 'required', { AR11: ['AR-11', 'AR-11'], EOIR33: ['EOIR-33', 'EOIR-33'] })],
  },
  {
    id: 'ead_filed',
    kind: 'filing',
    label: { en: 'Work permit asked (I-765)', ru: 'Подана форма I-765 (разрешение на работу)' },
    fields: [
      choice('category', 'required', {
        C8: ['(c)(8) pending asylum', '(c)(8): дело об убежище'],
        A5: ['(a)(5) asylee', '(a)(5): убежище получено'],
        A10: ['(a)(10) withholding', '(a)(10): запрет высылки'],
        C11: ['(c)(11) parole', '(c)(11): parole'],
        C18: ['(c)(18) supervision', '(c)(18): надзор'],
      }),
      choice('subtype', 'optional', { INITIAL: ['First', 'Первое'], RENEWAL: ['Renewal', 'Продление'] }),
    ],
  },
  {
    id: 'ead_received',
    kind: 'notice',
    label: { en: 'Work permit received', ru: 'Получено разрешение на работу' },
    fields: [
      choice('category', 'required', {
        C8: ['(c)(8)', '(c)(8)'],
        A5: ['(a)(5)', '(a)(5)'],
        A10: ['(a)(10)', '(a)(10)'],
        C11: ['(c)(11)', '(c)(11)'],
        C18: ['(c)(18)', '(c)(18)'],
      }),
      dateAhead('expiresOn', 'required'),
    ],
  },
  {
    id: 'ead_expires',
    kind: 'notice',
    label: { en: 'Work permit expired', ru: 'Истекло разрешение на работу' },
    fields: [],
  },
  {
    id: 'foia_filed',
    kind: 'filing',
    label: { en: 'FOIA request', ru: 'Запрос документов (FOIA)' },
    fields: [text('office'), text('number')],
  },
  {
    id: 'foia_received',
    kind: 'notice',
    label: { en: 'FOIA answer', ru: 'Получен ответ на FOIA' },
    fields: [text('number')],
  },

  // After a grant
  {
    id: 'i94_issued',
    kind: 'post-grant',
    label: { en: 'Asylee I-94', ru: 'Выдана форма I-94 (asylee)' },
    fields: [identityNumber('i94')],
  },
  {
    id: 'ssn_issued',
    kind: 'post-grant',
    label: { en: 'Social Security card', ru: 'Карта Social Security' },
    fields: [],
  },
  {
    id: 'i730_filed',
    kind: 'post-grant',
    label: { en: 'I-730 for family', ru: 'Подана форма I-730 на семью' },
    fields: [text('what')],
  },
  {
    id: 'i730_decided',
    kind: 'post-grant',
    label: { en: 'I-730 decided', ru: 'Решение по форме I-730' },
    fields: [APPROVED],
  },
  {
    id: 'i131_filed',
    kind: 'post-grant',
    label: { en: 'Travel document asked (I-131)', ru: 'Подана форма I-131 (проездной документ)' },
    fields: [
      choice('subtype', 'required', {
        REFUGEE_TRAVEL: ['Refugee travel document', 'Проездной документ беженца'],
        ADVANCE_PAROLE: ['Advance parole', 'Advance parole'],
      }),
    ],
  },
  {
    id: 'travel_doc_issued',
    kind: 'post-grant',
    label: { en: 'Travel document issued', ru: 'Выдан проездной документ' },
    fields: [dateAhead('expiresOn')],
  },
  {
    id: 'i485_filed',
    kind: 'post-grant',
    label: { en: 'Green card asked (I-485)', ru: 'Подана форма I-485 (грин-карта)' },
    fields: [],
  },
  {
    id: 'i485_decided',
    kind: 'post-grant',
    label: { en: 'I-485 decided', ru: 'Решение по форме I-485' },
    fields: [APPROVED],
  },
  {
    id: 'n400_filed',
    kind: 'post-grant',
    label: { en: 'Citizenship asked (N-400)', ru: 'Подана форма N-400 (гражданство)' },
    fields: [],
  },
  {
    id: 'n400_decided',
    kind: 'post-grant',
    label: { en: 'N-400 decided', ru: 'Решение по форме N-400' },
    fields: [APPROVED],
  },
  {
    id: 'oath_taken',
    kind: 'post-grant',
    label: { en: 'Oath taken: US citizen', ru: 'Принесена присяга: гражданство США' },
    fields: [],
  },
  {
    id: 'noit_issued',
    kind: 'post-grant',
    label: { en: 'Notice of intent to terminate asylum', ru: 'Уведомление о намерении прекратить убежище (NOIT)' },
    fields: [dateAhead('dueOn')],
  },
  {
    id: 'termination_decided',
    kind: 'post-grant',
    label: { en: 'Termination of asylum decided', ru: 'Решение о прекращении убежища' },
    fields: [
      choice('outcome', 'required', {
        TERMINATED: ['Terminated', 'Убежище прекращено'],
        KEPT: ['Asylum kept', 'Убежище сохранено'],
      }),
    ],
  },
] as const satisfies readonly Definition[];

export type EventType = (typeof EVENT_TYPES)[number]['id'];
export type EventDefinition = Definition & { readonly id: EventType };

const BY_ID: ReadonlyMap<string, EventDefinition> = new Map(EVENT_TYPES.map((type) => [type.id, type]));

/** The definition of an event type; undefined for a word that is none. */
export function eventType(id: EventType): EventDefinition;
export function eventType(id: string): EventDefinition | undefined;
export function eventType(id: string): EventDefinition | undefined {
  return BY_ID.get(id);
}

export const isEventType = (id: string): id is EventType => BY_ID.has(id);

/** The hearing, interview or appointment an event announces: ISO day, "HH:MM" and IANA zone where known. */
export function appointmentOf(details: EventDetails): { on: string; at: string | null; zone: string | null } | null {
  const { appointmentOn, appointmentAt, zone } = details;
  return appointmentOn ? { on: appointmentOn, at: appointmentAt ?? null, zone: zone ?? null } : null;
}
