import { type Confidence, KNOWLEDGE_HORIZON, type Sourced, type Text } from '../rule.ts';
import type { VersionStatus } from '../rules/deadlines.ts';
import type { FilingId } from './filings.ts';

/** Who takes the fee: USCIS, an immigration court, the Board of Immigration Appeals. */
export const FEE_FORUMS = ['USCIS', 'COURT', 'BIA'] as const;
export type FeeForum = (typeof FEE_FORUMS)[number];

/** HR1: the part of Pub. L. 119-21, paid apart. ORDINARY: the older fee beside it. WHOLE: all there is, paid at once. */
export type FeePart = 'HR1' | 'ORDINARY' | 'WHOLE';

/** Which day chooses among a fee's versions: sent or filed online, received by the court, or paid. */
export type FeeSelectedBy = 'postmark_date' | 'filing_date' | 'payment_date';

/** Whole US dollars. `when`: only for these (on paper, under 16); null: for everybody. */
export type FeeAmount = { readonly usd: number; readonly when: Text | null; readonly atLeast: boolean };

/** One version of a fee, for days from `from` to `to` (ISO, both included, null: open). */
export type FeeVersion = {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: VersionStatus;
  /** null: that there is a fee is known, and how much is not. */
  readonly amounts: readonly FeeAmount[] | null;
  /** What to do meanwhile where the amount is uncertain or not known. */
  readonly safer: Text | null;
  readonly authority: readonly string[];
  readonly confidence: Confidence;
  readonly asOf: string;
  readonly text: Text;
};

/** How to pay, or what follows where nobody did, for a span of days. */
export type FeeTerm = Sourced & {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly text: Text;
};

/** Whether the agency may excuse from the fee. `not-needed`: nothing is owed. */
export type FeeWaiver = FeeTerm & { readonly possible: 'yes' | 'no' | 'unknown' | 'not-needed' };

export type Fee = {
  readonly id: string;
  readonly filing: FilingId;
  readonly forum: FeeForum;
  readonly part: FeePart;
  readonly title: Text;
  readonly selectedBy: FeeSelectedBy;
  readonly versions: readonly FeeVersion[];
  readonly pay: readonly FeeTerm[];
  readonly unpaid: readonly FeeTerm[];
  readonly waiver: readonly FeeWaiver[];
};

/** First and last day, null: open. */
export type Span = readonly [from: string | null, to: string | null];
type Words = readonly [en: string, ru: string];

const both = ([en, ru]: Words): Text => ({ en, ru });

/** The same amount for everybody. */
export const flat = (usd: number): readonly FeeAmount[] => [{ usd, when: null, atLeast: false }];

/** Amounts by who files or how. */
export const amounts = (...by: readonly (readonly [usd: number, en: string, ru: string])[]): readonly FeeAmount[] =>
  by.map(([usd, en, ru]) => ({ usd, when: { en, ru }, atLeast: false }));

export const version = (
  id: string,
  [from, to]: Span,
  amount: readonly FeeAmount[] | null,
  authority: readonly string[],
  confidence: Confidence,
  words: Words,
  more: { status?: VersionStatus; safer?: Words } = {},
): FeeVersion => ({
  ...{ id, from, to, amounts: amount, authority, confidence, asOf: KNOWLEDGE_HORIZON, text: both(words) },
  status: more.status ?? (to === null ? 'in_force' : 'superseded'),
  safer: more.safer ? both(more.safer) : null,
});

export const term = (id: string, [from, to]: Span, source: string, confidence: Confidence, words: Words): FeeTerm => ({
  ...{ id, from, to, source, confidence, asOf: KNOWLEDGE_HORIZON, text: both(words) },
});

export const waiver = (possible: FeeWaiver['possible'], base: FeeTerm): FeeWaiver => ({ ...base, possible });
