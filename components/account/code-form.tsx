'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import type { SignInState } from '@/lib/account/types';

type Action = (before: SignInState, form: FormData) => Promise<SignInState>;

/** The second step by code; `children` offers another way. */
export function CodeForm({ action, children }: { action: Action; children?: ReactNode }) {
  const t = useTranslations('door.code');
  const signIn = useTranslations('door.signIn');
  const [{ problem }, submit] = useActionState(action, { problem: null, email: '' });
  const message = problem && (problem === 'wait' ? signIn('wait') : t('code-wrong'));
  return (
    <div className="stack">
      <form action={submit} className="stack" noValidate>
        <div>
          <h1 className="page-title">{t('title')}</h1>
          <p className="page-sentence">{t('text')}</p>
        </div>
        <Field label={t('code')} hint={t('hint')} message={message}>
          <Input
            name="code"
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            required
            maxLength={64}
          />
        </Field>
        <SubmitButton pendingLabel={t('pending')}>{t('submit')}</SubmitButton>
      </form>
      {children}
      <p className="hint">
        <a className="link" href="/sign-in">
          {t('again')}
        </a>
      </p>
    </div>
  );
}
