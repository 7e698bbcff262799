'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import type { SignInState } from '@/lib/account/types';

type Action = (before: SignInState, form: FormData) => Promise<SignInState>;

/** Email and password. Works without a script: the answer then comes as the whole page. */
export function SignInForm({ action, done }: { action: Action; done?: 'out' | 'password' }) {
  const t = useTranslations('door.signIn');
  const [{ problem, email }, submit] = useActionState(action, { problem: null, email: '' });
  const text = problem && t(problem === 'wait' ? 'wait' : 'refused');
  return (
    <form action={submit} className="stack" noValidate>
      <div>
        <h1 className="page-title">{t('title')}</h1>
        <p className="page-sentence">{t('text')}</p>
      </div>
      {done && !problem && (
        <Notice tone="green" role="status">
          {t(done === 'out' ? 'ended' : 'passwordSet')}
        </Notice>
      )}
      {text && (
        <ErrorSummary
          key={text}
          title={t('failed')}
          problems={[{ field: problem === 'wait' ? undefined : 'password', text }]}
          kept={t('kept')}
        />
      )}
      <Field label={t('email')}>
        <Input
          name="email"
          type="email"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={254}
          defaultValue={email}
        />
      </Field>
      <Field
        label={t('password')}
        message={problem === 'refused' ? text : undefined}
        end={
          <a className="link" href="/reset">
            {t('forgot')}
          </a>
        }
      >
        <Input name="password" type="password" autoComplete="current-password" required maxLength={1024} />
      </Field>
      <SubmitButton pendingLabel={t('pending')}>{t('submit')}</SubmitButton>
      <p className="hint">{t('foot')}</p>
    </form>
  );
}
