import type { CaseHeader } from '../cases/types.ts';
import type { BarAnswer } from '../law/bars/facts.ts';
import type { ExceptionReading } from '../law/one-year/exceptions.ts';
import type { OneYear } from '../law/one-year.ts';
import type { PartialDate } from '../law/partial-date.ts';
import type { ExceptionCode } from '../law/rules/one-year-exceptions.ts';

export const CONCLUSIONS = ['applies', 'does-not-apply', 'open'] as const;
export type ConclusionKind = (typeof CONCLUSIONS)[number];

/** What a lawyer concluded, and what stood on file then. `by` null: the member is gone. `at` is an ISO instant. */
export type Conclusion = {
  id: string;
  conclusion: ConclusionKind;
  reason: string;
  by: string | null;
  at: string;
  /** The answer of the facts that the lawyer saw; null of an exception. */
  answer: BarAnswer['answer'] | null;
  /** The version of the exception the lawyer saw; null of a question. */
  exceptionRevision: number | null;
};

/** A saved version of an exception: who and when. */
export type ExceptionVersion = { revision: number; by: string | null; at: string };

/** An exception as the firm records it; `id` names it through all its versions. */
export type CaseException = {
  id: string;
  revision: number;
  code: ExceptionCode;
  from: PartialDate;
  until: PartialDate | null;
  /** What happened, in words. */
  facts: string;
  /** Ids of the evidence items the firm has; those of its kind that are not named are missing. */
  had: string[];
  /** Why it was taken back; null while it counts. */
  withdrawn: string | null;
  /** Its versions, the newest first. */
  versions: ExceptionVersion[];
};

/** An exception beside what the engine makes of it and what lawyers concluded, the newest first. */
export type ExceptionRow = CaseException & { reading: ExceptionReading | null; conclusions: Conclusion[] };

/** A question beside the facts' answer and what lawyers concluded, the newest first. */
export type QuestionRow = BarAnswer & { conclusions: Conclusion[] };

export type BarsPage = {
  header: CaseHeader;
  opened: boolean;
  year: OneYear;
  exceptions: ExceptionRow[];
  questions: QuestionRow[];
  /** The firm's zone, for the day of a conclusion. */
  zone: string;
};
