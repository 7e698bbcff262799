'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField } from '@/components/fields/form-fields';
import { noteFormSchema } from '@/lib/cases/schema/work';
import type { CaseActs } from './work';

/** A further note. The form begins anew once one is written. */
export function NoteForm({ caseId, act }: { caseId: string; act: CaseActs['addNote'] }) {
  const [written, setWritten] = useState(0);
  return <OneNote key={written} caseId={caseId} act={act} onSaved={() => setWritten(written + 1)} />;
}

function OneNote({ caseId, act, onSaved }: { caseId: string; act: CaseActs['addNote']; onSaved: () => void }) {
  const t = useTranslations('caseWork.note');
  const [requestId] = useState(() => crypto.randomUUID());
  return (
    <EditForm
      schema={noteFormSchema}
      values={{ text: '' }}
      send={({ text }: { text: string }) => act({ caseId, text, requestId })}
      onSaved={onSaved}
      labels={{ text: t('text') }}
      submitLabel={t('add')}
    >
      <ParagraphField name="text" label={t('text')} rows={2} />
    </EditForm>
  );
}
