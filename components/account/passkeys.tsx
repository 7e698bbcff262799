'use client';

import { startRegistration } from '@simplewebauthn/browser';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormState } from '@/lib/account/types';
import type { Answer } from '@/lib/fields/types';
import { AccountFields } from './account-form';
import type { Codes } from './one-time-codes';
import { presentPassword } from './one-time-codes';
import { RecoveryCodes } from './recovery-codes';

type Options = Parameters<typeof startRegistration>[0]['optionsJSON'];
type Made = Awaited<ReturnType<typeof startRegistration>>;

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

/** Adds a passkey or security key: the password, then what the browser asks. Needs JavaScript, as passkeys do. */
export function AddPasskey({
  start,
  add,
}: {
  start: (input: { current: string }) => Promise<Answer<Options>>;
  add: (input: { name: string; response: Made }) => Promise<Answer<Codes>>;
}) {
  const t = useTranslations('account.passkeys');
  const codes = useTranslations('account.codes');
  const [state, act] = useActionState(
    async (_before: FormState<Codes>, form: FormData): Promise<FormState<Codes>> => {
      const values = { name: text(form, 'name') };
      const options = await start({ current: text(form, 'current') });
      if (!options.ok) return { answer: options, values };
      try {
        const response = await startRegistration({ optionsJSON: options.value });
        return { answer: await add({ name: values.name, response }), values };
      } catch {
        return { answer: { ok: false, problem: { kind: 'invalid', fields: { name: 'passkey-refused' } } }, values };
      }
    },
    { answer: null, values: {} },
  );
  const fresh = state.answer?.ok ? state.answer.value.recoveryCodes : [];
  return (
    <>
      {fresh.length > 0 && <RecoveryCodes codes={fresh} />}
      <form action={act} className="grid max-w-sm gap-4" noValidate>
        <AccountFields
          id="passkey"
          state={state.answer?.ok ? { answer: null, values: {} } : state}
          fields={[{ name: 'name', label: t('name'), hint: t('nameHint'), max: 60 }, presentPassword(codes('current'))]}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel={t('waiting')}>
            {t('add')}
          </SubmitButton>
        </div>
      </form>
    </>
  );
}
