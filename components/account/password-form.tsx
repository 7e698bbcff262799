'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Faults } from '@/lib/account/types';
import { useFault } from './faults';

type Action = (before: Faults, form: FormData) => Promise<Faults>;

/** A new password for the account of a link. One field: a manager fills it, and "show" is the browser's own. */
export function PasswordForm({
  action,
  purpose,
  email,
  secondFactor,
}: {
  action: Action;
  purpose: 'invite' | 'reset';
  email: string;
  secondFactor: boolean;
}) {
  const t = useTranslations('door.password');
  const fault = useFault();
  const [faults, submit] = useActionState(action, null);
  return (
    <form action={submit} className="stack" noValidate>
      <div>
        <h1 className="page-title">{t(`${purpose}.title`)}</h1>
        <p className="page-sentence">{t(`${purpose}.text`)}</p>
      </div>
      <Field label={t('email')}>
        <Input name="username" type="email" autoComplete="username" value={email} readOnly />
      </Field>
      <Field label={t('password')} hint={t(secondFactor ? 'hintShort' : 'hint')} message={fault(faults?.password)}>
        <Input name="password" type="password" autoComplete="new-password" required maxLength={1024} />
      </Field>
      <SubmitButton pendingLabel={t('pending')}>{t(`${purpose}.submit`)}</SubmitButton>
      <p className="hint">{t('advice')}</p>
    </form>
  );
}
