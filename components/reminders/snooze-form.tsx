'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { EditForm } from '@/components/fields/edit-form';
import { ParagraphField } from '@/components/fields/form-fields';
import { KnownDateField } from '@/components/fields/known-date-field';
import { dayText } from '@/components/ui/day';
import type { Answer } from '@/lib/fields/types';

type Values = { untilOn: string; reason: string };
type Looked = { dateId: string; revision: number };
export type Snooze = (input: Values & Looked & { requestId: string }) => Promise<Answer<unknown>>;

/** Puts one's own reminders of a date off, with the reason. */
export function SnoozeForm({ date, warnOn, today, act }: { date: Looked; warnOn: string; today: string; act: Snooze }) {
  const t = useTranslations('reminders.snooze');
  const locale = useLocale();
  const [requestId] = useState(() => crypto.randomUUID());
  const labels = { untilOn: t('untilOn'), reason: t('reason'), dateId: t('date') };
  return (
    <EditForm
      schema={() => import('@/lib/reminders/schema').then((all) => all.snoozeFormSchema)}
      values={{ untilOn: '', reason: '' }}
      send={(values: Values) => act({ ...values, ...date, requestId })}
      labels={labels}
      submitLabel={t('save')}
    >
      <KnownDateField
        name="untilOn"
        label={labels.untilOn}
        hint={t('untilHint', { day: dayText(warnOn, locale) })}
        today={today}
      />
      <ParagraphField name="reason" label={labels.reason} hint={t('reasonHint')} rows={2} />
    </EditForm>
  );
}
