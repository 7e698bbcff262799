'use client';

import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField } from '@/components/fields/form-fields';
import type { Answer } from '@/lib/fields/types';
import type { withdrawalForm } from '@/lib/rules/schema';

type Values = z.input<typeof withdrawalForm>;
export type Withdraw = (input: Values & { changeId: string }) => Promise<Answer<unknown>>;

/** Takes a proposal back, with the reason. */
export function WithdrawForm({ changeId, action }: { changeId: string; action: Withdraw }) {
  const t = useTranslations('rules.change');
  return (
    <EditForm
      schema={() => import('@/lib/rules/schema').then((all) => all.withdrawalForm)}
      values={{ reason: '' }}
      send={(values) => action({ ...values, changeId })}
      labels={{ reason: t('withdrawReason') }}
      submitLabel={t('withdraw')}
    >
      <ParagraphField name="reason" label={t('withdrawReason')} rows={2} maxLength={2000} />
    </EditForm>
  );
}
