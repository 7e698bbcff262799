import type { Reason } from '@/lib/claim/types';
import type { Text } from '@/lib/law/rule';
import { type GroundCode, groundOf, PROTECTED_GROUNDS } from '@/lib/law/russia/grounds';
import { UNPROTECTED_REASONS, type UnprotectedReason } from '@/lib/law/russia/reasons';

type Locale = 'en' | 'ru';

/** "Anti-war speech or donations"; an older code as it stands. */
export const groundName = (code: string, locale: Locale): string => groundOf(code)?.label[locale] ?? code;

/** The boxes of the I-589 a ground belongs to: "Political opinion", "Religion". */
export function protectedNames(code: GroundCode, locale: Locale): string[] {
  const labels = new Map<string, Text>(PROTECTED_GROUNDS.map(({ id, label }) => [id, label]));
  return groundOf(code).protects.map((id) => labels.get(id)?.[locale] ?? id);
}

export const unprotectedReason = (id: string): UnprotectedReason | undefined =>
  UNPROTECTED_REASONS.find((known) => known.id === id);

/** The key of a confidence mark in messages. */
export const confidenceKey = (mark: 'V' | 'K' | '?') => (mark === '?' ? 'uncertain' : mark);

/** The one choice a form offers for a reason: the id of a ground of the case, or of an unprotected reason. */
export const tieOf = (reason: Pick<Reason, 'groundId' | 'unprotected'>): string =>
  reason.groundId ?? reason.unprotected ?? '';
