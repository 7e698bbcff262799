'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { ParagraphField } from '@/components/fields/form-fields';
import type { Preview } from '@/lib/timeline/types';
import type { TimelineActs } from './acts';
import { EMPTY, type FormValues } from './answers';
import { FactForm } from './fact-form';
import { PreviewPanel } from './preview-panel';
import type { RefusedBy } from './refusal-panel';

/** Strikes a mistaken event out, with a reason; shows first what that changes. */
export function StrikeForm({
  eventId,
  preview,
  mayOverride,
  act,
  backHref,
}: {
  eventId: string;
  preview: Preview;
  mayOverride: boolean;
  act: TimelineActs['strike'];
  backHref: string;
}) {
  const t = useTranslations('timeline');
  const router = useRouter();
  const form = useForm<FormValues>({ defaultValues: EMPTY });
  const [requestId] = useState(() => crypto.randomUUID());
  const [refused, setRefused] = useState<RefusedBy | null>(
    preview.decision.kind === 'refused' ? preview.decision : null,
  );
  return (
    <FactForm
      form={form}
      labels={{ reason: t('strikeForm.reason'), override: t('refusal.reason') }}
      refused={refused}
      onRefused={setRefused}
      mayOverride={mayOverride}
      check={({ reason }): Record<string, string> => (reason.trim() === '' ? { reason: 'required' } : {})}
      send={({ reason }, override) => act({ eventId, reason, requestId, ...(override && { override }) })}
      onDone={() => router.push(backHref as never)}
      onSettled={() => undefined}
      saveLabel={t('strikeForm.save')}
      savingLabel={t('strikeForm.saving')}
      overrideWhat="overrideStrike"
      cancelHref={backHref}
    >
      <p className="text-ink-2">{t('strikeForm.text')}</p>
      <ParagraphField name="reason" label={t('strikeForm.reason')} hint={t('strikeForm.reasonHint')} rows={2} />
      <PreviewPanel preview={preview} />
    </FactForm>
  );
}
