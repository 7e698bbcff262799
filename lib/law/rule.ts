/** A text every reader of the product may meet: staff and client, in both languages. */
export type Text = { readonly en: string; readonly ru: string };

/** V: read in a stored source; K: professional knowledge, not looked up; ?: uncertain, contested or likely changed. */
export type Confidence = 'V' | 'K' | '?';

/** Where a legal datum comes from, how sure we are, and up to which day that was seen to be so (ISO). */
export type Sourced = { readonly source: string; readonly confidence: Confidence; readonly asOf: string };

/** No page after about this day could be read when the base was written: nothing here speaks for later days. */
export const KNOWLEDGE_HORIZON = '2026-07-01';

/** Affirmative, defensive, credible fear, withholding-only, asylum merits interview (not in use), after a grant. */
export type Track = 'AFF' | 'DEF' | 'CF' | 'WHO' | 'AMI' | 'POST';

export const TRACKS: readonly { readonly id: Track; readonly label: Text; readonly law: Sourced }[] = [
  {
    id: 'AFF',
    label: { en: 'Affirmative', ru: 'Через USCIS' },
    law: { source: '8 CFR 208.2(a), 208.9, 208.14', confidence: 'K', asOf: KNOWLEDGE_HORIZON },
  },
  {
    id: 'DEF',
    label: { en: 'Defensive', ru: 'Через суд' },
    law: { source: 'INA 240; 8 CFR 1208.2(b), 1240', confidence: 'K', asOf: KNOWLEDGE_HORIZON },
  },
  {
    id: 'CF',
    label: { en: 'Credible fear', ru: 'Проверка обоснованности страха' },
    law: { source: 'INA 235(b)(1); 8 CFR 208.30, 235.3, 1003.42', confidence: 'K', asOf: KNOWLEDGE_HORIZON },
  },
  {
    id: 'WHO',
    label: { en: 'Withholding only', ru: 'Только запрет высылки' },
    law: { source: '8 CFR 208.31, 1208.31', confidence: 'K', asOf: KNOWLEDGE_HORIZON },
  },
  {
    id: 'AMI',
    label: { en: 'Asylum merits interview', ru: 'Интервью по существу после проверки страха' },
    law: { source: '8 CFR 208.2(a)(1)(ii), 1240.17', confidence: '?', asOf: KNOWLEDGE_HORIZON },
  },
  {
    id: 'POST',
    label: { en: 'After a grant', ru: 'После предоставления убежища' },
    law: { source: 'INA 208(c), 209; 8 CFR 208.21, 208.24, 209.2', confidence: 'K', asOf: KNOWLEDGE_HORIZON },
  },
];

/**
 * The tracks a case can be put on. The asylum merits interview is a rule of 2022 that is not in practical use: no event
 * leads there, so it is known by name but not offered.
 */
export const OFFERED_TRACKS = TRACKS.filter(({ id }) => id !== 'AMI');
