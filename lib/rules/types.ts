import type { Confidence, Text } from '../law/rule.ts';

export const TOPICS = [
  'procedure',
  'dates',
  'one-year',
  'bars',
  'fees',
  'statuses',
  'grounds',
  'reasons',
  'statutes',
  'events',
  'entry',
  'courts',
  'offices',
] as const;
export type Topic = (typeof TOPICS)[number];

/** One datum of the law as the page shows it. `on`: ISO day of a dated one; `second`: penalty, area, circuit. */
export type RuleEntry = {
  id: string;
  title: Text;
  text: Text | null;
  second: Text | null;
  on: string | null;
  source: string;
  confidence: Confidence;
  asOf: string;
};

export type RulesPage = {
  topic: Topic;
  counts: Record<Topic, number>;
  /** How many of the topic's entries are uncertain. */
  uncertain: number;
  /** Those of this page. */
  entries: RuleEntry[];
  /** The entry that the page before and the one after begin with; null where there is none. */
  before: string | null;
  after: string | null;
};
