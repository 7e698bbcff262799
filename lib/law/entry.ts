import { type Confidence, KNOWLEDGE_HORIZON, type Sourced, type Text } from './rule.ts';

/** How a person came in: it decides bars, custody and which exceptions to the year can apply. */
export type MannerOfEntry = {
  readonly id: string;
  readonly label: Text;
  /** What it means for the case, for staff. */
  readonly note: Text;
  /** The day from which nobody comes in so any more (ISO). */
  readonly ended?: string;
  readonly law: Sourced;
};

const manner = (
  id: string,
  label: readonly [en: string, ru: string],
  note: readonly [en: string, ru: string],
  source: string,
  confidence: Confidence = 'K',
): MannerOfEntry => ({
  id,
  label: { en: label[0], ru: label[1] },
  note: { en: note[0], ru: note[1] },
  law: { source, confidence, asOf: KNOWLEDGE_HORIZON },
});

const VISA_NOTE = [
  'Lawful status until the date on the I-94 may excuse a late filing (EC4).',
  'Законный статус до даты в I-94 может оправдать поздний срок (EC4).',
] as const;

export const MANNERS_OF_ENTRY: readonly MannerOfEntry[] = [
  {
    ended: '2025-01-20',
    ...manner(
      'cbp-one',
      ['CBP One appointment', 'По записи CBP One'],
      [
        'Ask for proof of the appointment: it answers the CLP presumption. Appointments ended 2025-01-20; parole was ended by mass notices in April 2025.',
        'Попросите подтверждение записи: оно снимает презумпцию CLP. Записи прекращены 20.01.2025; parole массово прекращали в апреле 2025.',
      ],
      '8 CFR 208.33; INA 212(d)(5)',
    ),
  },
  manner(
    'port-of-entry',
    ['Port of entry without appointment', 'Через пункт пропуска без записи'],
    [
      'From 2023-05-11 to 2025-05-11 the CLP presumption is to be examined.',
      'С 11.05.2023 по 11.05.2025 нужно проверить презумпцию CLP.',
    ],
    '8 CFR 208.33, 1208.33',
    '?',
  ),
  manner(
    'between-ports',
    ['Between ports of entry', 'Между пунктами пропуска'],
    [
      'CLP, the Securing the Border limits (from 2024-06-05) and bond law are to be examined.',
      'Нужно проверить CLP, ограничения с 05.06.2024 и право на залог.',
    ],
    '8 CFR 208.33, 208.35; INA 235',
    '?',
  ),
  manner('visa-b', ['Visa B-1/B-2', 'Виза B-1/B-2'], VISA_NOTE, 'INA 101(a)(15)(B); 8 CFR 208.4(a)(5)(iv)'),
  manner('visa-f', ['Visa F-1', 'Виза F-1'], VISA_NOTE, 'INA 101(a)(15)(F); 8 CFR 208.4(a)(5)(iv)'),
  manner(
    'visa-j',
    ['Visa J-1', 'Виза J-1'],
    [
      'Lawful status may excuse a late filing (EC4); examine the two-year home rule for other relief.',
      'Законный статус может оправдать поздний срок (EC4); для других путей проверьте правило двух лет.',
    ],
    'INA 101(a)(15)(J), 212(e); 8 CFR 208.4(a)(5)(iv)',
  ),
  manner(
    'visa-work',
    ['Work visa (H, L, O, P)', 'Рабочая виза (H, L, O, P)'],
    VISA_NOTE,
    'INA 101(a)(15); 8 CFR 208.4(a)(5)(iv)',
  ),
  manner('visa-other', ['Another visa', 'Другая виза'], VISA_NOTE, 'INA 101(a)(15); 8 CFR 208.4(a)(5)(iv)'),
  manner(
    'parole-humanitarian',
    ['Humanitarian parole', 'Гуманитарный parole'],
    [
      'Parole may excuse a late filing until it ends (EC4).',
      'Parole может оправдать поздний срок до своего окончания (EC4).',
    ],
    'INA 212(d)(5); 8 CFR 208.4(a)(5)(iv)',
  ),
  manner(
    'parole-u4u',
    ['Parole, Uniting for Ukraine', 'Parole по программе Uniting for Ukraine'],
    [
      'For relatives of Ukrainians; check the day on which parole ended.',
      'Для родственников украинцев; проверьте день окончания parole.',
    ],
    'INA 212(d)(5)',
    '?',
  ),
  manner(
    'airport',
    ['Airport, asked for protection on arrival', 'Аэропорт, просьба о защите по прилёте'],
    [
      'Expedited removal and a fear interview are the rule; ask for the I-860, I-867 and I-213.',
      'Обычно ускоренная высылка и интервью о страхе; запросите I-860, I-867 и I-213.',
    ],
    'INA 235(b)(1)',
  ),
  manner(
    'crew',
    ['Ship or air crew', 'Член экипажа'],
    ['Asylum-only proceedings are possible.', 'Возможно дело только об убежище.'],
    '8 CFR 208.2(c)',
    '?',
  ),
  manner(
    'stowaway',
    ['Stowaway', 'Безбилетный пассажир'],
    ['Asylum-only proceedings after a credible fear finding.', 'Дело только об убежище после признания страха.'],
    'INA 235(a)(2); 8 CFR 208.2(c)',
    '?',
  ),
  manner(
    'visa-waiver',
    ['Visa waiver (second nationality)', 'Без визы (второе гражданство)'],
    [
      'Not open to Russian passports: ask about a second nationality, which matters for the claim itself.',
      'С российским паспортом невозможно: спросите о втором гражданстве, оно важно для самого дела.',
    ],
    'INA 217; 8 CFR 208.2(c)',
  ),
  manner(
    'unknown',
    ['Not known yet', 'Пока неизвестно'],
    ['Ask for the I-94, the visa and the stamps.', 'Запросите I-94, визу и штампы.'],
    'A state of this product',
    'K',
  ),
];

/** The manner of that id; undefined where there is none. */
export const mannerOfEntry = (id: string): MannerOfEntry | undefined =>
  MANNERS_OF_ENTRY.find((known) => known.id === id);

/** What a person held on arrival. */
export const ENTRY_DOCUMENTS: readonly { readonly id: string; readonly label: Text }[] = [
  { id: 'passport-ru', label: { en: 'Russian passport', ru: 'Загранпаспорт РФ' } },
  { id: 'passport-internal', label: { en: 'Russian internal passport', ru: 'Внутренний паспорт РФ' } },
  { id: 'passport-other', label: { en: 'Passport of another country', ru: 'Паспорт другой страны' } },
  { id: 'visa', label: { en: 'Passport with a US visa', ru: 'Паспорт с визой США' } },
  { id: 'cbp-one', label: { en: 'CBP One confirmation', ru: 'Подтверждение CBP One' } },
  { id: 'travel-document', label: { en: 'Refugee or alien travel document', ru: 'Проездной документ' } },
  { id: 'none', label: { en: 'No document', ru: 'Без документов' } },
];
