'use client';

import { useTranslations } from 'next-intl';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField } from '@/components/fields/form-fields';

import type { AccessActs } from './access-acts';

/** Opens the case to a relative's account, for a written reason. */
export function GrantForm({
  caseId,
  personId,
  action,
}: {
  caseId: string;
  personId: string;
  action: AccessActs['grant'];
}) {
  const t = useTranslations('access');
  return (
    <EditForm
      schema={() => import('@/lib/portal/schema').then((all) => all.grantForm)}
      values={{ reason: '' }}
      send={({ reason }) => action({ caseId, personId, reason })}
      labels={{ reason: t('reason') }}
      submitLabel={t('grant')}
    >
      <ParagraphField name="reason" label={t('reason')} hint={t('reasonHint')} />
    </EditForm>
  );
}
