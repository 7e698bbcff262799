import { type Confidence, KNOWLEDGE_HORIZON, type Sourced, type Text } from '../rule.ts';

/** A neutral question that a stay raises: what to ask, never what follows from the answer. */
export type TransitQuestion = { readonly id: string; readonly text: Text; readonly law: Sourced };

const question = (id: string, en: string, ru: string, source: string, confidence: Confidence): TransitQuestion => ({
  id,
  text: { en, ru },
  law: { source, confidence, asOf: KNOWLEDGE_HORIZON },
});

const RESETTLEMENT = 'INA 208(b)(2)(A)(vi); 8 CFR 208.15; Matter of A-G-G-, 25 I&N Dec. 486 (BIA 2011)';

/** What a stay in any country raises. */
export const ANY_TRANSIT = question(
  'firm-resettlement',
  'Was any lasting status offered or open there? Did the client ask for protection, and what was the answer?',
  'Предлагали ли там постоянный статус, можно ли было его получить? Просил ли клиент защиты и что ответили?',
  RESETTLEMENT,
  'K',
);

// Treaty rights of work and stay in the Eurasian Economic Union: that L-T-A- reaches them is an inference.
const UNION = question(
  'eaeu-rights',
  'Did the client use the right to work and stay that Russian citizens have there, and on what paper?',
  'Пользовался ли клиент правом граждан России жить и работать там и по какому документу?',
  `${RESETTLEMENT}; Matter of L-T-A- (BIA)`,
  '?',
);

const BY_COUNTRY: Readonly<Record<string, readonly TransitQuestion[]>> = {
  AM: [UNION],
  KZ: [UNION],
  KG: [UNION],
  GE: [
    question(
      'visa-free-year',
      'Was it only the visa-free year, or was there a residence permit as well?',
      'Был ли это только безвизовый год или ещё и вид на жительство?',
      RESETTLEMENT,
      'K',
    ),
  ],
  TR: [
    question(
      'ikamet',
      'Was a residence permit (ikamet) asked for, given, refused or ended, and on which days?',
      'Запрашивали ли вид на жительство (икамет), выдали, отказали или он закончился, и в какие дни?',
      RESETTLEMENT,
      'K',
    ),
  ],
  IL: [
    question(
      'aliyah',
      'Does the client hold or could they claim Israeli nationality? Every nationality must be feared.',
      'Есть ли у клиента израильское гражданство или право на него? Опасаться нужно каждой страны гражданства.',
      `INA 101(a)(42)(A); Matter of B-R-, 26 I&N Dec. 119 (BIA 2013); ${RESETTLEMENT}`,
      'K',
    ),
  ],
  MX: [
    question(
      'clp-transit',
      'How did the client enter from Mexico (matters for 2023-05-11 to 2025-05-11), and is there proof of a CBP One appointment?',
      'Как клиент въехал из Мексики (важно с 11.05.2023 по 11.05.2025) и есть ли подтверждение записи CBP One?',
      '8 CFR 208.33, 1208.33',
      'K',
    ),
  ],
};

/** What a stay in this country raises besides (ISO 3166-1 alpha-2). */
export const transitQuestions = (country: string): readonly TransitQuestion[] => BY_COUNTRY[country] ?? [];
