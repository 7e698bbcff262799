'use client';

import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { EditForm } from '@/components/fields/edit-form';
import { SelectField } from '@/components/fields/form-fields';
import type { factsFormSchema } from '@/lib/cases/schema/work';
import type { CaseActs } from './work';

type Values = z.input<typeof factsFormSchema>;

/** Whether the client is in lawful status. */
export function FactsForm({
  caseId,
  lawfulStatus,
  revision,
  act,
}: Values & { caseId: string; revision: number; act: CaseActs['editFacts'] }) {
  const t = useTranslations('caseWork.facts');
  const label = t('lawful');
  return (
    <EditForm
      schema={() => import('@/lib/cases/schema/work').then((all) => all.factsFormSchema)}
      values={{ lawfulStatus }}
      revision={revision}
      send={(values: Values, seen) => act({ ...values, caseId, revision: seen })}
      describe={(values) => [{ key: 'lawfulStatus', label, text: t(values.lawfulStatus) }]}
      labels={{ lawfulStatus: label }}
    >
      <SelectField
        name="lawfulStatus"
        label={label}
        options={(['unknown', 'yes', 'no'] as const).map((value) => ({ value, label: t(value) }))}
      />
    </EditForm>
  );
}
