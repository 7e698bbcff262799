import type { EventType } from '../event.ts';
import { type Confidence, KNOWLEDGE_HORIZON, type Sourced, type Text } from '../rule.ts';

export const EXCEPTION_CODES = ['CC1', 'CC2', 'CC3', 'EC1', 'EC2', 'EC3', 'EC4', 'EC5', 'EC6'] as const;
export type ExceptionCode = (typeof EXCEPTION_CODES)[number];
/** Changed circumstances, INA 208(a)(2)(D) with 8 CFR 208.4(a)(4); extraordinary ones, 8 CFR 208.4(a)(5). */
export type ExceptionKind = 'changed' | 'extraordinary';

/** A paper that usually proves it. */
export type EvidenceItem = { readonly id: string; readonly label: Text };

/** An exception to the one-year deadline as the law knows it. */
export type OneYearException = {
  readonly code: ExceptionCode;
  readonly kind: ExceptionKind;
  readonly title: Text;
  readonly text: Text;
  /** What it typically is in a Russian case. */
  readonly example: Text | null;
  readonly evidence: readonly EvidenceItem[];
  /** Whether the filing must follow within a reasonable period once the circumstance has ended. */
  readonly reasonablePeriod: boolean;
  readonly law: Sourced;
};

const CITE = { source: '', confidence: 'K', asOf: KNOWLEDGE_HORIZON } as const satisfies Sourced;
const cite = (source: string, confidence: Confidence = 'K'): Sourced => ({ ...CITE, source, confidence });
const both = (en: string, ru: string): Text => ({ en, ru });
const item = (id: string, en: string, ru: string): EvidenceItem => ({ id, label: both(en, ru) });

const CHANGED = 'INA 208(a)(2)(D); 8 CFR 208.4(a)(4)';
const EXTRAORDINARY = 'INA 208(a)(2)(D); 8 CFR 208.4(a)(5)';

export const ONE_YEAR_EXCEPTIONS: readonly OneYearException[] = [
  {
    ...{ code: 'CC1', kind: 'changed', reasonablePeriod: true },
    title: both('Conditions in the home country changed', 'Изменилась обстановка в стране'),
    text: both(
      'Something changed in Russia that materially affects whether the applicant is eligible for asylum.',
      'В России изменилось то, от чего зависит право заявителя на убежище.',
    ),
    example: both(
      'A new offence was adopted; an organization was designated after the arrival (the US entity of FBK on 2025-11-27); a new step of mobilization; the LGBT ruling of 2023-11-30.',
      'Принята новая статья; организацию признали запрещённой после въезда (американское юрлицо ФБК 27.11.2025); новый шаг мобилизации; решение об ЛГБТ от 30.11.2023.',
    ),
    evidence: [
      item('act', 'The law, ruling or designation, with its day', 'Закон, решение или признание, с датой'),
      item('link', 'What ties the client to it', 'Что связывает с этим клиента'),
      item('learnt', 'When and how the client learnt of it', 'Когда и как клиент об этом узнал'),
    ],
    law: cite(`${CHANGED}(i)(A)`),
  },
  {
    ...{ code: 'CC2', kind: 'changed', reasonablePeriod: true },
    title: both('The applicant’s own circumstances changed', 'Изменились обстоятельства самого заявителя'),
    text: both(
      'The applicant’s circumstances changed, a change of US law and activities outside the country among them.',
      'Изменились обстоятельства заявителя, в том числе законы США или его деятельность за пределами страны.',
    ),
    example: both(
      'Anti-war activism after the arrival, a listing as a foreign agent, coming out, a conversion, a criminal case opened in absentia.',
      'Антивоенная деятельность после въезда, внесение в реестр иноагентов, каминг-аут, смена веры, уголовное дело, возбуждённое заочно.',
    ),
    evidence: [
      item('change', 'Proof of the change and its day', 'Подтверждение перемены и её дня'),
      item('known', 'That the authorities know of it or will', 'Что власти о ней знают или узнают'),
      item('learnt', 'When and how the client learnt of it', 'Когда и как клиент об этом узнал'),
    ],
    law: cite(`${CHANGED}(i)(B)`),
  },
  {
    ...{ code: 'CC3', kind: 'changed', reasonablePeriod: true, example: null },
    title: both('A derivative lost that place', 'Утрачено место в чужом заявлении'),
    text: both(
      'The applicant was included in a relative’s application and lost that place: by divorce, by the relative’s death, by turning 21.',
      'Заявитель был включён в заявление родственника и потерял это место: развод, смерть родственника, 21 год.',
    ),
    evidence: [
      item('included', 'The relative’s application with the client in it', 'Заявление родственника, где указан клиент'),
      item('ended', 'The divorce, death or birth certificate', 'Свидетельство о разводе, смерти или рождении'),
    ],
    law: cite(`${CHANGED}(i)(C)`),
  },
  {
    ...{ code: 'EC1', kind: 'extraordinary', reasonablePeriod: true },
    title: both('Serious illness or disability', 'Тяжёлая болезнь или нарушение здоровья'),
    text: both(
      'A serious illness or a mental or physical disability during the first year, effects of persecution among them.',
      'Тяжёлая болезнь, психическое или физическое расстройство в первый год, в том числе последствия преследования.',
    ),
    example: both('PTSD with a medical report.', 'ПТСР с медицинским заключением.'),
    evidence: [
      item('report', 'A medical or psychological report', 'Медицинское или психологическое заключение'),
      item('treatment', 'Records of the treatment with their days', 'Записи о лечении, с датами'),
      item('effect', 'How it kept the client from filing', 'Почему оно мешало подать заявление'),
    ],
    law: cite(`${EXTRAORDINARY}(i)`),
  },
  {
    ...{ code: 'EC2', kind: 'extraordinary', reasonablePeriod: true, example: null },
    title: both('Legal disability', 'Неполная дееспособность'),
    text: both(
      'A minor who was alone, or a mental impairment, during the first year. For an unaccompanied child there is no deadline at all, INA 208(a)(2)(E).',
      'Несовершеннолетний без взрослых или психическое нарушение в первый год. Для ребёнка без сопровождения срока нет вовсе, INA 208(a)(2)(E).',
    ),
    evidence: [
      item('age', 'Birth certificate or passport', 'Свидетельство о рождении или паспорт'),
      item('alone', 'Who the child lived with and who had custody', 'С кем жил ребёнок и кто был опекуном'),
      item('impairment', 'A medical report, for an impairment', 'Медицинское заключение, если есть нарушение'),
    ],
    law: cite(`${EXTRAORDINARY}(ii); INA 208(a)(2)(E)`),
  },
  {
    ...{ code: 'EC3', kind: 'extraordinary', reasonablePeriod: true, example: null },
    title: both('Ineffective assistance of counsel', 'Ненадлежащая помощь представителя'),
    text: both(
      'An earlier representative’s failure caused the delay, and the steps of Matter of Lozada were taken.',
      'Задержку вызвала ошибка прежнего представителя, и шаги по Matter of Lozada сделаны.',
    ),
    evidence: [
      item('agreement', 'A sworn statement of what was agreed', 'Заявление под присягой о том, что было согласовано'),
      item('notice', 'The former counsel was told and could answer', 'Прежнего адвоката уведомили, он мог ответить'),
      item(
        'complaint',
        'A complaint to the bar, or why there is none',
        'Жалоба в коллегию или объяснение, почему её нет',
      ),
    ],
    law: cite(`${EXTRAORDINARY}(iii); Matter of Lozada, 19 I&N Dec. 637 (BIA 1988)`),
  },
  {
    ...{ code: 'EC4', kind: 'extraordinary', reasonablePeriod: true },
    title: both('Lawful status, TPS or parole', 'Законный статус, TPS или parole'),
    text: both(
      'The applicant kept TPS, lawful status or parole until a reasonable time before the filing.',
      'Заявитель сохранял TPS, законный статус или parole до разумного времени перед подачей.',
    ),
    example: both(
      'B-2, F-1, J-1; CBP One parole until it expired or was terminated (notices of April 2025).',
      'B-2, F-1, J-1; parole по CBP One до окончания или прекращения (уведомления апреля 2025).',
    ),
    evidence: [
      item('i94', 'I-94 with its last day', 'I-94 с последним днём'),
      item(
        'status',
        'Visa, I-20, DS-2019, I-797 or the parole paper',
        'Виза, I-20, DS-2019, I-797 или бумага о parole',
      ),
      item('end', 'The notice that ended it', 'Уведомление о прекращении'),
    ],
    law: cite(`${EXTRAORDINARY}(iv)`),
  },
  {
    ...{ code: 'EC5', kind: 'extraordinary', reasonablePeriod: true },
    title: both('A filing was rejected and made again', 'Заявление вернули, и его подали снова'),
    text: both(
      'The application was filed within the year, was rejected, and was filed again within a reasonable time.',
      'Заявление подали в течение года, его вернули, и его снова подали в разумный срок.',
    ),
    example: both(
      'A rejection for the fee or for the annual fee; for the annual fee the argument is untested.',
      'Возврат из-за сбора или ежегодного сбора; для ежегодного сбора довод никто не проверял.',
    ),
    evidence: [
      item('first', 'The first filing with proof of its day', 'Первая подача с подтверждением дня'),
      item('rejection', 'The rejection notice and its envelope', 'Уведомление о возврате и конверт'),
    ],
    law: cite(`${EXTRAORDINARY}(v)`),
  },
  {
    ...{ code: 'EC6', kind: 'extraordinary', reasonablePeriod: true, example: null },
    title: both('Death or serious illness close by', 'Смерть или тяжёлая болезнь близких'),
    text: both(
      'The representative or a close relative died or fell seriously ill.',
      'Умер или тяжело заболел представитель или близкий родственник.',
    ),
    evidence: [
      item('certificate', 'Death certificate or medical report', 'Свидетельство о смерти или заключение'),
      item('tie', 'Who this person was to the client', 'Кем этот человек был клиенту'),
    ],
    law: cite(`${EXTRAORDINARY}(vi)`),
  },
];

const BY_CODE = new Map(ONE_YEAR_EXCEPTIONS.map((known) => [known.code, known]));

/** The exception of a code. */
export function oneYearException(code: ExceptionCode): OneYearException {
  const known = BY_CODE.get(code);
  if (!known) throw new Error(`no exception is named ${code}`);
  return known;
}

/** How long a delay after the circumstance has been called too long: there is no fixed number. */
export const TOO_LONG = {
  months: {
    months: 6,
    text: both('six months or more: usually too long', 'шесть месяцев и больше: обычно слишком долго'),
    law: cite('65 FR 76121 (2000)'),
  },
  year: {
    months: 12,
    text: both('a year: generally too long', 'год: как правило, слишком долго'),
    law: cite('Matter of T-M-H- & S-W-C-, 25 I&N Dec. 193 (BIA 2010)'),
  },
} as const;

/** Days after the end of a circumstance at which the product warns; its own choice, below any number of the law. */
export const REASONABLE_WARNINGS = [30, 60, 90, 150] as const;

/** Below this age an applicant is a minor. */
export const MINOR_YEARS = 18;

/** Manners of entry after which a person is in lawful status or on parole up to a day (EC4); ids of entry.ts. */
export const LAWFUL_MANNERS: readonly string[] = [
  ...['cbp-one', 'visa-b', 'visa-f', 'visa-j', 'visa-work', 'visa-other'],
  ...['parole-humanitarian', 'parole-u4u', 'visa-waiver'],
];

/** Manners by which a return is one on parole, where the Second Circuit limits the last arrival. */
export const PAROLE_MANNERS: readonly string[] = ['cbp-one', 'parole-humanitarian', 'parole-u4u'];
export const PAROLE_RETURN_CIRCUIT = '2';

/** Facts by which parole is granted; of a type with kinds, those that do. */
const PAROLE_GRANTS: Readonly<Partial<Record<EventType, readonly string[] | null>>> = {
  parole_granted: null,
  released: ['PAROLE'],
};
export function grantsParole({ type, subtype }: { type: EventType; subtype: string | null }): boolean {
  const kinds = PAROLE_GRANTS[type];
  return kinds === null || (kinds?.includes(subtype ?? '') ?? false);
}
/** Facts that end parole: a notice, or leaving the country. */
export const PAROLE_ENDS: readonly EventType[] = ['parole_terminated', 'departed_us'];

/** Facts that file an application, send it back, and end one that stood. */
export const I589_SENT: EventType = 'i589_submitted';
export const I589_FILED: readonly EventType[] = ['i589_submitted', 'receipt_notice', 'i589_filed_court'];
export const I589_RETURNED: readonly EventType[] = ['rejection_notice', 'aaf_rejection'];
export const I589_GONE: readonly EventType[] = ['dismissed_no_jurisdiction', 'i589_withdrawn'];

/** Facts that often are changed circumstances where they lie after the arrival. */
export const CHANGING_EVENTS: Readonly<Partial<Record<EventType, ExceptionCode>>> = {
  organization_designated: 'CC1',
  summons_received: 'CC2',
  e_summons_posted: 'CC2',
  search_at_home: 'CC2',
  criminal_case_opened: 'CC2',
  wanted_list_added: 'CC2',
  foreign_agent_listed: 'CC2',
  extremist_list_added: 'CC2',
  relative_questioned: 'CC2',
  property_seized: 'CC2',
  passport_annulled: 'CC2',
};

/** What is asked about the year, and what another answer would change. */
export type YearQuestion = { readonly ask: Text; readonly changes: Text; readonly law: Sourced };
const ask = (asked: Text, changes: Text, law: Sourced): YearQuestion => ({ ask: asked, changes, law });
const YEAR = 'INA 208(a)(2)(B); 8 CFR 208.4(a)(2), 1208.4(a)(2)';

export const YEAR_QUESTIONS = {
  'no-arrival': ask(
    both(
      'On which day did the client last arrive? I-94, stamps, tickets.',
      'В какой день клиент въехал в последний раз? I-94, штампы, билеты.',
    ),
    both('Without that day the year cannot be counted.', 'Без этого дня год не посчитать.'),
    cite(YEAR, 'V'),
  ),
  'arrival-vague': ask(
    both('Which day of that span was the arrival?', 'Какой это был день?'),
    both(
      'The year is counted from the first day named; with the latest possible it would end on this day.',
      'Год посчитан от первого названного дня; от самого позднего возможного он кончится в этот день.',
    ),
    cite(YEAR, 'V'),
  ),
  'earlier-arrival': ask(
    both(
      'Was the trip abroad short, and did the client come back on parole?',
      'Была ли поездка короткой и вернулся ли клиент по parole?',
    ),
    both(
      'The last arrival counts, also after a short trip. If the earlier one counted instead, the year would end on this day.',
      'Считается последний въезд, в том числе после короткой поездки. Если бы считался прежний, год кончился бы в этот день.',
    ),
    cite('Matter of F-P-R-, 24 I&N Dec. 681 (BIA 2008)'),
  ),
  'parole-return': ask(
    both(
      'Did the client leave with advance parole and return on it?',
      'Выезжал ли клиент с advance parole и вернулся ли по нему?',
    ),
    both(
      'In the Second Circuit such a return may not be the last arrival.',
      'Во Втором округе такое возвращение может не считаться последним въездом.',
    ),
    cite('Joaquin-Porras v. Gonzales (2d Cir.)'),
  ),
  mailed: ask(
    both(
      'Is there clear and convincing proof that it was mailed within the year?',
      'Есть ли убедительное доказательство, что его отправили почтой в течение года?',
    ),
    both('With USCIS the day of mailing then counts.', 'Для USCIS тогда считается день отправки.'),
    cite('8 CFR 208.4(a)(2)(ii)'),
  ),
  'filing-gone': ask(
    both(
      'The filing was dismissed or withdrawn: when is the application filed again, and with whom?',
      'Поданное закрыто или отозвано: когда и куда заявление подадут снова?',
    ),
    both(
      'Whether the former filing still keeps the year is not settled here: a new one may be counted by its own day.',
      'Сохраняет ли прежняя подача срок, здесь не решено: новую могут посчитать по её собственному дню.',
    ),
    cite(YEAR, '?'),
  ),
  minor: ask(
    both(
      'Was the client under 18 in the first year, and alone?',
      'Было ли клиенту в первый год меньше 18 лет и был ли он один?',
    ),
    both(
      'A minor alone is a legal disability (EC2) until this day; for an unaccompanied child the deadline does not apply.',
      'Несовершеннолетний без взрослых: это неполная дееспособность (EC2) до этого дня; для ребёнка без сопровождения срока нет.',
    ),
    cite('8 CFR 208.4(a)(5)(ii); INA 208(a)(2)(E)'),
  ),
  'no-birth': ask(
    both('When was the client born?', 'Когда родился клиент?'),
    both(
      'It decides whether the client was a minor in the first year.',
      'От этого зависит, был ли клиент несовершеннолетним в первый год.',
    ),
    cite('8 CFR 208.4(a)(5)(ii); INA 208(a)(2)(E)'),
  ),
  'no-exception': ask(
    both('Which exception do the facts carry?', 'Какое исключение подтверждают факты?'),
    both(
      'Without one asylum is barred; withholding and CAT are not.',
      'Без исключения убежище закрыто; withholding и CAT остаются.',
    ),
    cite(`${YEAR}; INA 208(a)(2)(D)`, 'V'),
  ),
} as const satisfies Record<string, YearQuestion>;
export type YearQuestionId = keyof typeof YEAR_QUESTIONS;

/** What is asked about one recorded exception. */
export const EXCEPTION_QUESTIONS = {
  'after-filing': both(
    'It begins after the filing: how does it explain the delay?',
    'Начинается после подачи: чем оно объясняет задержку?',
  ),
  'before-arrival': both(
    'The change lies before the arrival: what changed after it?',
    'Перемена была до въезда: что изменилось после?',
  ),
  'outside-year': both(
    'It begins after the year had ended: what stood in the way within it?',
    'Начинается, когда год уже кончился: что мешало в течение года?',
  ),
  'goes-on': both(
    'It goes on: on which day did it end, if it did?',
    'Длится: в какой день закончилось, если закончилось?',
  ),
  vague: both(
    'Its end is known roughly: the earliest day is counted from.',
    'Конец известен примерно: считаем от самого раннего дня.',
  ),
} as const satisfies Record<string, Text>;
export type ExceptionQuestionId = keyof typeof EXCEPTION_QUESTIONS;
