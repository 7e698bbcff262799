'use client';

import { useLocale, useTranslations } from 'next-intl';
import { dayInput } from '@/components/fields/day-input';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import type { ExcuseForm as Excuse, UndoForm as Undo } from '@/lib/fees/schema';
import type { FeeRecord } from '@/lib/fees/types';
import type { FeeActs, FeeTarget } from './acts';

type Props = { target: FeeTarget; revision: number; today: string };

/** A fee is waived, or not payable in this case: since when, and why. */
export function ExcuseForm({
  target,
  revision,
  today,
  what,
  act,
}: Props & { what: 'waive' | 'exempt'; act: FeeActs['waive'] }) {
  const t = useTranslations('feeForm');
  const locale = useLocale();
  const labels = { on: t('since'), reason: t('reason') };
  return (
    <EditForm
      schema={() => import('@/lib/fees/schema').then((all) => all.excuseForm)}
      values={{ on: dayInput(today, locale), reason: '' }}
      revision={revision}
      send={(values: Excuse, seen) => act({ ...target, ...values, revision: seen })}
      theirs={(theirs) => {
        const record = theirs as FeeRecord | null;
        return { on: dayInput(record?.on ?? null, locale), reason: record?.reason ?? '' };
      }}
      describe={(values) => (['on', 'reason'] as const).map((key) => ({ key, label: labels[key], text: values[key] }))}
      labels={labels}
      submitLabel={t(what)}
    >
      <KnownDateField name="on" label={labels.on} today={today} />
      <ParagraphField name="reason" label={labels.reason} hint={t(`hint.${what}`)} rows={2} />
    </EditForm>
  );
}

/** What was said of a fee was a mistake. */
export function UndoForm({ target, revision, act }: Omit<Props, 'today'> & { act: FeeActs['undo'] }) {
  const t = useTranslations('feeForm');
  const labels = { reason: t('reason') };
  return (
    <EditForm
      schema={() => import('@/lib/fees/schema').then((all) => all.undoForm)}
      values={{ reason: '' }}
      revision={revision}
      send={(values: Undo, seen) => act({ ...target, ...values, revision: seen })}
      theirs={(theirs) => ({ reason: (theirs as FeeRecord | null)?.reason ?? '' })}
      describe={({ reason }) => [{ key: 'reason', label: labels.reason, text: reason }]}
      labels={labels}
      submitLabel={t('undo')}
    >
      <ParagraphField name="reason" label={labels.reason} hint={t('hint.undo')} rows={2} />
    </EditForm>
  );
}
