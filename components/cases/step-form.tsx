'use client';

import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { EditForm } from '@/components/fields/edit-form';
import { FieldGrid } from '@/components/fields/field-grid';
import { ParagraphField, SelectField, TextField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import type { stepFormSchema } from '@/lib/cases/schema/work';
import type { StepDetail } from '@/lib/cases/types/pages';
import type { CaseActs } from './work';

type Values = z.input<typeof stepFormSchema>;

const valuesOf = (step: Pick<StepDetail, keyof Values & keyof StepDetail> | null, today: string): Values => ({
  text: step?.text ?? '',
  who: step?.who ?? 'firm',
  since: step?.since ?? today,
  until: step?.until ?? '',
  clientRu: step?.clientRu ?? '',
  clientEn: step?.clientEn ?? '',
});

/** What happens next, who must act and by when; and the words the client may read. */
export function StepForm({
  caseId,
  step,
  revision,
  today,
  act,
}: {
  caseId: string;
  step: StepDetail | null;
  revision: number;
  today: string;
  act: CaseActs['setStep'];
}) {
  const t = useTranslations('caseWork.step');
  const labels = {
    text: t('text'),
    who: t('who'),
    since: t('since'),
    until: t('until'),
    clientRu: t('clientRu'),
    clientEn: t('clientEn'),
  };
  return (
    <EditForm
      schema={() => import('@/lib/cases/schema/work').then((all) => all.stepFormSchema)}
      values={valuesOf(step, today)}
      revision={revision}
      send={(values: Values, seen) => act({ ...values, caseId, revision: seen, stepId: step?.id })}
      theirs={(theirs) => valuesOf(theirs as StepDetail | null, today)}
      describe={(values) =>
        (Object.keys(labels) as (keyof typeof labels)[]).map((key) => ({
          key,
          label: labels[key],
          text: key === 'who' ? t(`acts.${values.who}`) : (values[key] ?? ''),
        }))
      }
      labels={labels}
    >
      <TextField name="text" label={labels.text} />
      <FieldGrid>
        <SelectField
          name="who"
          label={labels.who}
          options={(['firm', 'client', 'government'] as const).map((value) => ({ value, label: t(`acts.${value}`) }))}
        />
        <KnownDateField name="since" label={labels.since} today={today} />
        <KnownDateField name="until" label={labels.until} optional today={today} />
      </FieldGrid>
      <ParagraphField name="clientRu" label={labels.clientRu} hint={t('clientHint')} optional lang="ru" />
      <ParagraphField name="clientEn" label={labels.clientEn} optional lang="en" />
    </EditForm>
  );
}
