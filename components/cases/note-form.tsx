'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField } from '@/components/fields/form-fields';

import type { CaseActs } from './work';

/** A further note. */
export function NoteForm({ caseId, act }: { caseId: string; act: CaseActs['addNote'] }) {
  const t = useTranslations('caseWork.note');
  const [requestId] = useState(() => crypto.randomUUID());
  return (
    <EditForm
      schema={() => import('@/lib/cases/schema/work').then((all) => all.noteFormSchema)}
      values={{ text: '' }}
      send={({ text }: { text: string }) => act({ caseId, text, requestId })}
      labels={{ text: t('text') }}
      submitLabel={t('add')}
    >
      <ParagraphField name="text" label={t('text')} rows={3} />
    </EditForm>
  );
}
