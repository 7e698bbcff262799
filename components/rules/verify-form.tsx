'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useFormContext } from 'react-hook-form';
import type { z } from 'zod';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField, TextField, useFieldMessage } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import { RadioGroup } from '@/components/ui/radio-group';
import type { Answer } from '@/lib/fields/types';
import type { verificationForm } from '@/lib/rules/schema';

type Values = z.input<typeof verificationForm>;
export type Verify = (input: Values & { topic: never; entry: string }) => Promise<Answer<unknown>>;

/** Who read the source says when, where, and whether it stands. */
export function VerifyForm({
  topic,
  entry,
  today,
  backHref,
  action,
}: {
  topic: string;
  entry: string;
  today: string;
  backHref: string;
  action: Verify;
}) {
  const t = useTranslations('rules.verify');
  const router = useRouter();
  return (
    <EditForm
      schema={() => import('@/lib/rules/schema').then((all) => all.verificationForm)}
      values={{ on: today, source: '', finding: '' as Values['finding'], note: '' } as Values}
      send={(values) => action({ ...values, topic: topic as never, entry })}
      onSaved={() => router.push(backHref as never)}
      labels={{ on: t('on'), source: t('source'), finding: t('finding'), note: t('note') }}
      submitLabel={t('save')}
    >
      <KnownDateField name="on" label={t('on')} className="max-w-md" />
      <TextField name="source" label={t('source')} hint={t('sourceHint')} maxLength={300} />
      <FindingField />
      <ParagraphField name="note" label={t('note')} hint={t('noteHint')} rows={2} maxLength={1000} />
    </EditForm>
  );
}

function FindingField() {
  const t = useTranslations('rules.verify');
  const { register } = useFormContext<Values>();
  return (
    <RadioGroup
      legend={t('finding')}
      options={[
        { value: 'stands', label: t('stands') },
        { value: 'differs', label: t('differs') },
      ]}
      message={useFieldMessage('finding')}
      {...register('finding')}
    />
  );
}
