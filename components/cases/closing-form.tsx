'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { z } from 'zod';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField, SelectField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import { OUTCOMES } from '@/lib/cases/schema/outcomes';
import type { closingFormSchema } from '@/lib/cases/schema/work';
import type { CaseActs } from './work';

type Values = z.input<typeof closingFormSchema>;

/** The firm's work on the case ends: when, how, and what is worth remembering about it. */
export function ClosingForm({ caseId, today, act }: { caseId: string; today: string; act: CaseActs['close'] }) {
  const t = useTranslations('caseWork.closing');
  const outcomes = useTranslations('caseWork.outcome');
  const field = useTranslations('field');
  const [requestId] = useState(() => crypto.randomUUID());
  const labels = { closedOn: t('on'), outcome: t('outcome'), reason: t('reason') };
  return (
    <EditForm
      schema={() => import('@/lib/cases/schema/work').then((all) => all.closingFormSchema)}
      values={{ closedOn: today, outcome: '' as Values['outcome'], reason: '' }}
      send={(values: Values) => act({ ...values, caseId, requestId })}
      labels={labels}
      submitLabel={t('close')}
    >
      <KnownDateField name="closedOn" label={labels.closedOn} today={today} />
      <SelectField
        name="outcome"
        label={labels.outcome}
        placeholder={field('choose')}
        options={OUTCOMES.map((value) => ({ value, label: outcomes(value) }))}
      />
      <ParagraphField name="reason" label={labels.reason} optional />
    </EditForm>
  );
}
