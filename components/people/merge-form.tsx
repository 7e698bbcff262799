'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField } from '@/components/fields/form-fields';
import { LinkButton } from '@/components/ui/link-button';
import type { Answer } from '@/lib/fields/types';

/** The reason, kept for good, and the decision. */
export function MergeForm({
  keptId,
  goneId,
  action,
}: {
  keptId: string;
  goneId: string;
  action: (input: {
    keptId: string;
    goneId: string;
    reason: string;
    requestId: string;
  }) => Promise<Answer<{ personId: string }>>;
}) {
  const t = useTranslations('people.merging');
  const field = useTranslations('field');
  const router = useRouter();
  const [requestId] = useState(() => crypto.randomUUID());
  return (
    <EditForm
      schema={() => import('@/lib/people/schema').then((all) => all.mergeReasonSchema)}
      values={{ reason: '' }}
      send={({ reason }) => action({ keptId, goneId, reason, requestId })}
      onSaved={({ personId }) => router.push(`/people/${personId}` as Route)}
      labels={{ reason: t('reason') }}
      submitLabel={t('do')}
      foot={<LinkButton href={`/people/${keptId}`}>{field('cancel')}</LinkButton>}
    >
      <ParagraphField name="reason" label={t('reason')} hint={t('reasonHint')} />
    </EditForm>
  );
}
