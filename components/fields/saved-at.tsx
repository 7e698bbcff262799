import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Revision } from '@/lib/fields/types';

/** "Saved 20 Nov 2026 by Ruth Abelson"; `otherwise` for a section never edited since its subject was made. */
export function SavedAt({ revision, otherwise = null }: { revision: Revision | undefined; otherwise?: ReactNode }) {
  const t = useTranslations('field');
  const format = useFormatter();
  if (!revision) return otherwise;
  const time = format.dateTime(new Date(revision.at), { day: 'numeric', month: 'short', year: 'numeric' });
  return revision.by ? t('saved', { time, name: revision.by }) : t('savedNobody', { time });
}
