'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { ParagraphField, TextField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import type { Preview } from '@/lib/timeline/types';
import type { TimelineActs } from './acts';
import { codesOf, EMPTY, type FormValues, factOf } from './answers';
import { DetailFields } from './detail-fields';
import { FactForm } from './fact-form';
import type { FormSpec } from './form-spec';
import { PreviewPanel } from './preview-panel';
import type { RefusedBy } from './refusal-panel';

/** Records an event of a chosen type, or puts a right one in the place of a mistaken one (`corrects`). */
export function RecordForm({
  caseId,
  spec,
  corrects,
  initial = EMPTY,
  today,
  mayOverride,
  acts,
  backHref,
}: {
  caseId: string;
  spec: FormSpec;
  /** Id of the event that the new one replaces. */
  corrects?: string;
  initial?: FormValues;
  today: string;
  mayOverride: boolean;
  acts: Pick<TimelineActs, 'record' | 'correct' | 'preview'>;
  backHref: string;
}) {
  const t = useTranslations('timeline');
  const router = useRouter();
  const form = useForm<FormValues>({ defaultValues: initial });
  const [requestId] = useState(() => crypto.randomUUID());
  const [preview, setPreview] = useState<Preview | null>(null);
  const [refused, setRefused] = useState<RefusedBy | null>(null);
  const asked = useRef('');

  async function look() {
    const values = form.getValues();
    const fact = factOf(spec, values, today);
    if (!fact || Object.keys(codesOf(spec, values, today)).length > 0) return;
    const { type, date, details } = fact;
    const event = { type, date, details };
    const question = JSON.stringify(event);
    if (asked.current === question) return;
    asked.current = question;
    const answer = await acts.preview({ caseId, event, ...(corrects && { strike: corrects }) }).catch(() => null);
    // Only the answer to the last question counts: the person may have typed on meanwhile.
    if (!answer || asked.current !== question) return;
    setPreview(answer.ok ? answer.value : null);
    setRefused(answer.ok && answer.value.decision.kind === 'refused' ? answer.value.decision : null);
  }

  const labels = {
    date: t('record.date'),
    note: t('record.note'),
    source: t('record.source'),
    reason: t('correctForm.reason'),
    override: t('refusal.reason'),
    ...Object.fromEntries(spec.questions.map(({ field, label }) => [`details.${field.key}`, label])),
  };

  return (
    <FactForm
      form={form}
      labels={labels}
      refused={refused}
      onRefused={setRefused}
      mayOverride={mayOverride}
      check={(values) => ({
        ...codesOf(spec, values, today),
        ...(corrects && values.reason.trim() === '' && { reason: 'required' }),
      })}
      send={async (values, override) => {
        const read = factOf(spec, values, today);
        if (!read) return { ok: false, problem: { kind: 'invalid', fields: { date: 'bad-date' } } };
        const fact = { ...read, requestId, ...(override && { override }) };
        return corrects
          ? acts.correct({ ...fact, eventId: corrects, reason: values.reason })
          : acts.record({ ...fact, caseId });
      }}
      onDone={() => router.push(backHref as never)}
      onSettled={look}
      saveLabel={t(corrects ? 'correctForm.save' : 'record.save')}
      savingLabel={t(corrects ? 'correctForm.saving' : 'record.saving')}
      cancelHref={backHref}
    >
      {corrects && (
        <ParagraphField name="reason" label={t('correctForm.reason')} hint={t('strikeForm.reasonHint')} rows={2} />
      )}
      <KnownDateField
        name="date"
        label={t('record.date')}
        hint={t(spec.vague ? 'record.dateHintAny' : 'record.dateHintDay')}
        today={today}
        className="max-w-md"
      />
      <DetailFields spec={spec} today={today} />
      <TextField name="source" label={t('record.source')} hint={t('record.sourceHint')} optional />
      <ParagraphField name="note" label={t('record.note')} hint={t('record.noteHint')} optional rows={2} />
      <PreviewPanel preview={preview} />
    </FactForm>
  );
}
