'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import { LinkButton } from '@/components/ui/link-button';
import type { Answer } from '@/lib/fields/types';
import type { proposalForm } from '@/lib/rules/schema';

type Values = z.input<typeof proposalForm>;
export type Propose = (input: Values & { versionId: string; on: boolean }) => Promise<Answer<{ changeId: string }>>;

/** From which day a version counts, or no longer does, and why. `fromHint` says whose days are meant. */
export function ProposeForm({
  versionId,
  on,
  from,
  fromHint,
  backHref,
  action,
}: {
  versionId: string;
  on: boolean;
  from: string;
  fromHint: string;
  backHref: string;
  action: Propose;
}) {
  const t = useTranslations('rules.propose');
  const field = useTranslations('field');
  const router = useRouter();
  return (
    <EditForm
      schema={() => import('@/lib/rules/schema').then((all) => all.proposalForm)}
      values={{ from, reason: '' } as Values}
      send={(values) => action({ ...values, versionId, on })}
      onSaved={({ changeId }) => router.push(`/rules/changes/${changeId}` as never)}
      labels={{ from: t('from'), reason: t('reason') }}
      submitLabel={t('save')}
      foot={<LinkButton href={backHref}>{field('cancel')}</LinkButton>}
    >
      <KnownDateField name="from" label={t('from')} hint={fromHint} className="max-w-md" />
      <ParagraphField name="reason" label={t('reason')} hint={t('reasonHint')} rows={3} maxLength={2000} />
    </EditForm>
  );
}
