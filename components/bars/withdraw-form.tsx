'use client';

import { useTranslations } from 'next-intl';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField } from '@/components/fields/form-fields';
import type { BarActs } from './acts';

/** Takes an exception back and says why; it stays readable. */
export function WithdrawForm({
  caseId,
  exceptionId,
  revision,
  act,
}: {
  caseId: string;
  exceptionId: string;
  revision: number;
  act: BarActs['withdrawException'];
}) {
  const t = useTranslations('barsForm');
  return (
    <EditForm
      schema={() => import('@/lib/bars/schema').then((all) => all.withdrawForm)}
      values={{ reason: '' }}
      send={({ reason }: { reason: string }) => act({ caseId, exceptionId, revision, reason })}
      labels={{ reason: t('reason') }}
      submitLabel={t('withdraw')}
    >
      <ParagraphField name="reason" label={t('reason')} />
    </EditForm>
  );
}
