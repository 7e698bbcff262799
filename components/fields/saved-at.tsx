import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { dayText } from '@/components/ui/day';
import { dateFormat } from '@/components/ui/formats';
import type { Revision } from '@/lib/fields/types';

/** The day of an instant in a zone: "20 Nov 2026". */
export const dayIn = (zone: string, instant: string, locale: string): string =>
  dayText(dateFormat('sv', { timeZone: zone }).format(new Date(instant)), locale, { weekday: false });

/**
 * "Saved 20 Nov 2026 by Ruth Abelson", the day by the reader's `zone`; `otherwise` for a section never edited since
 * its subject was made.
 */
export function SavedAt({
  revision,
  zone = 'UTC',
  otherwise = null,
}: {
  revision: Revision | undefined;
  zone?: string;
  otherwise?: ReactNode;
}) {
  const t = useTranslations('field');
  const locale = useLocale();
  if (!revision) return otherwise;
  const time = dayIn(zone, revision.at, locale);
  return revision.by ? t('saved', { time, name: revision.by }) : t('savedNobody', { time });
}
