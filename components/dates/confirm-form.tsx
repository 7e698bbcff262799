'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EditForm } from '@/components/fields/edit-form';
import { TextField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import type { DateActs, Looked } from './acts';

type Values = { readOn?: string | undefined; source: string };

/** Reads a date in its source: the day is typed anew, without a look at ours. `isOpen`: there is a day to read. */
export function ConfirmForm({ date, isOpen, act }: { date: Looked; isOpen: boolean; act: DateActs['confirm'] }) {
  const t = useTranslations('dateWork.sign');
  const [requestId] = useState(() => crypto.randomUUID());
  const labels = { readOn: t('readOn'), source: t('source'), dateId: t('date') };
  return (
    <EditForm
      schema={() => import('@/lib/dates/schema/acts').then((all) => all.confirmFormSchema)}
      values={{ readOn: '', source: '' }}
      send={(values: Values) => act({ ...values, ...date, requestId })}
      labels={labels}
      submitLabel={t('confirm')}
    >
      {isOpen && <KnownDateField name="readOn" label={labels.readOn} hint={t('readOnHint')} />}
      <TextField name="source" label={labels.source} hint={t('sourceHint')} />
    </EditForm>
  );
}
