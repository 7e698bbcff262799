import { dayOf, isAfter, isBefore } from './clock/days.ts';
import { EOIR_FEES } from './fees/eoir.ts';
import type { FilingId } from './fees/filings.ts';
import {
  FEE_FORUMS,
  type Fee,
  type FeeAmount,
  type FeeForum,
  type FeeTerm,
  type FeeVersion,
  type FeeWaiver,
} from './fees/schedule.ts';
import { USCIS_FEES } from './fees/uscis.ts';
import type { RuleBook } from './rulebook.ts';

/** Every fee the base has. */
export const FEES: readonly Fee[] = [...USCIS_FEES, ...EOIR_FEES];

const BY_ID: ReadonlyMap<string, Fee> = new Map(FEES.map((fee) => [fee.id, fee]));

/** The fee of that id; undefined where there is none. */
export const feeOf = (id: string): Fee | undefined => BY_ID.get(id);

/**
 * What is known of a fee on a day. sure: read in its source. unverified: known, and not compared with the form, as the base
 * asks before any use. uncertain: a version that says "verify", or a least amount. unknown: no version covers the day, or
 * its amount was not read. stayed: a court keeps it from being collected.
 */
export type FeeKnown = 'sure' | 'unverified' | 'uncertain' | 'unknown' | 'stayed';

export type FeeOn = {
  readonly fee: Fee;
  /** The day that chose the version (ISO). */
  readonly on: string;
  readonly known: FeeKnown;
  /** null outside what the base covers; never the nearest one. */
  readonly version: FeeVersion | null;
  readonly pay: FeeTerm | null;
  readonly unpaid: FeeTerm | null;
  readonly waiver: FeeWaiver | null;
};

type Spanned = { readonly from: string | null; readonly to: string | null };

const holds = <T extends Spanned>(spans: readonly T[], on: string): T | null => {
  const day = dayOf(on);
  return (
    spans.find(({ from, to }) => !(from && isBefore(day, dayOf(from))) && !(to && isAfter(day, dayOf(to)))) ?? null
  );
};

function knownOf(version: FeeVersion): FeeKnown {
  if (version.amounts === null) return 'unknown';
  if (version.status === 'stayed' || version.status === 'enjoined') return 'stayed';
  if (version.confidence === '?' || version.amounts.some(({ atLeast }) => atLeast)) return 'uncertain';
  return version.confidence === 'V' ? 'sure' : 'unverified';
}

/**
 * A fee on a day (ISO). The book chooses among versions in force; where none is and a court has stopped one for that day,
 * that one is told as stayed. A version that the firm switched on holds though it is marked as stayed.
 */
export function feeOn(fee: Fee, on: string, book: RuleBook): FeeOn {
  const standing = book.fee(fee, dayOf(on));
  const stopped = holds(
    fee.versions.filter(({ status }) => status === 'stayed' || status === 'enjoined'),
    on,
  );
  const version = standing ?? stopped;
  const known = !version ? 'unknown' : knownOf(standing ? { ...version, status: 'in_force' } : version);
  const { pay, unpaid, waiver } = fee;
  return { fee, on, known, version, pay: holds(pay, on), unpaid: holds(unpaid, on), waiver: holds(waiver, on) };
}

/** The fees of a filing in a forum on a day, each paid apart; none where it is not filed there. */
export const feesFor = (
  { filing, forum }: { filing: FilingId; forum: FeeForum },
  on: string,
  book: RuleBook,
): FeeOn[] => FEES.filter((fee) => fee.filing === filing && fee.forum === forum).map((fee) => feeOn(fee, on, book));

/** Where a filing can be made. */
export const forumsOf = (filing: FilingId): readonly FeeForum[] =>
  FEE_FORUMS.filter((forum) => FEES.some((fee) => fee.filing === filing && fee.forum === forum));

/**
 * A sum of fees in whole US dollars. `unknown`: how many of them no amount is known of; they are in neither bound. `sure`:
 * every amount in it was read in its source.
 */
export type FeeTotal = {
  readonly least: number;
  readonly most: number;
  readonly unknown: number;
  readonly sure: boolean;
};

const bounds = (amounts: readonly FeeAmount[]) => {
  const all = amounts.map(({ usd }) => usd);
  return { least: Math.min(...all), most: Math.max(...all) };
};

/** What the fees come to: the least and the most of their amounts. What a court has stopped costs nothing. */
export function feeTotal(fees: readonly FeeOn[]): FeeTotal {
  return fees.reduce<FeeTotal>(
    ({ least, most, unknown, sure }, { known, version }) => {
      const amounts = version?.amounts;
      if (known === 'unknown' || !amounts) return { least, most, unknown: unknown + 1, sure: false };
      if (known === 'stayed') return { least, most, unknown, sure };
      const of = bounds(amounts);
      return { least: least + of.least, most: most + of.most, unknown, sure: sure && known === 'sure' };
    },
    { least: 0, most: 0, unknown: 0, sure: true },
  );
}

/** An amount to hold a payment against, compared with the form or not. */
const isKnown = ({ known }: FeeOn): boolean => known === 'sure' || known === 'unverified';

/** Nothing is owed: the amount is known, and it is none. */
export const isFree = (cost: FeeOn): boolean =>
  isKnown(cost) && (cost.version?.amounts ?? []).every(({ usd }) => usd === 0);

/** Whether an amount that was paid is one the fee allows; true where no amount is known. */
export function isRightAmount(cost: FeeOn, paid: number): boolean {
  if (!isKnown(cost) || !cost.version?.amounts) return true;
  return cost.version.amounts.some(({ usd }) => usd === paid);
}
