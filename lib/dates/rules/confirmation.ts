import type { DateStanding } from '../types/stored.ts';

/** One person's word on the present value of a date: who recorded it, or read it in its source. `on` is the firm's day. */
export type Signature = { userId: string; on: string; isLawyer: boolean };

export type ConfirmationVerdict =
  | { kind: 'signed'; outcome: 'first' | 'confirmed' | 'alone' }
  | { kind: 'refused'; why: 'own-word' | 'own-word-alone' | 'lawyer-alone' | 'settled' };

/**
 * Whether a person may sign a date, and what it then is. Settled by two people who each read the source, one of them a
 * lawyer. Where nobody else may sign, the same lawyer may, on a later day: the date then says that one person did.
 */
export function decideConfirmation(
  { standing, signatures }: { standing: DateStanding; signatures: readonly Signature[] },
  by: Signature,
  /** Whether another active member may sign. */
  hasColleague: boolean,
): ConfirmationVerdict {
  if (standing !== 'amber') return { kind: 'refused', why: 'settled' };
  const own = signatures.filter(({ userId }) => userId === by.userId);
  if (own.length > 0) {
    if (hasColleague) return { kind: 'refused', why: 'own-word' };
    if (!by.isLawyer) return { kind: 'refused', why: 'lawyer-alone' };
    if (own.some(({ on }) => on >= by.on)) return { kind: 'refused', why: 'own-word-alone' };
    return { kind: 'signed', outcome: 'alone' };
  }
  const all = [...signatures, by];
  const isSettled = new Set(all.map(({ userId }) => userId)).size >= 2 && all.some(({ isLawyer }) => isLawyer);
  return { kind: 'signed', outcome: isSettled ? 'confirmed' : 'first' };
}
