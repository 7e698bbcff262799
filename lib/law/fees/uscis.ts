import {
  amounts,
  type Fee,
  type FeeAmount,
  type FeeTerm,
  type FeeWaiver,
  flat,
  type Span,
  version,
} from './schedule.ts';
import {
  NO_WAIVER_AAF,
  NO_WAIVER_HR1,
  NOTHING_TO_WAIVE,
  PAY_AAF_USCIS,
  PAY_LAND,
  PAY_NOTHING,
  PAY_USCIS,
  UNPAID_AAF_USCIS,
  UNPAID_I589_USCIS,
  UNPAID_I765,
  UNPAID_LAND,
  UNPAID_NOTHING,
  UNPAID_USCIS_FORM,
  WAIVER_I912,
  WAIVER_UNREAD,
} from './terms.ts';

/**
 * Fees that USCIS takes; whole US dollars. H.R. 1 fees are chosen by the postmark or the day of online filing; those of
 * fiscal year 2026 hold until the year's end, and those of 2027 were not found. Of the ordinary schedule the base says
 * that it is of 2024 and not from which day: 2025 is the first year that it surely covers.
 */
const BEFORE: Span = [null, '2025-07-21'];
const YEAR_2025: Span = ['2025-07-22', '2025-12-31'];
const YEAR_2026: Span = ['2026-01-01', '2026-12-31'];
const ORDINARY: Span = ['2025-01-01', null];

const FIRST = ['Pub. L. 119-21', '90 FR 34511 (2025-07-22)'];
const ADJUSTED = ['Pub. L. 119-21', '90 FR 52693 (2025-11-21)', 'Trust Vista, USCIS fees of 2026'];
const SCHEDULE = ['8 CFR part 106', 'Form G-1055'];

type Terms = {
  readonly pay: readonly FeeTerm[];
  readonly unpaid: readonly FeeTerm[];
  readonly waiver: readonly FeeWaiver[];
};
type Names = readonly [en: string, ru: string];

const FREE: Terms = { pay: PAY_NOTHING, unpaid: UNPAID_NOTHING, waiver: NOTHING_TO_WAIVE };
const FORM: Terms = { pay: PAY_USCIS, unpaid: UNPAID_USCIS_FORM, waiver: WAIVER_UNREAD };
const PERMIT: Terms = { pay: PAY_USCIS, unpaid: UNPAID_I765, waiver: NO_WAIVER_HR1 };

const fee = (
  id: string,
  [filing, part]: readonly [Fee['filing'], Fee['part']],
  [en, ru]: Names,
  terms: Terms,
  versions: Fee['versions'],
): Fee => ({
  ...{ id, filing, forum: 'USCIS', part, title: { en, ru }, selectedBy: 'postmark_date', versions },
  ...terms,
});

/** The part of an I-765 that H.R. 1 added: nothing before it, then an amount a year. */
const permit = (filing: Fee['filing'], usd: readonly [of2025: number, of2026: number], names: Names): Fee => {
  const id = `${filing}.HR1`;
  return fee(id, [filing, 'HR1'], names, PERMIT, [
    version(`${id}.BEFORE`, BEFORE, flat(0), FIRST, 'V', [
      'The H.R. 1 part begins with postmarks of 2025-07-22.',
      'Сбор по H.R. 1 появился с почтового штемпеля 2025-07-22.',
    ]),
    version(`${id}.2025`, YEAR_2025, flat(usd[0]), FIRST, 'V', [
      `$${usd[0]} for fiscal year 2025, paid apart from the ordinary fee.`,
      `${usd[0]} долларов за 2025 финансовый год, отдельно от обычной пошлины.`,
    ]),
    {
      ...version(`${id}.2026`, YEAR_2026, flat(usd[1]), ADJUSTED, 'V', [
        `$${usd[1]} for fiscal year 2026, paid apart from the ordinary fee. The amount of 2027 was not found.`,
        `${usd[1]} долларов за 2026 финансовый год, отдельно от обычной пошлины. Сумма 2027 года не найдена.`,
      ]),
      status: 'in_force',
    },
  ]);
};

/** An ordinary fee of form G-1055. */
const ordinary = (
  filing: Fee['filing'],
  names: Names,
  amount: readonly FeeAmount[],
  words: Names,
  terms: Terms = FORM,
): Fee => {
  const isFree = amount.every(({ usd }) => usd === 0);
  const id = `${filing}.ORDINARY`;
  return fee(id, [filing, 'ORDINARY'], names, isFree ? FREE : terms, [
    version(`${id}.2024`, ORDINARY, amount, SCHEDULE, 'K', words),
  ]);
};

/** Known to exist, or to be asked for; the amount was not read. */
const unread = (filing: Fee['filing'], names: Names, words: Names, terms: Terms = FORM): Fee => {
  const id = `${filing}.ORDINARY`;
  return fee(id, [filing, 'ORDINARY'], names, terms, [
    version(`${id}.UNREAD`, [null, null], null, SCHEDULE, '?', words, {
      safer: [
        'Read form G-1055 on the day of filing and pay exactly what it says.',
        'Прочитайте форму G-1055 в день подачи и уплатите ровно столько, сколько в ней указано.',
      ],
    }),
  ]);
};

const RENEWAL_PARTS = amounts([520, 'on paper', 'на бумаге'], [470, 'online', 'через интернет']);

export const USCIS_FEES: readonly Fee[] = [
  fee(
    'I589.USCIS',
    ['I589', 'HR1'],
    ['I-589 filing fee', 'Сбор за подачу I-589'],
    { pay: PAY_USCIS, unpaid: UNPAID_I589_USCIS, waiver: NO_WAIVER_HR1 },
    [
      version('I589.USCIS.BEFORE', BEFORE, flat(0), FIRST, 'K', [
        'The fee begins with postmarks of 2025-07-22; before it none was taken.',
        'Сбор появился с почтового штемпеля 2025-07-22; до этого его не было.',
      ]),
      version('I589.USCIS.2025', YEAR_2025, flat(100), FIRST, 'V', [
        '$100 for fiscal year 2025.',
        '100 долларов за 2025 финансовый год.',
      ]),
      {
        ...version('I589.USCIS.2026', YEAR_2026, flat(100), [...ADJUSTED, 'VisaVerge on the rule of 2026-05-29'], 'V', [
          '$100 for fiscal year 2026. The amount of 2027 was not found.',
          '100 долларов за 2026 финансовый год. Сумма 2027 года не найдена.',
        ]),
        status: 'in_force',
      },
    ],
  ),
  {
    ...fee(
      'AAF.USCIS',
      ['AAF', 'HR1'],
      ['Annual asylum fee', 'Ежегодный сбор'],
      { pay: PAY_AAF_USCIS, unpaid: UNPAID_AAF_USCIS, waiver: NO_WAIVER_AAF },
      [
        version('AAF.USCIS.BEFORE', BEFORE, flat(0), FIRST, 'V', [
          'The annual fee begins with H.R. 1.',
          'Ежегодный сбор появился с H.R. 1.',
        ]),
        version(
          'AAF.USCIS.2025',
          ['2025-07-22', '2025-10-29'],
          flat(100),
          [...FIRST, 'VisaVerge on the rule of 2026-05-29'],
          'V',
          [
            '$100 for fiscal year 2025, one an application. How USCIS treats applications of 2024-10-01 and before was not read.',
            '100 долларов за 2025 финансовый год, один на заявление. Как USCIS поступает с заявлениями от 2024-10-01 и раньше, не прочитано.',
          ],
        ),
        version(
          'AAF.USCIS.STAY_2025',
          ['2025-10-30', '2025-12-31'],
          flat(100),
          ['ASAP v. USCIS (D. Md.)', 'ImmigrantNews.pro, asylum fees of 2026'],
          'V',
          [
            'Collection stayed from 2025-10-30 to 2026-02-02.',
            'Взимание было приостановлено с 2025-10-30 по 2026-02-02.',
          ],
          { status: 'stayed' },
        ),
        version(
          'AAF.USCIS.STAY_2026',
          ['2026-01-01', '2026-02-02'],
          flat(102),
          ['ASAP v. USCIS (D. Md.)', 'ImmigrantNews.pro, asylum fees of 2026'],
          'V',
          [
            'Collection stayed from 2025-10-30 to 2026-02-02.',
            'Взимание было приостановлено с 2025-10-30 по 2026-02-02.',
          ],
          { status: 'stayed' },
        ),
        version(
          'AAF.USCIS.2026',
          ['2026-02-03', '2026-12-31'],
          flat(102),
          ['Pub. L. 119-21', 'Trust Vista, USCIS fees of 2026', 'VisaVerge on the rule of 2026-05-29'],
          'V',
          [
            '$102 for fiscal year 2026, one an application. One commercial page says $1,200: an error. The amount of 2027 is expected by notice around November 2026 and was not found.',
            '102 доллара за 2026 финансовый год, один на заявление. Одна коммерческая страница называет 1200 долларов: это ошибка. Сумму 2027 года объявят примерно в ноябре 2026 года, она не найдена.',
          ],
          { status: 'in_force' },
        ),
      ],
    ),
    selectedBy: 'payment_date',
  },
  permit('I765_C8_INITIAL', [550, 560], ['I-765 (c)(8), first: H.R. 1 part', 'I-765 (c)(8), первое: сбор по H.R. 1']),
  ordinary(
    'I765_C8_INITIAL',
    ['I-765 (c)(8), first: ordinary part', 'I-765 (c)(8), первое: обычная пошлина'],
    flat(0),
    ['No ordinary part.', 'Обычной пошлины нет.'],
  ),
  permit(
    'I765_C8_RENEWAL',
    [275, 275],
    ['I-765 (c)(8), renewal: H.R. 1 part', 'I-765 (c)(8), продление: сбор по H.R. 1'],
  ),
  ordinary(
    'I765_C8_RENEWAL',
    ['I-765 (c)(8), renewal: ordinary part', 'I-765 (c)(8), продление: обычная пошлина'],
    RENEWAL_PARTS,
    [
      '$520 on paper, $470 online. With the H.R. 1 part $745 online, a total that was read (VisaVerge); its parts were not.',
      '520 долларов на бумаге, 470 через интернет. Вместе со сбором по H.R. 1 через интернет 745: эта сумма прочитана (VisaVerge), её части нет.',
    ],
  ),
  ordinary('I765_A5_INITIAL', ['I-765 (a)(5), first', 'I-765 (a)(5), первое'], flat(0), [
    'No fee for the first card of an asylee.',
    'За первую карту получивший убежище не платит.',
  ]),
  ordinary('I765_A5_RENEWAL', ['I-765 (a)(5), renewal', 'I-765 (a)(5), продление'], RENEWAL_PARTS, [
    '$520 on paper, $470 online.',
    '520 долларов на бумаге, 470 через интернет.',
  ]),
  permit(
    'I765_C11_INITIAL',
    [550, 560],
    ['I-765 (c)(11), first: H.R. 1 part', 'I-765 (c)(11), первое: сбор по H.R. 1'],
  ),
  unread(
    'I765_C11_INITIAL',
    ['I-765 (c)(11), first: ordinary part', 'I-765 (c)(11), первое: обычная пошлина'],
    ['The ordinary part was not read.', 'Обычная пошлина не прочитана.'],
  ),
  permit(
    'I765_C11_RENEWAL',
    [275, 280],
    ['I-765 (c)(11), renewal: H.R. 1 part', 'I-765 (c)(11), продление: сбор по H.R. 1'],
  ),
  unread(
    'I765_C11_RENEWAL',
    ['I-765 (c)(11), renewal: ordinary part', 'I-765 (c)(11), продление: обычная пошлина'],
    ['The ordinary part was not read.', 'Обычная пошлина не прочитана.'],
  ),
  unread(
    'I765_OTHER',
    ['I-765 (a)(10) or (c)(18)', 'I-765 (a)(10) или (c)(18)'],
    ['The fee of these categories was not read.', 'Пошлина по этим категориям не прочитана.'],
  ),
  ordinary('I730', ['I-730', 'I-730'], flat(0), ['No fee.', 'Без пошлины.']),
  ordinary(
    'I131_REFUGEE',
    ['I-131, refugee travel document', 'I-131, проездной документ беженца'],
    amounts([165, 'aged 16 or more', 'с 16 лет'], [135, 'under 16', 'до 16 лет']),
    [
      '$165 from the age of 16, $135 under it; nothing apart for biometrics.',
      '165 долларов с 16 лет, 135 до 16; отдельно за биометрию не платят.',
    ],
  ),
  unread(
    'I131_PAROLE',
    ['I-131, advance parole', 'I-131, advance parole'],
    ['The fee of advance parole was not read.', 'Пошлина за advance parole не прочитана.'],
  ),
  ordinary(
    'I485',
    ['I-485 of an asylee', 'I-485 получившего убежище'],
    amounts([1440, 'general', 'общая'], [950, 'under 14 with a parent', 'до 14 лет вместе с родителем']),
    ['$1,440; $950 under 14 filed with a parent.', '1440 долларов; 950 до 14 лет вместе с родителем.'],
    { ...FORM, waiver: WAIVER_I912 },
  ),
  ordinary(
    'N400',
    ['N-400', 'N-400'],
    amounts([760, 'on paper', 'на бумаге'], [710, 'online', 'через интернет'], [380, 'reduced', 'сниженная']),
    ['$760 on paper, $710 online, $380 reduced.', '760 долларов на бумаге, 710 через интернет, сниженная 380.'],
  ),
  ordinary('I290B', ['I-290B', 'I-290B'], flat(800), ['$800.', '800 долларов.']),
  fee(
    'I102.HR1',
    ['I102', 'HR1'],
    ['I-102: added by H.R. 1', 'I-102: добавлено H.R. 1'],
    { pay: PAY_USCIS, unpaid: UNPAID_USCIS_FORM, waiver: NO_WAIVER_HR1 },
    [
      version(
        'I102.HR1.2026',
        ['2026-05-29', '2026-12-31'],
        [{ usd: 24, when: null, atLeast: true }],
        ['USCIS interim final rule of 2026-05-29', 'HSToday on the rule of 2026-05-29'],
        'V',
        [
          'At least $24 beside the ordinary fee, from 2026-05-29.',
          'Не меньше 24 долларов сверх обычной пошлины, с 2026-05-29.',
        ],
        { status: 'in_force' },
      ),
    ],
  ),
  unread(
    'I102',
    ['I-102: ordinary part', 'I-102: обычная пошлина'],
    ['The ordinary part was not read.', 'Обычная пошлина не прочитана.'],
  ),
  fee(
    'I94_LAND.HR1',
    ['I94_LAND', 'HR1'],
    ['I-94 at a land border: added by H.R. 1', 'I-94 на сухопутной границе: добавлено H.R. 1'],
    { pay: PAY_LAND, unpaid: UNPAID_LAND, waiver: NO_WAIVER_HR1 },
    [
      version(
        'I94_LAND.HR1.UNREAD',
        [null, null],
        null,
        ['Pub. L. 119-21'],
        'K',
        [
          'H.R. 1 added a fee; how much and from which day was not read.',
          'H.R. 1 добавил сбор; сколько и с какого дня, не прочитано.',
        ],
        { safer: ['Ask at the port of entry before travel.', 'Уточните в пункте пропуска до поездки.'] },
      ),
    ],
  ),
  ordinary('AR11', ['AR-11', 'AR-11'], flat(0), ['No fee.', 'Без пошлины.']),
  ordinary('G28', ['G-28', 'G-28'], flat(0), ['No fee.', 'Без пошлины.']),
];
