import type { Text } from '../rule.ts';
import { type Fee, type FeeAmount, type FeeForum, type FeeVersion, flat, version } from './schedule.ts';
import {
  NO_WAIVER_COURT_I589,
  NOTHING_TO_WAIVE,
  PAY_AAF_COURT,
  PAY_NOTHING,
  PAY_PORTAL,
  UNPAID_AAF_COURT,
  UNPAID_COURT,
  UNPAID_EOIR26,
  UNPAID_NOTHING,
  WAIVER_26A,
  WAIVER_AAF_COURT,
  WAIVER_UNREAD,
} from './terms.ts';

/**
 * Fees that the immigration courts and the Board take; whole US dollars, H.R. 1 included. The base has what was taken
 * before H.R. 1 (signed 2025-07-04) and by the memo of 2025-07-09 for fiscal year 2025; the days between are not known.
 * That the amounts stayed the same after that year's end (2025-09-30) was not read, nor were those of 2026 and of the
 * rule of 2026-06-11: they are uncertain or unknown, never the amount before them.
 */
const MEMO = ['EOIR PM 25-35 (NEPYORK)', 'Pub. L. 119-21'];
const RULE = [...MEMO, 'EOIR interim final rule of 2026-06-11 (Navibound)'];
const COPY = [...MEMO, 'LegalClarity, EOIR fees: amounts, payment, waivers'];

type Words = readonly [en: string, ru: string];

const PORTAL: Words = [
  'The portal names the amount: look it up days before the last one, have at least this much ready, and pay what it names.',
  'Сумму называет портал: посмотрите её за несколько дней до срока, имейте наготове не меньше этой и уплатите названную.',
];

/** The amounts of one fee through the years; `later`: of 2026, where the base names one at all. */
type Course = {
  before: readonly FeeAmount[] | null;
  memo: number;
  words: Words;
  later: number | null;
  sources?: readonly string[];
};

const course = (id: string, { before, memo, words, later, sources = MEMO }: Course): readonly FeeVersion[] => {
  const unread: Words =
    memo === 0
      ? [
          'Not read for these days. By the memo of July 2025 nothing was owed: look up the portal before filing, and file EOIR-26A with it.',
          'Для этих дней не прочитано. По меморандуму от июля 2025 года платить не нужно было: посмотрите портал до подачи и приложите EOIR-26A.',
        ]
      : [
          `Not read for these days. By the memo of July 2025 it was $${memo}: have at least that ready, look up the portal days before the last one, and pay what it names.`,
          `Для этих дней не прочитано. По меморандуму от июля 2025 года было ${memo}: имейте наготове не меньше, посмотрите сумму на портале за несколько дней до срока и уплатите названную.`,
        ];
  const safer = later === null ? unread : PORTAL;
  const amount = later === null ? null : flat(later);
  const of2026: Words =
    later === null
      ? ['The amount of fiscal year 2026 was not read.', 'Сумма 2026 финансового года не прочитана.']
      : [`Likely $${later}; not read.`, `Вероятно, ${later}; не прочитано.`];
  return [
    ...(before
      ? [version(`${id}.BEFORE`, [null, '2025-07-03'], before, sources, 'V', ['Before H.R. 1.', 'До принятия H.R. 1.'])]
      : []),
    version(`${id}.2025`, ['2025-07-09', '2025-09-30'], flat(memo), sources, 'V', words),
    version(
      `${id}.2025_LATE`,
      ['2025-10-01', '2025-12-31'],
      flat(memo),
      sources,
      '?',
      [
        'The amount of fiscal year 2025; that it still held after the year’s end was not read.',
        'Сумма 2025 финансового года; что она действовала и после его конца, не прочитано.',
      ],
      { safer: PORTAL },
    ),
    version(`${id}.2026`, ['2026-01-01', '2026-06-10'], amount, sources, '?', of2026, { safer }),
    version(
      `${id}.2026_RULE`,
      ['2026-06-11', '2026-12-31'],
      amount,
      RULE,
      '?',
      [
        'The court’s rule of 2026-06-11 changed fees; its amounts were not read.',
        'Правило суда от 2026-06-11 изменило сборы; его суммы не прочитаны.',
      ],
      { status: 'in_force', safer },
    ),
  ];
};

const fee = (
  id: string,
  [filing, forum]: readonly [Fee['filing'], FeeForum],
  title: Text,
  versions: Fee['versions'],
  terms: Partial<Pick<Fee, 'pay' | 'unpaid' | 'waiver' | 'selectedBy' | 'part'>> = {},
): Fee => ({
  ...{ id, filing, forum, part: 'WHOLE', title, selectedBy: 'filing_date', versions },
  ...{ pay: PAY_PORTAL, unpaid: UNPAID_COURT, waiver: WAIVER_26A },
  ...terms,
});

const free = (filing: 'EOIR28' | 'EOIR33', title: Text): Fee =>
  fee(
    `${filing}.COURT`,
    [filing, 'COURT'],
    title,
    [
      version(`${filing}.COURT.2024`, ['2025-01-01', null], flat(0), ['Form G-1055', '8 CFR part 106'], 'K', [
        'No fee.',
        'Без пошлины.',
      ]),
    ],
    { pay: PAY_NOTHING, unpaid: UNPAID_NOTHING, waiver: NOTHING_TO_WAIVE },
  );

const MOTION: Words = ['By H.R. 1 $900 more than the older fee.', 'По H.R. 1 на 900 долларов больше прежней пошлины.'];
const EXEMPT: Words = ['Exempt: no fee.', 'Освобождено: без пошлины.'];

const aaf = (
  id: string,
  span: readonly [string, string],
  usd: number,
  confidence: FeeVersion['confidence'],
  words: Words,
  more: Partial<Pick<FeeVersion, 'status' | 'authority'>> = {},
): FeeVersion => ({
  ...version(`AAF.COURT.${id}`, span, flat(usd), more.authority ?? MEMO, confidence, words, {
    ...(more.status && { status: more.status }),
    ...(confidence === '?' && {
      safer: [
        'Pay by the day in the judge’s order the amount that the order or the portal names.',
        'Уплатите к дню из приказа судьи сумму, названную в приказе или на портале.',
      ] as const,
    }),
  }),
});

export const EOIR_FEES: readonly Fee[] = [
  fee(
    'I589.COURT',
    ['I589', 'COURT'],
    { en: 'I-589 filing fee', ru: 'Сбор за подачу I-589' },
    course('I589.COURT', {
      ...{ before: flat(0), memo: 100, later: 100 },
      words: [
        '$100 by H.R. 1. A referred application that the court takes over is the same application.',
        '100 долларов по H.R. 1. Переданное заявление, которое принимает суд, остаётся тем же заявлением.',
      ],
    }),
    { part: 'HR1', waiver: NO_WAIVER_COURT_I589 },
  ),
  fee(
    'AAF.COURT',
    ['AAF', 'COURT'],
    { en: 'Annual asylum fee', ru: 'Ежегодный сбор' },
    [
      version('AAF.COURT.BEFORE', [null, '2025-07-03'], flat(0), MEMO, 'V', ['Before H.R. 1.', 'До принятия H.R. 1.']),
      aaf('2025', ['2025-07-09', '2025-09-30'], 100, 'V', [
        '$100 for fiscal year 2025.',
        '100 долларов за 2025 финансовый год.',
      ]),
      aaf('2025_LATE', ['2025-10-01', '2025-10-29'], 100, '?', [
        'The amount of fiscal year 2025; that it still held was not read.',
        'Сумма 2025 финансового года; что она ещё действовала, не прочитано.',
      ]),
      aaf(
        'STAY',
        ['2025-10-30', '2026-01-01'],
        100,
        '?',
        [
          'The court’s memo was stayed, and replaced by EOIR PM 26-01 on 2026-01-02.',
          'Меморандум суда был приостановлен и 2026-01-02 заменён меморандумом EOIR PM 26-01.',
        ],
        { status: 'stayed', authority: ['ASAP v. USCIS (D. Md.)', 'EOIR PM 26-01 (I.S. Law Firm)'] },
      ),
      aaf(
        'PM2601',
        ['2026-01-02', '2026-06-10'],
        102,
        '?',
        [
          'Owed only by a judge’s written order with its day. Likely $102 as at USCIS; not read.',
          'Только по письменному приказу судьи с указанным днём. Вероятно, 102 доллара, как в USCIS; не прочитано.',
        ],
        { authority: ['EOIR PM 26-01 (I.S. Law Firm)'] },
      ),
      aaf(
        'RULE',
        ['2026-06-11', '2026-12-31'],
        102,
        '?',
        [
          'Owed by a judge’s written order. Likely $102; the court’s rule of 2026-06-11 was not read.',
          'По письменному приказу судьи. Вероятно, 102 доллара; правило суда от 2026-06-11 не прочитано.',
        ],
        {
          status: 'in_force',
          authority: ['EOIR PM 26-01 (I.S. Law Firm)', 'EOIR interim final rule of 2026-06-11 (Navibound)'],
        },
      ),
    ],
    {
      ...{ part: 'HR1', selectedBy: 'payment_date' },
      ...{ pay: PAY_AAF_COURT, unpaid: UNPAID_AAF_COURT, waiver: WAIVER_AAF_COURT },
    },
  ),
  fee(
    'EOIR26.BIA',
    ['EOIR26', 'BIA'],
    { en: 'EOIR-26, appeal to the BIA', ru: 'EOIR-26, апелляция в BIA' },
    course('EOIR26.BIA', {
      ...{ before: flat(110), memo: 1010, later: null, sources: COPY },
      words: ['$900 by H.R. 1 and $110.', '900 долларов по H.R. 1 и 110.'],
    }),
    { unpaid: UNPAID_EOIR26 },
  ),
  fee(
    'EOIR26_BOND.BIA',
    ['EOIR26_BOND', 'BIA'],
    { en: 'EOIR-26, bond appeal', ru: 'EOIR-26, апелляция о залоге' },
    course('EOIR26_BOND.BIA', {
      ...{ before: flat(0), memo: 0, later: null },
      words: ['No fee for a bond appeal.', 'За апелляцию о залоге не платят.'],
    }),
    { unpaid: UNPAID_EOIR26 },
  ),
  fee(
    'MOTION.COURT',
    ['MOTION', 'COURT'],
    {
      en: 'Motion to reopen or reconsider, before the judge',
      ru: 'Ходатайство о возобновлении или пересмотре, у судьи',
    },
    [
      version(
        'MOTION.COURT.BEFORE',
        [null, '2025-07-03'],
        flat(145),
        COPY,
        '?',
        [
          'Before H.R. 1: $145; another reading says $110.',
          'До принятия H.R. 1: 145 долларов; по другим сведениям, 110.',
        ],
        { safer: ['Count $145.', 'Считайте 145 долларов.'] },
      ),
      ...course('MOTION.COURT', { before: null, memo: 1045, later: null, sources: COPY, words: MOTION }),
    ],
  ),
  fee(
    'MOTION.BIA',
    ['MOTION', 'BIA'],
    { en: 'Motion to reopen or reconsider, before the BIA', ru: 'Ходатайство о возобновлении или пересмотре, в BIA' },
    course('MOTION.BIA', { before: flat(110), memo: 1010, later: null, sources: COPY, words: MOTION }),
  ),
  fee(
    'MOTION_NO_NOTICE.COURT',
    ['MOTION_NO_NOTICE', 'COURT'],
    {
      en: 'Motion to rescind an in absentia order, no notice or in custody',
      ru: 'Отмена заочного приказа: не было извещения или под стражей',
    },
    course('MOTION_NO_NOTICE.COURT', {
      ...{ before: null, memo: 0, later: null, words: EXEMPT },
      sources: ['INA 240(b)(5)(C)(ii)', ...MEMO],
    }),
  ),
  fee(
    'MOTION_ASYLUM.COURT',
    ['MOTION_ASYLUM', 'COURT'],
    { en: 'Motion based only on asylum, before the judge', ru: 'Ходатайство только об убежище, у судьи' },
    course('MOTION_ASYLUM.COURT', {
      ...{ before: null, memo: 0, later: null, words: EXEMPT },
      sources: ['8 CFR 1003.24(b)(2)', ...MEMO],
    }),
  ),
  fee(
    'I485.COURT',
    ['I485', 'COURT'],
    { en: 'I-485 in court: added by H.R. 1', ru: 'I-485 в суде: добавлено H.R. 1' },
    course('I485.COURT', {
      ...{ before: null, memo: 1500, later: null },
      words: [
        '$1,500 beside the ordinary fee, which was not read for the court.',
        '1500 долларов сверх обычной пошлины, которая для суда не прочитана.',
      ],
    }),
    { part: 'HR1', waiver: WAIVER_UNREAD },
  ),
  fee(
    'I485.COURT.ORDINARY',
    ['I485', 'COURT'],
    { en: 'I-485 in court: ordinary part', ru: 'I-485 в суде: обычная пошлина' },
    [
      version(
        'I485.COURT.ORDINARY.UNREAD',
        [null, null],
        null,
        ['8 CFR part 106', 'Form G-1055'],
        '?',
        ['The ordinary part was not read for the court.', 'Обычная пошлина для суда не прочитана.'],
        {
          safer: [
            'Read form G-1055 and the judge’s instructions before filing.',
            'Прочитайте форму G-1055 и указания судьи до подачи.',
          ],
        },
      ),
    ],
    { part: 'ORDINARY', waiver: WAIVER_UNREAD },
  ),
  free('EOIR28', { en: 'EOIR-28', ru: 'EOIR-28' }),
  free('EOIR33', { en: 'EOIR-33', ru: 'EOIR-33' }),
];
