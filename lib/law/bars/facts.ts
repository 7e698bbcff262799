import type { ProcedureEvent } from '../case-status.ts';
import type { OneYear } from '../one-year.ts';
import type { PartialDate } from '../partial-date.ts';
import type { Confidence, Text } from '../rule.ts';
import type { BarId } from '../rules/bars.ts';

/** A stay in a country on the way. `days`: its length where both ends are known. */
export type Stay = {
  readonly country: string;
  readonly arrived: PartialDate | null;
  readonly left: PartialDate | null;
  readonly statusHeld: string;
  readonly days: number | null;
};

/** Everything the questions are answered from. `asOf` (ISO) is the only today. */
export type BarFacts = {
  readonly asOf: string;
  readonly oneYear: OneYear;
  readonly stays: readonly Stay[];
  /** whole: the way out of Russia and the arrival are both recorded, so that no stay between means there was none. */
  readonly way: 'none' | 'part' | 'whole';
  /** Of the case's court; null where none is known. */
  readonly circuit: string | null;
  readonly birth: PartialDate | null;
  /** Codes of the claim's grounds. */
  readonly grounds: readonly string[];
  /** Events that stand, in order. */
  readonly events: readonly ProcedureEvent[];
};

export type Answer = 'yes' | 'no' | 'unknown' | 'contested';

/** Where a fact can be looked at: an event of the timeline, or a page of the case. */
export type FactLink = { readonly event: string } | 'journey' | 'person' | 'overview' | 'claim' | 'dates' | null;
export type BarFact = { readonly text: Text; readonly link: FactLink };

/** What the facts on file say to a question. It is no conclusion: that is the lawyer's. */
export type BarAnswer = {
  readonly id: BarId;
  readonly answer: Answer;
  readonly reason: Text;
  readonly facts: readonly BarFact[];
  /** What is to be asked about these facts. */
  readonly asks: readonly Text[];
  /** The versions of the law that were read for it; the weakest of them gives the confidence. */
  readonly versions: readonly string[];
  readonly confidence: Confidence;
  /** A day has passed. */
  readonly late: boolean;
};

/** What an answering function finds; the rest is filled in where all are gathered. */
export type Found = Pick<BarAnswer, 'answer' | 'reason'> &
  Partial<Pick<BarAnswer, 'facts' | 'asks' | 'versions' | 'late'>>;
