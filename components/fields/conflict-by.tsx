'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Conflict, type ConflictChoice, type ConflictField } from '@/components/ui/conflict';

/** The conflict in words: who saved the other version and when, and the three ways on. */
export function ConflictBy({
  by,
  at,
  fields,
  onChoose,
}: {
  by: string | null;
  at: string | null;
  fields: readonly ConflictField[];
  onChoose: (choice: ConflictChoice) => void;
}) {
  const t = useTranslations('field.conflict');
  const locale = useLocale();
  const name = by ?? t('somebody');
  // Only ever drawn after a press, so the clock of the reader's own device is at hand.
  const time = at ? new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(new Date(at)) : '';
  return (
    <Conflict
      fields={fields}
      onChoose={onChoose}
      words={{
        title: t('title', { name, time }),
        mine: t('mine'),
        theirs: t('theirs', { name }),
        keepMine: t('keepMine'),
        takeTheirs: t('takeTheirs'),
        editBoth: t('editBoth'),
        empty: t('empty'),
      }}
    />
  );
}
