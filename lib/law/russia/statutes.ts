import { type Confidence, KNOWLEDGE_HORIZON, type Sourced, type Text } from '../rule.ts';

/** An article of the Criminal Code (`uk`) or of the Code of Administrative Offences (`koap`). Money is in rubles. */
export type RussianStatute = {
  readonly id: string;
  readonly code: 'uk' | 'koap';
  readonly article: string;
  readonly subject: Text;
  /** First day of the provision in its persecuting form (ISO), where known: an event dated before it is suspect. */
  readonly since: string | null;
  readonly adopted: Text;
  readonly penalty: Text;
  readonly law: Sourced;
};

type Row = readonly [
  article: string,
  since: string | null,
  subject: readonly [en: string, ru: string],
  adopted: readonly [en: string, ru: string],
  penalty: readonly [en: string, ru: string],
  confidence?: Confidence,
];

const years = (figure: string): readonly [string, string] => [`up to ${figure} years`, `до ${figure} лет`];
const thousand = (figure: string): readonly [string, string] => [`${figure} thousand rubles`, `${figure} тыс. рублей`];
const days = (figure: string): readonly [string, string] => [`up to ${figure} days`, `до ${figure} суток`];
const NONE: readonly [string, string] = ['not given', 'не указано'];

const CRIMINAL: readonly Row[] = [
  [
    '205.2',
    null,
    ['Justification of terrorism', 'Оправдание терроризма'],
    ['2006; media and internet variants', '2006; варианты для СМИ и интернета'],
    ['up to 5 years (7 online)', 'до 5 лет (7 в интернете)'],
  ],
  [
    '205.5',
    '2013-11-02',
    [
      'Organizing or taking part in a terrorist organization',
      'Организация террористической организации и участие в ней',
    ],
    ['FZ-302, 2013-11-02', 'ФЗ-302, 2013-11-02'],
    ['organizer 15-20 years or life, participant 10-20', 'организатору 15-20 лет или пожизненно, участнику 10-20'],
    'V',
  ],
  [
    '207.3',
    '2022-03-04',
    ['“Fakes” about the army', '«Фейки» об армии'],
    [
      'FZ-32, 2022-03-04; extended 2022-03-25 (FZ-63), 2023-03-18 (FZ-58: volunteers)',
      'ФЗ-32, 2022-03-04; расширена 2022-03-25 (ФЗ-63), 2023-03-18 (ФЗ-58: добровольцы)',
    ],
    ['part 1: 5 years; part 2: 10; part 3: 15', 'часть 1: 5 лет; часть 2: 10; часть 3: 15'],
    'V',
  ],
  ['212', null, ['Riots', 'Массовые беспорядки'], ['an old provision', 'давняя норма'], NONE],
  [
    '212.1',
    '2014-07-21',
    ['Repeated rally violations', 'Неоднократное нарушение на митингах'],
    ['FZ-258, 2014-07-21', 'ФЗ-258, 2014-07-21'],
    years('5'),
  ],
  [
    '239',
    null,
    ['NGO infringing rights', 'НКО, посягающая на права'],
    ['an old provision', 'давняя норма'],
    years('4'),
  ],
  [
    '275',
    null,
    ['High treason', 'Государственная измена'],
    [
      'widened by FZ-260, 2022-07-14; life sentence FZ-157, 2023-04-28',
      'расширена ФЗ-260, 2022-07-14; пожизненное ФЗ-157, 2023-04-28',
    ],
    ['life', 'пожизненно'],
  ],
  [
    '275.1',
    '2022-07-14',
    ['Confidential cooperation with a foreign state', 'Конфиденциальное сотрудничество с иностранным государством'],
    ['FZ-260, 2022-07-14', 'ФЗ-260, 2022-07-14'],
    years('8'),
  ],
  ['276', null, ['Espionage', 'Шпионаж'], ['an old provision', 'давняя норма'], years('20')],
  ['280', null, ['Calls to extremism', 'Призывы к экстремизму'], ['an old provision', 'давняя норма'], years('5')],
  [
    '280.1',
    '2013-12-28',
    ['Calls to separatism', 'Призывы к сепаратизму'],
    ['FZ-433, 2013-12-28', 'ФЗ-433, 2013-12-28'],
    years('5'),
  ],
  [
    '280.3',
    '2022-03-04',
    ['Repeated “discrediting” of the army', 'Повторная «дискредитация» армии'],
    ['FZ-32, 2022-03-04; tightened FZ-58, 2023-03-18', 'ФЗ-32, 2022-03-04; ужесточена ФЗ-58, 2023-03-18'],
    ['5 years; 7 in the aggravated case', '5 лет; 7 при отягчающих'],
    'V',
  ],
  [
    '280.4',
    '2022-07-14',
    ['Calls against state security', 'Призывы против безопасности государства'],
    ['FZ-260, 2022-07-14', 'ФЗ-260, 2022-07-14'],
    years('7'),
  ],
  [
    '281.1',
    '2022-12-29',
    ['Support of sabotage', 'Содействие диверсии'],
    ['FZ-586, 2022-12-29', 'ФЗ-586, 2022-12-29'],
    ['life', 'пожизненно'],
  ],
  [
    '281.2',
    '2022-12-29',
    ['Training for sabotage', 'Обучение диверсиям'],
    ['FZ-586, 2022-12-29', 'ФЗ-586, 2022-12-29'],
    ['life', 'пожизненно'],
  ],
  [
    '281.3',
    '2022-12-29',
    ['Sabotage community', 'Диверсионное сообщество'],
    ['FZ-586, 2022-12-29', 'ФЗ-586, 2022-12-29'],
    ['life', 'пожизненно'],
  ],
  [
    '282',
    null,
    ['Incitement of hatred', 'Возбуждение ненависти'],
    ['partly decriminalized 2018-12-27', 'частично декриминализована 2018-12-27'],
    years('6'),
  ],
  [
    '282.1',
    '2002-07-25',
    ['Extremist community', 'Экстремистское сообщество'],
    ['FZ-112, 2002-07-25', 'ФЗ-112, 2002-07-25'],
    years('10'),
  ],
  [
    '282.2',
    '2002-07-25',
    ['Activity of a banned extremist organization', 'Деятельность запрещённой экстремистской организации'],
    ['FZ-112, 2002-07-25', 'ФЗ-112, 2002-07-25'],
    ['organizer 10 years, participant 6', 'организатору 10 лет, участнику 6'],
  ],
  [
    '282.3',
    '2014-06-28',
    ['Financing extremism', 'Финансирование экстремизма'],
    ['FZ-179, 2014-06-28', 'ФЗ-179, 2014-06-28'],
    years('8-10'),
  ],
  [
    '282.4',
    '2022-07-14',
    ['Repeated display of banned symbols', 'Повторная демонстрация запрещённой символики'],
    ['FZ-260, 2022-07-14', 'ФЗ-260, 2022-07-14'],
    years('4'),
    'V',
  ],
  [
    '284.1',
    '2015-05-23',
    ['Undesirable organization', 'Нежелательная организация'],
    [
      'FZ-129, 2015-05-23; FZ-292, 2021-07-01; extension 2024',
      'ФЗ-129, 2015-05-23; ФЗ-292, 2021-07-01; расширение 2024',
    ],
    years('4-6'),
  ],
  [
    '284.2',
    '2022-03-04',
    ['Calls for sanctions', 'Призывы к санкциям'],
    ['FZ-32, 2022-03-04', 'ФЗ-32, 2022-03-04'],
    years('3'),
    'V',
  ],
  [
    '318',
    null,
    ['Violence against an official', 'Насилие против представителя власти'],
    ['an old provision', 'давняя норма'],
    years('10'),
  ],
  [
    '319',
    null,
    ['Insult of an official', 'Оскорбление представителя власти'],
    ['an old provision', 'давняя норма'],
    NONE,
  ],
  [
    '328',
    null,
    ['Evading conscription or alternative service', 'Уклонение от призыва или альтернативной службы'],
    ['1996', '1996'],
    years('2'),
  ],
  [
    '330.1',
    '2012-07-20',
    ['Evading foreign-agent duties', 'Уклонение от обязанностей иноагента'],
    [
      'FZ-121, 2012-07-20; FZ-525, 2020-12-30; eased threshold 2025 [?]',
      'ФЗ-121, 2012-07-20; ФЗ-525, 2020-12-30; порог снижен 2025 [?]',
    ],
    years('2-5'),
    '?',
  ],
  [
    '332',
    null,
    ['Disobeying an order; refusal to fight', 'Неисполнение приказа; отказ воевать'],
    ['FZ-365, 2022-09-24', 'ФЗ-365, 2022-09-24'],
    ['3 years (10 in wartime)', '3 года (10 в военное время)'],
  ],
  [
    '337',
    null,
    ['Absence without leave', 'Самовольное оставление части (СОЧ)'],
    ['FZ-365, 2022-09-24', 'ФЗ-365, 2022-09-24'],
    ['10 years during mobilization', '10 лет при мобилизации'],
  ],
  ['338', null, ['Desertion', 'Дезертирство'], ['FZ-365, 2022-09-24', 'ФЗ-365, 2022-09-24'], years('15')],
  ['339', null, ['Malingering', 'Симуляция болезни'], ['FZ-365, 2022-09-24', 'ФЗ-365, 2022-09-24'], years('10')],
  [
    '352.1',
    '2022-09-24',
    ['Voluntary surrender', 'Добровольная сдача в плен'],
    ['FZ-365, 2022-09-24', 'ФЗ-365, 2022-09-24'],
    years('10'),
  ],
  [
    '354.1',
    '2014-05-05',
    ['“Rehabilitation of Nazism”', '«Реабилитация нацизма»'],
    ['FZ-128, 2014-05-05', 'ФЗ-128, 2014-05-05'],
    years('5'),
  ],
  [
    '148',
    '2013-06-29',
    ['Insult to believers', 'Оскорбление чувств верующих'],
    ['FZ-136, 2013-06-29', 'ФЗ-136, 2013-06-29'],
    years('3'),
  ],
  ['228', null, ['Drugs; often a pretext', 'Наркотики; часто предлог'], ['an old provision', 'давняя норма'], NONE],
  ['159', null, ['Fraud; often a pretext', 'Мошенничество; часто предлог'], ['an old provision', 'давняя норма'], NONE],
  [
    '131',
    null,
    ['Sexual offences; often a pretext', 'Половые преступления; часто предлог'],
    ['an old provision', 'давняя норма'],
    NONE,
  ],
  [
    '132',
    null,
    ['Sexual offences; often a pretext', 'Половые преступления; часто предлог'],
    ['an old provision', 'давняя норма'],
    NONE,
  ],
  [
    '242',
    null,
    ['Pornography; often a pretext', 'Порнография; часто предлог'],
    ['an old provision', 'давняя норма'],
    NONE,
  ],
  [
    '104.1',
    '2024-02-14',
    ['Confiscation for 207.3, 280.3, 280.4, 284.2 and others', 'Конфискация по 207.3, 280.3, 280.4, 284.2 и другим'],
    ['FZ-11, 2024-02-14', 'ФЗ-11, 2024-02-14'],
    ['confiscation of property', 'конфискация имущества'],
  ],
];

const ADMINISTRATIVE: readonly Row[] = [
  [
    '5.26',
    '2016-07-06',
    ['Missionary activity, religious groups', 'Миссионерская деятельность, религиозные группы'],
    ['FZ-374, 2016-07-06', 'ФЗ-374, 2016-07-06'],
    thousand('5-50'),
  ],
  [
    '6.21',
    '2013-06-29',
    ['“Propaganda of non-traditional relations”', '«Пропаганда нетрадиционных отношений»'],
    [
      'FZ-135, 2013-06-29 (to minors); FZ-479, 2022-12-05 (all ages)',
      'ФЗ-135, 2013-06-29 (детям); ФЗ-479, 2022-12-05 (все возрасты)',
    ],
    ['50-400 thousand rubles; foreigners expelled', '50-400 тыс. рублей; иностранцев высылают'],
  ],
  [
    '6.21.1',
    '2022-12-05',
    ['Paedophilia propaganda', 'Пропаганда педофилии'],
    ['FZ-479, 2022-12-05', 'ФЗ-479, 2022-12-05'],
    NONE,
  ],
  [
    '6.21.2',
    '2022-12-05',
    ['Demonstration to minors', 'Демонстрация несовершеннолетним'],
    ['FZ-479, 2022-12-05', 'ФЗ-479, 2022-12-05'],
    NONE,
  ],
  [
    '13.53',
    '2025-09-01',
    ['Searching for extremist material online', 'Поиск экстремистских материалов в интернете'],
    ['2025-07-31, in force 2025-09-01', '2025-07-31, в силе с 2025-09-01'],
    thousand('3-5'),
  ],
  ['19.3', null, ['Disobeying police', 'Неповиновение полиции'], ['an old provision', 'давняя норма'], days('15')],
  [
    '19.34',
    '2012-07-20',
    ['Foreign-agent breaches', 'Нарушения иноагента'],
    ['2012, 2022', '2012, 2022'],
    thousand('30-50'),
  ],
  [
    '20.1',
    null,
    [
      'Petty hooliganism; disrespect to authority online since 2019',
      'Мелкое хулиганство; с 2019 неуважение к власти в интернете',
    ],
    ['FZ-28, 2019-03-18', 'ФЗ-28, 2019-03-18'],
    days('15'),
  ],
  [
    '20.2',
    null,
    ['Rally rules (parts 1-8)', 'Правила митингов (части 1-8)'],
    ['2001; FZ-65, 2012-06-08; FZ-258, 2014-07-21', '2001; ФЗ-65, 2012-06-08; ФЗ-258, 2014-07-21'],
    ['up to 30 days or 300 thousand rubles', 'до 30 суток или 300 тыс. рублей'],
  ],
  [
    '20.2.2',
    '2012-06-08',
    ['Mass simultaneous presence', 'Массовое одновременное пребывание'],
    ['FZ-65, 2012', 'ФЗ-65, 2012'],
    days('15-20'),
  ],
  [
    '20.3',
    null,
    ['Nazi or extremist symbols', 'Нацистская или экстремистская символика'],
    ['an old provision', 'давняя норма'],
    days('15'),
    'V',
  ],
  [
    '20.3.1',
    '2018-12-27',
    ['Incitement of hatred', 'Возбуждение ненависти'],
    ['FZ-521, 2018-12-27', 'ФЗ-521, 2018-12-27'],
    days('15'),
    'V',
  ],
  [
    '20.3.3',
    '2022-03-04',
    ['Discrediting the army', 'Дискредитация армии'],
    ['FZ-31, 2022-03-04', 'ФЗ-31, 2022-03-04'],
    thousand('30-50 (100)'),
    'V',
  ],
  [
    '20.3.4',
    '2022-03-04',
    ['Calls for sanctions', 'Призывы к санкциям'],
    ['FZ-31, 2022-03-04', 'ФЗ-31, 2022-03-04'],
    thousand('30-50'),
  ],
  [
    '20.29',
    null,
    ['Extremist materials', 'Экстремистские материалы'],
    ['an old provision', 'давняя норма'],
    days('15'),
  ],
  [
    '20.33',
    '2015-05-23',
    ['Undesirable organization', 'Нежелательная организация'],
    ['FZ-129, 2015-05-23', 'ФЗ-129, 2015-05-23'],
    thousand('5-15'),
  ],
  [
    '21.5',
    null,
    ['Military registration breaches', 'Нарушения воинского учёта'],
    ['raised 2023-07-31 (FZ-404)', 'повышены 2023-07-31 (ФЗ-404)'],
    ['up to 20-30 thousand rubles', 'до 20-30 тыс. рублей'],
  ],
  [
    '21.6',
    null,
    ['Military registration: medical examination', 'Воинский учёт: медосвидетельствование'],
    ['raised 2023-07-31 (FZ-404)', 'повышены 2023-07-31 (ФЗ-404)'],
    ['up to 20-30 thousand rubles', 'до 20-30 тыс. рублей'],
  ],
];

const statutes = (code: RussianStatute['code'], rows: readonly Row[]): RussianStatute[] =>
  rows.map(([article, since, [en, ru], adopted, penalty, confidence = 'K']) => ({
    id: `${code}-${article}`,
    code,
    article,
    since,
    subject: { en, ru },
    adopted: { en: adopted[0], ru: adopted[1] },
    penalty: { en: penalty[0], ru: penalty[1] },
    law: {
      source: `${code === 'uk' ? 'УК РФ' : 'КоАП РФ'}, ${article}`,
      confidence,
      asOf: KNOWLEDGE_HORIZON,
    },
  }));

export const STATUTES: readonly RussianStatute[] = [...statutes('uk', CRIMINAL), ...statutes('koap', ADMINISTRATIVE)];

/** The statute of that id ("uk-207.3", "koap-20.3.3"); undefined where there is none. */
export const statute = (id: string): RussianStatute | undefined => STATUTES.find((known) => known.id === id);
