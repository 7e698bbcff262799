import { type PartialDate, widened } from '../partial-date.ts';
import { I589_FILED, I589_GONE, I589_RETURNED, I589_SENT } from '../rules/one-year-exceptions.ts';
import type { DatedFact } from './facts.ts';

/** The filing that the legal clock counts: its day (ISO) and who received it. */
type Filing = { readonly on: string; readonly forum: string };

/** What the timeline says of the filing beside the legal clock. Days are ISO. */
export type FilingReading = {
  /** The day it was sent to USCIS: of the filing that counts or, with none, of one whose receipt is awaited. */
  readonly sentOn: string | null;
  /** Sent on or before the last legal day, and received after it or not yet. */
  readonly sentInTime: boolean;
  /** The filing was dismissed or withdrawn, and none was made again by the last legal day. */
  readonly gone: boolean;
};

const isOf =
  (...types: readonly DatedFact['type'][]) =>
  ({ type }: DatedFact): boolean =>
    types.includes(type);

/** Sent to USCIS and neither returned nor ended since. What a court receives has no day of mailing. */
function sentOn(facts: readonly DatedFact[], filing: Filing | null): string | null {
  if (filing && filing.forum !== 'USCIS') return null;
  const before = facts.filter(({ date }) => !filing || date.on <= filing.on);
  const ended = before.findLastIndex(isOf(...I589_RETURNED, ...I589_GONE));
  return before.slice(ended + 1).findLast(isOf(I589_SENT))?.date.on ?? null;
}

function isGone(facts: readonly DatedFact[], filing: Filing | null, dueOn: string): boolean {
  const isEnd = isOf(...I589_GONE);
  const ended = facts.findLastIndex((fact) => filing !== null && isEnd(fact) && fact.date.on >= filing.on);
  if (ended < 0) return false;
  const again = facts.slice(ended + 1).find(isOf(...I589_FILED));
  return !again || again.date.on > dueOn;
}

/** `facts` in order. Without a last legal day (`dueOn`) nothing was in time and nothing is lost. */
export function readFiling(facts: readonly DatedFact[], filing: Filing | null, dueOn: string | null): FilingReading {
  const sent = sentOn(facts, filing);
  if (dueOn === null) return { sentOn: sent, sentInTime: false, gone: false };
  const isReceivedInTime = filing !== null && filing.on <= dueOn;
  return {
    sentOn: sent,
    sentInTime: sent !== null && sent <= dueOn && !isReceivedInTime,
    gone: isGone(facts, filing, dueOn),
  };
}

/** The days the filing may have been made on: one that a court received may be known only roughly. */
export function filedWithin(facts: readonly DatedFact[], on: string): Pick<PartialDate, 'on' | 'until'> {
  const fact = facts.find(({ type, date }) => type === 'i589_filed_court' && date.on === on);
  return fact ? widened(fact.date) : { on, until: on };
}
