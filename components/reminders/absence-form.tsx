'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EditForm } from '@/components/fields/edit-form';
import { KnownDateField } from '@/components/fields/known-date-field';
import type { Answer } from '@/lib/fields/types';

type Values = { fromOn: string; untilOn: string };
type Sent = Values & { requestId: string; userId: string };
export type AddAbsence = (input: Sent) => Promise<Answer<unknown>>;

/** The days on which somebody is away. `userId`: whose, where it is not one's own. */
export function AbsenceForm({ userId, today, act }: { userId?: string | undefined; today: string; act: AddAbsence }) {
  const t = useTranslations('reminders');
  const [requestId] = useState(() => crypto.randomUUID());
  const labels = { fromOn: t('from'), untilOn: t('until') };
  return (
    <EditForm
      schema={() => import('@/lib/reminders/schema').then((all) => all.absenceFormSchema)}
      values={{ fromOn: '', untilOn: '' }}
      // One's own command takes no user.
      send={(values: Values) => act({ ...values, requestId, ...(userId && { userId }) } as Sent)}
      labels={labels}
      submitLabel={t('enter')}
    >
      <KnownDateField name="fromOn" label={labels.fromOn} today={today} className="max-w-sm" />
      <KnownDateField name="untilOn" label={labels.untilOn} hint={t('untilHint')} today={today} className="max-w-sm" />
    </EditForm>
  );
}
