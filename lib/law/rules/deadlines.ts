import type { ClockType } from '../clock-events.ts';
import { type Confidence, KNOWLEDGE_HORIZON, type Text } from '../rule.ts';

/** deadline: to be met by a day. window: opens on a day. forecast: expected for a day, and nobody's duty. */
export type DateKind = 'deadline' | 'window' | 'forecast';

/** What became of a version. Of those in force once (superseded, expired) the days they covered stay covered. */
export type VersionStatus = 'in_force' | 'vacated' | 'stayed' | 'enjoined' | 'proposed' | 'expired' | 'superseded';

/** Which day of the case chooses among a rule's versions. */
export type SelectedBy =
  | 'entry_date'
  | 'filing_date'
  | 'notice_date'
  | 'decision_date'
  | 'hearing_date'
  | 'card_date'
  | 'fee_date'
  | 'event_date';

/** One version of a rule of dates: for days from `from` to `to` (ISO, both included, null: open). */
export type DateVersion = {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: VersionStatus;
  /** Where it holds: everywhere, or the federal circuits named. */
  readonly scope: 'nationwide' | readonly string[];
  /** Only for facts of this type, where a rule has several. */
  readonly trigger?: ClockType;
  /** Counted from the trigger (day 0); negative days are counted back. Neither: the day is given by the fact itself. */
  readonly days?: number;
  readonly years?: number;
  /** Whether a last day on a closed day moves to the next that is open. */
  readonly roll: boolean;
  readonly authority: readonly string[];
  readonly confidence: Confidence;
  readonly asOf: string;
  readonly text: Text;
  /** What a court or an agency did to it, and what to watch. */
  readonly history?: Text;
};

export type DateRule = {
  readonly id: string;
  readonly kind: DateKind;
  readonly title: Text;
  readonly selectedBy: SelectedBy;
  /** Two people confirm such a date. */
  readonly critical: boolean;
  /** A right that may be left unused: its last day passes, and nothing is late. */
  readonly optional: boolean;
  /** Whether a recorded fact tells that it was met; where none does, a day gone by is a question and not a fault. */
  readonly told: boolean;
  readonly versions: readonly DateVersion[];
};

type Draft = Partial<Omit<DateVersion, 'text' | 'authority'>> & Pick<DateVersion, 'id'>;

const version = (
  draft: Draft,
  authority: readonly string[],
  confidence: Confidence,
  en: string,
  ru: string,
): DateVersion => ({
  ...{ from: null, to: null, status: 'in_force', scope: 'nationwide', roll: true, asOf: KNOWLEDGE_HORIZON },
  ...{ authority, confidence, text: { en, ru } },
  ...draft,
});

const rule = (
  id: string,
  kind: DateKind,
  selectedBy: SelectedBy,
  title: Text,
  versions: readonly DateVersion[],
  critical = false,
  optional = false,
  told = true,
): DateRule => ({ id, kind, selectedBy, title, versions, critical, optional, told });

const ONE_YEAR = rule(
  'ONE_YEAR',
  'deadline',
  'entry_date',
  { en: 'One-year filing deadline', ru: 'Годичный срок подачи' },
  [
    version(
      { id: 'ONE_YEAR.1997', years: 1 },
      ['INA 208(a)(2)(B)', '8 CFR 208.4(a)(2)(ii)', '8 CFR 1208.4(a)(2)(ii)'],
      'V',
      'The application is filed within one year of the last arrival. A last day on a weekend or holiday moves to the next open day.',
      'Заявление подают в течение года после последнего въезда. Последний день, выпавший на выходной, переносится на следующий рабочий.',
    ),
  ],
  true,
);

const EAD_RENEW = rule(
  'EAD_RENEW',
  'window',
  'card_date',
  { en: 'Renewal of the work permit opens', ru: 'Можно продлевать разрешение на работу' },
  [
    version(
      { id: 'EAD_RENEW.180', days: -180, roll: false },
      ['USCIS practice for Form I-765'],
      'V',
      'A renewal may be filed from the 180th day before the card expires.',
      'Продление подают начиная со 180-го дня до конца срока карты.',
    ),
  ],
);

const EAD_EXPIRES = rule(
  'EAD_EXPIRES',
  'forecast',
  'card_date',
  { en: 'Work permit expires', ru: 'Разрешение на работу кончается' },
  [
    version(
      { id: 'EAD_EXPIRES.CARD', roll: false },
      ['8 CFR 274a.13', '8 CFR 274a.14(a)(1)(i)'],
      'V',
      'The day printed on the card.',
      'День, напечатанный на карте.',
    ),
  ],
);

const AAF_FORECAST = rule(
  'AAF_FORECAST',
  'forecast',
  'fee_date',
  { en: 'Annual asylum fee expected', ru: 'Ожидается ежегодный сбор' },
  [
    version(
      { id: 'AAF_FORECAST.HR1', from: '2025-10-01', years: 1, roll: false },
      ['Pub. L. 119-21', '90 FR (2025-07-22)'],
      'V',
      'While the application is pending a fee is owed at each anniversary of its filing. The duty to pay begins with a notice or an order.',
      'Пока заявление не решено, сбор полагается в каждую годовщину подачи. Обязанность платить начинается с уведомления или приказа.',
    ),
  ],
);

const AAF_DUE = rule(
  'AAF_DUE',
  'deadline',
  'notice_date',
  { en: 'Annual asylum fee due', ru: 'Срок оплаты ежегодного сбора' },
  [
    version(
      { id: 'AAF_DUE.NOTICE', trigger: 'aaf_notice', from: '2025-10-01', days: 30 },
      ['Pub. L. 119-21', 'USCIS interim final rule of 2026-05-29'],
      'V',
      'USCIS: paid online within 30 days of the date of the notice. Unpaid, the application is rejected and the work permit ends.',
      'USCIS: оплатить на сайте за 30 дней от даты уведомления. Иначе заявление отклоняют, а разрешение на работу кончается.',
    ),
    version(
      { id: 'AAF_DUE.ORDER', trigger: 'aaf_order', from: '2025-10-01', to: '2026-06-10', roll: false },
      ['EOIR PM 26-01'],
      'V',
      'Court: paid by the day that the judge’s written order names.',
      'Суд: оплатить к дню, названному в письменном приказе судьи.',
    ),
    version(
      { id: 'AAF_DUE.ORDER_2026', trigger: 'aaf_order', from: '2026-06-11', roll: false },
      ['EOIR PM 26-01', 'EOIR interim final rule of 2026-06-11'],
      '?',
      'Court: paid by the day that the judge’s written order names. The court’s fee rule of June 2026 was not read: verify.',
      'Суд: оплатить к дню, названному в письменном приказе судьи. Правило суда о сборах от июня 2026 года не прочитано: проверьте.',
    ),
  ],
  true,
);

const MANUAL = 'EOIR Policy Manual, App. C';

const MASTER_FILINGS = rule(
  'MASTER_FILINGS',
  'deadline',
  'hearing_date',
  { en: 'Filings for the master hearing', ru: 'Документы к предварительному слушанию' },
  [
    version(
      { id: 'MASTER_FILINGS.15', from: '2023-01-01', days: -15 },
      [`${MANUAL}; II.3.1(b)(1)`],
      'V',
      'Not detained: 15 days before the hearing. A landing on a closed day moves to the next open one. A judge’s order overrides it.',
      'Не под стражей: за 15 дней до слушания. Если это выходной, срок переходит на следующий рабочий день. Приказ судьи важнее.',
    ),
  ],
  true,
);

const INDIVIDUAL_FILINGS = rule(
  'INDIVIDUAL_FILINGS',
  'deadline',
  'hearing_date',
  { en: 'Filings for the individual hearing', ru: 'Документы к слушанию по существу' },
  [
    version(
      { id: 'INDIVIDUAL_FILINGS.15_OLD', to: '2021-01-12', days: -15, status: 'superseded' },
      ['Immigration Court Practice Manual before 2021-01-13'],
      'V',
      'Until January 2021: 15 days before the hearing.',
      'До января 2021 года: за 15 дней до слушания.',
    ),
    version(
      { id: 'INDIVIDUAL_FILINGS.30_2021', from: '2021-01-13', to: '2022-08-25', days: -30, status: 'superseded' },
      ['Immigration Court Practice Manual of 2021-01-13'],
      'V',
      'From January 2021: 30 days before the hearing.',
      'С января 2021 года: за 30 дней до слушания.',
    ),
    version(
      { id: 'INDIVIDUAL_FILINGS.15_2022', from: '2022-08-26', to: '2022-12-31', days: -15, status: 'superseded' },
      ['Immigration Court Practice Manual of 2022-08-26'],
      'V',
      'In the manual of August 2022: 15 days before the hearing.',
      'По руководству от августа 2022 года: за 15 дней до слушания.',
    ),
    version(
      { id: 'INDIVIDUAL_FILINGS.30', from: '2023-01-01', days: -30 },
      [`${MANUAL}; II.3.1(b)(2)`],
      'V',
      'Not detained: 30 days before the hearing. A landing on a closed day moves to the next open one. A judge’s order overrides it.',
      'Не под стражей: за 30 дней до слушания. Если это выходной, срок переходит на следующий рабочий день. Приказ судьи важнее.',
    ),
  ],
  true,
);

const COURT_ORDER = rule(
  'COURT_ORDER',
  'deadline',
  'event_date',
  { en: 'Date ordered by the judge', ru: 'Срок по приказу судьи' },
  [
    version(
      { id: 'COURT_ORDER.DAY', roll: false },
      [`${MANUAL}: an order of the judge controls`],
      'V',
      'The day that the judge set; it wins over the default of the manual.',
      'День, назначенный судьёй; он важнее общего срока из руководства.',
    ),
  ],
  true,
  false,
  false,
);

const NOID_RESPONSE = rule(
  'NOID_RESPONSE',
  'deadline',
  'notice_date',
  { en: 'Answer to the notice of intent to deny', ru: 'Ответ на уведомление о намерении отказать' },
  [
    version(
      { id: 'NOID_RESPONSE.16', days: 16 },
      ['Affirmative Asylum Procedures Manual'],
      'K',
      '16 days from the date of the notice: ten and the mail. The date in the notice itself controls.',
      '16 дней от даты уведомления: десять и время почты. Дата в самом уведомлении важнее.',
    ),
  ],
  true,
  false,
  false,
);

const MISSED_INTERVIEW = rule(
  'MISSED_INTERVIEW',
  'deadline',
  'event_date',
  { en: 'Explain the missed interview', ru: 'Объяснить пропуск интервью' },
  [
    version(
      { id: 'MISSED_INTERVIEW.45', days: 45 },
      ['8 CFR 208.10', '8 CFR 208.14'],
      'V',
      'Good cause is shown within 45 days. On day 46 comes referral or dismissal; later only exceptional circumstances help.',
      'Уважительную причину показывают за 45 дней. На 46-й день дело передают в суд или закрывают; позже помогают только исключительные обстоятельства.',
    ),
  ],
  true,
  false,
  false,
);

const AR11 = rule(
  'AR11',
  'deadline',
  'event_date',
  { en: 'Report the move to USCIS', ru: 'Сообщить USCIS о переезде' },
  [
    version(
      { id: 'AR11.10', days: 10 },
      ['INA 265', '8 CFR 265.1'],
      'K',
      'Form AR-11 or online, within 10 days of moving.',
      'Форма AR-11 или на сайте, за 10 дней после переезда.',
    ),
  ],
);

const EOIR33 = rule(
  'EOIR33',
  'deadline',
  'event_date',
  { en: 'Report the move to the court', ru: 'Сообщить суду о переезде' },
  [
    version(
      { id: 'EOIR33.5', days: 5 },
      ['8 CFR 1003.15(d)(2)', MANUAL],
      'V',
      'Form EOIR-33/IC within 5 days of the change.',
      'Форма EOIR-33/IC за 5 дней после переезда.',
    ),
  ],
);

const BIA_APPEAL = rule(
  'BIA_APPEAL',
  'deadline',
  'decision_date',
  { en: 'Appeal to the BIA', ru: 'Апелляция в BIA' },
  [
    version(
      { id: 'BIA_APPEAL.30', days: 30 },
      ['8 CFR 1003.38(b)', 'INA 208(d)(5)(A)(iv)'],
      'V',
      '30 days from the oral decision, or from mailing or e-service of the written one. Received, not mailed; no days for the mail.',
      '30 дней от устного решения либо от отправки или электронного вручения письменного. Считается получение, а не отправка; дней на почту нет.',
    ),
    {
      ...version(
        { id: 'BIA_APPEAL.10', from: '2026-03-09', days: 10, status: 'vacated' },
        ['91 FR (2026-02-06), RIN 1125-AB37'],
        'V',
        '10 days from the decision; 30 for some asylum decisions.',
        '10 дней от решения; 30 для некоторых решений об убежище.',
      ),
      history: {
        en: 'Vacated in its core on 2026-03-08, Amica Center v. EOIR (D.D.C.). Watch the D.C. Circuit.',
        ru: 'В основном отменена 2026-03-08, Amica Center v. EOIR (D.D.C.). Следите за апелляцией в округе D.C.',
      },
    },
  ],
  true,
);

const DHS_APPEAL = rule(
  'DHS_APPEAL',
  'forecast',
  'decision_date',
  { en: 'DHS may appeal until', ru: 'DHS может обжаловать до' },
  [
    version(
      { id: 'DHS_APPEAL.30', days: 30 },
      ['8 CFR 1003.38(b)'],
      'V',
      'A grant by a judge is final when both sides waive appeal or this day has passed without one.',
      'Решение судьи в пользу клиента окончательно, когда обе стороны отказались от апелляции или этот день прошёл без неё.',
    ),
  ],
);

const BIA_BRIEF = rule(
  'BIA_BRIEF',
  'deadline',
  'notice_date',
  { en: 'Brief to the BIA', ru: 'Письменные доводы в BIA' },
  [
    version(
      { id: 'BIA_BRIEF.OLD', to: '2026-03-08', days: 20, status: 'superseded' },
      ['8 CFR 1003.3(c) before 2026-03-09'],
      '?',
      'Before 2026-03-09 the schedule itself set the days; 20 is the shorter reading. Verify against the schedule.',
      'До 2026-03-09 дни назначало само расписание; 20 — более короткое чтение. Сверьте с расписанием.',
    ),
    version(
      { id: 'BIA_BRIEF.20', from: '2026-03-09', days: 20 },
      ['8 CFR 1003.3(c)', '91 FR (2026-02-06), the part not vacated'],
      'V',
      '20 days from the briefing schedule, both sides at once; extended only for exceptional circumstances.',
      '20 дней от расписания, обе стороны одновременно; продлевают только при исключительных обстоятельствах.',
    ),
  ],
  false,
  false,
  false,
);

const PETITION_FOR_REVIEW = rule(
  'PETITION_FOR_REVIEW',
  'deadline',
  'decision_date',
  { en: 'Petition for review', ru: 'Жалоба в апелляционный суд' },
  [
    version(
      { id: 'PETITION_FOR_REVIEW.30', days: 30 },
      ['INA 242(b)(1)'],
      'K',
      '30 days from the final order, to the circuit where the judge completed the proceedings. No extension, no stay by itself.',
      '30 дней от окончательного решения, в суд того округа, где судья завершил дело. Не продлевают; высылку сама не останавливает.',
    ),
  ],
  true,
);

const MOTION_RECONSIDER = rule(
  'MOTION_RECONSIDER',
  'deadline',
  'decision_date',
  { en: 'Motion to reconsider', ru: 'Ходатайство о пересмотре решения' },
  [
    version(
      { id: 'MOTION_RECONSIDER.30', days: 30 },
      ['INA 240(c)(6)'],
      'K',
      '30 days from the final order.',
      '30 дней от окончательного решения.',
    ),
  ],
  true,
  true,
);

const MOTION_REOPEN = rule(
  'MOTION_REOPEN',
  'deadline',
  'decision_date',
  { en: 'Motion to reopen', ru: 'Ходатайство о возобновлении дела' },
  [
    version(
      { id: 'MOTION_REOPEN.90', days: 90 },
      ['INA 240(c)(7)', '8 CFR 1003.23(b)(1)', '8 CFR 1003.2(c)(2)'],
      'V',
      '90 days from the final order. Changed conditions in the country have no limit, INA 240(c)(7)(C)(ii).',
      '90 дней от окончательного решения. При изменении обстановки в стране срока нет, INA 240(c)(7)(C)(ii).',
    ),
  ],
  true,
  true,
);

const RESCIND_IN_ABSENTIA = rule(
  'RESCIND_IN_ABSENTIA',
  'deadline',
  'decision_date',
  { en: 'Rescind the order in absentia', ru: 'Отменить заочное решение' },
  [
    version(
      { id: 'RESCIND_IN_ABSENTIA.180', days: 180 },
      ['INA 240(b)(5)(C)(i)'],
      'K',
      'Exceptional circumstances: 180 days from the order. Without notice or in custody at any time, (C)(ii).',
      'Исключительные обстоятельства: 180 дней от решения. Без уведомления или под стражей в любое время, (C)(ii).',
    ),
  ],
  true,
  true,
);

const I730 = rule(
  'I730',
  'deadline',
  'decision_date',
  { en: 'I-730 for spouse and children', ru: 'I-730 на супруга и детей' },
  [
    version(
      { id: 'I730.2Y', years: 2 },
      ['8 CFR 208.21(d)'],
      'K',
      'Within two years of the grant, one form a person.',
      'В течение двух лет от предоставления убежища, на каждого своя форма.',
    ),
  ],
  false,
  true,
);

const I485 = rule('I485', 'window', 'decision_date', { en: 'I-485 opens', ru: 'Можно подавать I-485' }, [
  version(
    { id: 'I485.1Y', years: 1, roll: false },
    ['INA 209(b)', '8 CFR 209.2'],
    'K',
    'After one year of physical presence since the grant.',
    'После года пребывания в США от предоставления убежища.',
  ),
]);

/** The rules of dates by name, but for the two of the work-permit clock (ead-clock.ts). */
export const DATE_RULES = {
  ...{ ONE_YEAR, EAD_RENEW, EAD_EXPIRES, AAF_FORECAST, AAF_DUE, MASTER_FILINGS, INDIVIDUAL_FILINGS, COURT_ORDER },
  ...{ NOID_RESPONSE, MISSED_INTERVIEW, AR11, EOIR33, BIA_APPEAL, DHS_APPEAL, BIA_BRIEF, PETITION_FOR_REVIEW },
  ...{ MOTION_RECONSIDER, MOTION_REOPEN, RESCIND_IN_ABSENTIA, I730, I485 },
} as const;

export type DateRuleId = keyof typeof DATE_RULES;
