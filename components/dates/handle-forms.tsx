'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import type { DateActs, Looked } from './acts';

/** A lawyer gives a date another day, with the reason. */
export function MoveForm({ date, act }: { date: Looked; act: DateActs['move'] }) {
  const t = useTranslations('dateWork.hand');
  const [requestId] = useState(() => crypto.randomUUID());
  const labels = { toOn: t('toOn'), reason: t('reason'), dateId: t('date') };
  return (
    <EditForm
      schema={() => import('@/lib/dates/schema/acts').then((all) => all.moveFormSchema)}
      values={{ toOn: '', reason: '' }}
      send={(values: { toOn: string; reason: string }) => act({ ...values, ...date, requestId })}
      labels={labels}
      submitLabel={t('move')}
    >
      <KnownDateField name="toOn" label={labels.toOn} />
      <ParagraphField name="reason" label={labels.reason} hint={t('reasonHint')} rows={2} />
    </EditForm>
  );
}

/** Closes a date or takes a word on it back, with the reason. */
export function HandleForm({ date, what, act }: { date: Looked; what: 'close' | 'reopen'; act: DateActs['close'] }) {
  const t = useTranslations('dateWork.hand');
  const [requestId] = useState(() => crypto.randomUUID());
  const labels = { reason: t('reason'), dateId: t('date') };
  return (
    <EditForm
      schema={() => import('@/lib/dates/schema/acts').then((all) => all.reasonFormSchema)}
      values={{ reason: '' }}
      send={({ reason }: { reason: string }) => act({ reason, ...date, requestId })}
      labels={labels}
      submitLabel={t(what)}
    >
      <ParagraphField name="reason" label={labels.reason} hint={t('reasonHint')} rows={2} />
    </EditForm>
  );
}
