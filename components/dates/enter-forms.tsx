'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EditForm } from '@/components/fields/edit-form';
import { SelectField, TextField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import type { DateActs } from './acts';

type Entered = { title: string; dueOn: string; source: string; critical: 'yes' | 'no' };

/** A date that no rule counts, with where it stands written. */
export function EnterForm({ caseId, today, act }: { caseId: string; today: string; act: DateActs['enter'] }) {
  const t = useTranslations('dateWork.enter');
  const [requestId] = useState(() => crypto.randomUUID());
  const labels = { title: t('what'), dueOn: t('dueOn'), source: t('source'), critical: t('critical') };
  return (
    <EditForm
      schema={() => import('@/lib/dates/schema/acts').then((all) => all.enterFormSchema)}
      values={{ title: '', dueOn: '', source: '', critical: 'yes' as Entered['critical'] }}
      send={(values: Entered) => act({ ...values, caseId, requestId })}
      labels={labels}
      submitLabel={t('enter')}
    >
      <TextField name="title" label={labels.title} />
      <KnownDateField name="dueOn" label={labels.dueOn} today={today} />
      <TextField name="source" label={labels.source} hint={t('sourceHint')} />
      <SelectField
        name="critical"
        label={labels.critical}
        hint={t('criticalHint')}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))}
      />
    </EditForm>
  );
}

type Counted = { days: string; asOf: string; source: string };

/** What a government's system shows of the work-permit clock. */
export function CountForm({ caseId, today, act }: { caseId: string; today: string; act: DateActs['recordCount'] }) {
  const t = useTranslations('dateWork.count');
  const [requestId] = useState(() => crypto.randomUUID());
  const labels = { days: t('days'), asOf: t('asOf'), source: t('source') };
  return (
    <EditForm
      schema={() => import('@/lib/dates/schema/acts').then((all) => all.countFormSchema)}
      values={{ days: '', asOf: today, source: '' }}
      send={(values: Counted) => act({ ...values, caseId, requestId })}
      labels={labels}
      submitLabel={t('record')}
    >
      <TextField name="days" label={labels.days} />
      <KnownDateField name="asOf" label={labels.asOf} today={today} />
      <TextField name="source" label={labels.source} hint={t('sourceHint')} />
    </EditForm>
  );
}
