'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField, SelectField } from '@/components/fields/form-fields';
import type { DateActs, Looked } from './acts';

type Values = { what: 'apply' | 'keep'; reason: string };

/** What a recount found is applied, or the date left as it is with a reason. */
export function DifferenceForm({
  date,
  differenceId,
  act,
}: {
  date: Looked;
  differenceId: string;
  act: DateActs['settle'];
}) {
  const t = useTranslations('dateWork.difference');
  const [requestId] = useState(() => crypto.randomUUID());
  const labels = { what: t('what'), reason: t('reason'), dateId: t('date') };
  return (
    <EditForm
      schema={() => import('@/lib/dates/schema/acts').then((all) => all.differenceFormSchema)}
      values={{ what: 'apply', reason: '' }}
      send={({ what, reason }: Values) => act({ ...date, differenceId, apply: what === 'apply', reason, requestId })}
      labels={labels}
      submitLabel={t('settle')}
    >
      <SelectField
        name="what"
        label={labels.what}
        options={(['apply', 'keep'] as const).map((value) => ({ value, label: t(value) }))}
      />
      <ParagraphField name="reason" label={labels.reason} hint={t('reasonHint')} rows={2} />
    </EditForm>
  );
}
