import { dayOf } from '../../law/clock/days.ts';
import type { Confidence } from '../../law/rule.ts';
import type { Verified } from '../types.ts';

/**
 * Whether a datum of the law is to be read again at its source: what is uncertain until the firm has read it, what was last
 * seen longer ago than the firm's limit (months), and what was found to be otherwise until it is found to stand. `today` ISO.
 */
export function isDue(
  { confidence, asOf, verified }: { confidence: Confidence; asOf: string; verified: Verified | null },
  { today, months }: { today: string; months: number },
): boolean {
  if (verified?.finding === 'differs') return true;
  // What was read before the datum took its present form was another text.
  const read = verified && verified.on >= asOf ? verified.on : null;
  if (!read && confidence === '?') return true;
  const seen = read ?? asOf;
  return dayOf(seen).add({ months }).toString() < today;
}
