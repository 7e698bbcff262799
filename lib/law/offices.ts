import { type Confidence, KNOWLEDGE_HORIZON, type Sourced } from './rule.ts';

/** A USCIS asylum office. `code` is the old one, where remembered; `area` is to be checked with the USCIS locator. */
export type AsylumOffice = {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly code: string | null;
  readonly area: { readonly en: string; readonly ru: string };
  readonly law: Sourced;
};

const office = (
  id: string,
  name: string,
  state: string,
  code: string | null,
  confidence: Confidence,
  en: string,
  ru: string,
): AsylumOffice => ({
  id,
  name,
  state,
  code,
  area: { en, ru },
  law: { source: 'USCIS asylum office directory; jurisdiction follows residence', confidence, asOf: KNOWLEDGE_HORIZON },
});

export const ASYLUM_OFFICES: readonly AsylumOffice[] = [
  office(
    'arlington',
    'Arlington',
    'VA',
    'ZAR',
    'V',
    'DC, MD, VA, WV, parts of PA, NC, SC, GA, AL',
    'DC, MD, VA, WV, части PA, NC, SC, GA, AL',
  ),
  office('boston', 'Boston', 'MA', 'ZBO', '?', 'New England', 'Новая Англия'),
  office('chicago', 'Chicago', 'IL', 'ZCH', 'K', 'Midwest', 'Средний Запад'),
  office('houston', 'Houston', 'TX', 'ZHN', 'K', 'TX and neighbours', 'TX и соседние штаты'),
  office(
    'los-angeles',
    'Los Angeles (Tustin)',
    'CA',
    'ZLA',
    'K',
    'Southern CA, AZ, southern NV, HI, Guam',
    'Юг CA, AZ, юг NV, HI, Гуам',
  ),
  office('miami', 'Miami', 'FL', 'ZMI', 'K', 'South FL, PR, VI', 'Юг FL, PR, VI'),
  office('newark', 'Newark (Lyndhurst)', 'NJ', 'ZNK', 'K', 'NJ, parts of NY and PA', 'NJ, части NY и PA'),
  office('new-orleans', 'New Orleans', 'LA', null, '?', 'LA and neighbours', 'LA и соседние штаты'),
  office(
    'new-york',
    'New York (Bethpage; Manhattan)',
    'NY',
    'ZNY',
    'K',
    'New York City, Long Island and others',
    'Нью-Йорк, Лонг-Айленд и другие',
  ),
  office('san-francisco', 'San Francisco', 'CA', 'ZSF', 'K', 'Northern CA, OR, WA, NV, AK', 'Север CA, OR, WA, NV, AK'),
  office('tampa', 'Tampa', 'FL', null, '?', 'North and central FL', 'Север и центр FL'),
];

/** The office of that id; undefined where there is none. */
export const asylumOffice = (id: string): AsylumOffice | undefined => ASYLUM_OFFICES.find((known) => known.id === id);
