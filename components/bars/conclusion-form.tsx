'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField, SelectField } from '@/components/fields/form-fields';
import type { ConclusionForm as Values } from '@/lib/bars/schema';
import { CONCLUSIONS } from '@/lib/bars/types';
import type { BarActs } from './acts';

type On = Parameters<BarActs['conclude']>[0]['on'];

/** A lawyer's conclusion with its reason. `on` carries what the lawyer saw: where that has changed it is refused. */
export function ConclusionForm({ caseId, on, act }: { caseId: string; on: On; act: BarActs['conclude'] }) {
  const t = useTranslations('barsForm');
  const [requestId] = useState(() => crypto.randomUUID());
  const words = 'exceptionId' in on ? 'exceptionConclusions' : 'conclusions';
  return (
    <EditForm
      schema={() => import('@/lib/bars/schema').then((all) => all.conclusionForm)}
      values={{ conclusion: '' as Values['conclusion'], reason: '' }}
      send={(values: Values) => act({ ...values, caseId, on, requestId })}
      labels={{ conclusion: t('conclusion'), reason: t('reason') }}
      submitLabel={t('conclude')}
    >
      <SelectField
        name="conclusion"
        label={t('conclusion')}
        placeholder={t('choose')}
        options={CONCLUSIONS.map((value) => ({ value, label: t(`${words}.${value}`) }))}
      />
      <ParagraphField name="reason" label={t('reason')} hint={t('reasonHint')} rows={4} />
    </EditForm>
  );
}
