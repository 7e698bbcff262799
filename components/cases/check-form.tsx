'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { z } from 'zod';
import { EditForm } from '@/components/fields/edit-form';
import { SelectField, TextField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import type { SelectOption } from '@/components/ui/select';
import type { checkFormSchema } from '@/lib/cases/schema/work';
import type { CaseActs } from './work';

/** What the government's own system shows today. */
export function CheckForm({
  caseId,
  status,
  statuses,
  today,
  act,
}: {
  caseId: string;
  /** The status our facts lead to; the likely answer. */
  status: string;
  statuses: readonly SelectOption[];
  today: string;
  act: CaseActs['recordCheck'];
}) {
  const t = useTranslations('caseWork.check');
  const [requestId] = useState(() => crypto.randomUUID());
  const labels = { status: t('status'), checkedOn: t('on'), note: t('note') };
  return (
    <EditForm
      schema={() => import('@/lib/cases/schema/work').then((all) => all.checkFormSchema)}
      values={{ status, checkedOn: today, note: '' }}
      send={(values: z.input<typeof checkFormSchema>) => act({ ...values, caseId, requestId })}
      labels={labels}
      submitLabel={t('record')}
    >
      <SelectField name="status" label={labels.status} options={statuses} />
      <KnownDateField name="checkedOn" label={labels.checkedOn} today={today} />
      <TextField name="note" label={labels.note} optional />
    </EditForm>
  );
}
