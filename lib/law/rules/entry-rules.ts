import { KNOWLEDGE_HORIZON, type Sourced } from '../rule.ts';

/** Rules that look at the day of entry: the first and last day (ISO) of entries they speak of. */
export const CIRCUMVENTION_OF_LAWFUL_PATHWAYS: Sourced & { readonly from: string; readonly to: string } = {
  ...{ from: '2023-05-11', to: '2025-05-11' },
  ...{ source: '8 CFR 208.33, 1208.33', confidence: 'K', asOf: KNOWLEDGE_HORIZON },
};
