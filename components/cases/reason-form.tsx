'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField } from '@/components/fields/form-fields';

import type { CaseActs } from './work';

/** Something is done to a case and says why: it is reopened, restricted, opened to the firm again. */
export function ReasonForm({ caseId, label, act }: { caseId: string; label: string; act: CaseActs['reopen'] }) {
  const t = useTranslations('caseWork');
  const [requestId] = useState(() => crypto.randomUUID());
  return (
    <EditForm
      schema={() => import('@/lib/cases/schema/work').then((all) => all.reasonFormSchema)}
      values={{ reason: '' }}
      send={({ reason }: { reason: string }) => act({ caseId, reason, requestId })}
      labels={{ reason: t('reason') }}
      submitLabel={label}
    >
      <ParagraphField name="reason" label={t('reason')} hint={t('reasonHint')} />
    </EditForm>
  );
}
