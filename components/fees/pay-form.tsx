'use client';

import { useLocale, useTranslations } from 'next-intl';
import { dayInput } from '@/components/fields/day-input';
import { EditForm } from '@/components/fields/edit-form';
import { TextField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import type { PayForm as Values } from '@/lib/fees/schema';
import type { FeeRecord } from '@/lib/fees/types';
import type { FeeActs, FeeTarget } from './acts';

/** A fee was paid: when, how much, and by which receipt. */
export function PayForm({
  target,
  revision,
  on,
  today,
  costs,
  act,
}: {
  target: FeeTarget;
  revision: number;
  /** The likely day (ISO). */
  on: string;
  today: string;
  /** What the fee was on its day, in words. */
  costs: string;
  act: FeeActs['pay'];
}) {
  const t = useTranslations('feeForm');
  const locale = useLocale();
  const labels = { on: t('paidOn'), usd: t('usd'), receipt: t('receipt') };
  const valuesOf = (record: FeeRecord | null): Values => ({
    on: dayInput(record?.on ?? null, locale),
    usd: record?.usd?.toString() ?? '',
    receipt: record?.receipt ?? '',
  });
  return (
    <EditForm
      schema={() => import('@/lib/fees/schema').then((all) => all.payForm)}
      values={{ ...valuesOf(null), on: dayInput(on, locale) }}
      revision={revision}
      send={(values: Values, seen) => act({ ...target, ...values, revision: seen })}
      theirs={(theirs) => valuesOf(theirs as FeeRecord | null)}
      describe={(values) =>
        (['on', 'usd', 'receipt'] as const).map((key) => ({ key, label: labels[key], text: values[key] ?? '' }))
      }
      labels={labels}
      submitLabel={t('pay')}
    >
      <KnownDateField name="on" label={labels.on} today={today} />
      <TextField name="usd" label={labels.usd} hint={t('hint.usd', { costs })} inputMode="decimal" />
      <TextField name="receipt" label={labels.receipt} hint={t('hint.receipt')} optional />
    </EditForm>
  );
}
