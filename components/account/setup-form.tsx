'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import type { SetupState } from '@/lib/account/types';
import { useFault } from './faults';

type Action = (before: SetupState, form: FormData) => Promise<SetupState>;

const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
];

/** The firm and its first account, on an empty installation. */
export function SetupForm({ action }: { action: Action }) {
  const t = useTranslations('door.setup');
  const fault = useFault();
  const [{ faults, values }, submit] = useActionState(action, {
    faults: null,
    values: { firm: '', timeZone: 'America/New_York', name: '', email: '' },
  });
  return (
    <form action={submit} className="stack" noValidate>
      <div>
        <h1 className="page-title">{t('title')}</h1>
        <p className="page-sentence">{t('text')}</p>
      </div>
      <Field label={t('firm')} message={fault(faults?.firm)}>
        <Input name="firm" autoComplete="organization" required maxLength={120} defaultValue={values.firm} />
      </Field>
      <Field label={t('timeZone')} hint={t('timeZoneHint')} message={fault(faults?.timeZone)}>
        <Select
          name="timeZone"
          key={values.timeZone}
          defaultValue={values.timeZone}
          options={ZONES.map((zone) => ({ value: zone, label: zone.replace('_', ' ') }))}
        />
      </Field>
      <Field label={t('name')} message={fault(faults?.name)}>
        <Input name="name" autoComplete="name" required maxLength={120} defaultValue={values.name} />
      </Field>
      <Checkbox name="lawyer" defaultChecked label={t('lawyer')} hint={t('lawyerHint')} />
      <Field label={t('email')} message={fault(faults?.email)}>
        <Input name="email" type="email" autoComplete="username" required maxLength={254} defaultValue={values.email} />
      </Field>
      <Field label={t('password')} hint={t('hint')} message={fault(faults?.password)}>
        <Input name="password" type="password" autoComplete="new-password" required maxLength={1024} />
      </Field>
      <SubmitButton pendingLabel={t('pending')}>{t('submit')}</SubmitButton>
    </form>
  );
}
