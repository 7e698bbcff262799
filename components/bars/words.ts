import type { useTranslations } from 'next-intl';
import { caseHref } from '@/components/cases/case-frame';
import { eventHref } from '@/components/timeline/words';
import type { ChipTone } from '@/components/ui/chip';
import type { Conclusion, ConclusionKind, QuestionRow } from '@/lib/bars/types';
import type { BarFact } from '@/lib/law/bars/facts';
import { formatPartialDate, type PartialDate } from '@/lib/law/partial-date';

export type Locale = 'en' | 'ru';
export type Reader = { t: ReturnType<typeof useTranslations<'bars'>>; locale: Locale };

/** On a phone what is explained stands beneath the list: the link leads to it. */
export const WHY = 'why';

export const MARK = { V: 'green', K: 'amber', '?': 'uncertain' } as const;

export const spanText = (date: PartialDate, locale: Locale): string => formatPartialDate(date, locale);
export const shortDay = (iso: string, locale: Locale): string =>
  formatPartialDate({ on: iso, until: iso, precision: 'day' }, locale);

export const questionHref = (caseId: string, id: string): string => `${caseHref(caseId, 'bars')}?question=${id}#${WHY}`;
export const exceptionHref = (caseId: string, id: string): string =>
  `${caseHref(caseId, 'bars')}?exception=${id}#${WHY}`;

const ANSWER: Record<QuestionRow['answer'], ChipTone> = {
  yes: 'plain',
  no: 'outline',
  unknown: 'amber',
  contested: 'amber',
};

/**
 * What the facts say in a word. Red only for what is late, and no more once a lawyer found that it does not apply to these
 * facts: a conclusion from before they moved settles nothing.
 */
export function answerChip(row: QuestionRow, { t }: Reader): { text: string; tone: ChipTone } {
  const settled = row.conclusions[0]?.conclusion === 'does-not-apply' && !hasMoved(row);
  if (row.late && !settled) return { text: t('table.late'), tone: 'red' };
  return { text: t(`answer.${row.answer}`), tone: ANSWER[row.answer] };
}

const CONCLUSION: Record<ConclusionKind, ChipTone> = { applies: 'ink', 'does-not-apply': 'green', open: 'amber' };

/** The latest conclusion in a word; none is amber words, no chip. */
export function conclusionChip(latest: Conclusion | undefined, { t }: Reader): { text: string; tone: ChipTone | null } {
  if (!latest) return { text: t('table.none'), tone: null };
  return { text: t(`conclusion.${latest.conclusion}`), tone: CONCLUSION[latest.conclusion] };
}

/** Whether the facts answer otherwise than when a lawyer concluded. */
export const hasMoved = ({ answer, conclusions: [latest] }: QuestionRow): boolean =>
  latest !== undefined && latest.answer !== answer;

/** Where a fact can be looked at; null where it stands nowhere. */
export function factHref({ link }: BarFact, caseId: string, personId: string): string | null {
  if (link === null) return null;
  if (typeof link === 'object') return eventHref({ caseId, eventId: link.event });
  return link === 'person' ? `/people/${personId}` : caseHref(caseId, link);
}
