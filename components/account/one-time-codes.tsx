'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormAction } from '@/lib/account/types';
import { AccountFields, AccountForm } from './account-form';
import { QrCode } from './qr-code';
import { RecoveryCodes } from './recovery-codes';

export type Seed = { seed: string; address: string };
export type Codes = { recoveryCodes: string[] };

/**
 * One-time codes: setting them up (password, QR code and first code, recovery codes) and turning them off. It stays in
 * place when they come on, since the recovery codes are in its last answer and nowhere else.
 */
export function OneTimeCodes({
  on,
  start,
  confirm,
  remove,
}: {
  on: boolean;
  start: FormAction<Seed>;
  confirm: FormAction<Codes>;
  remove?: FormAction<unknown>;
}) {
  const t = useTranslations('account.codes');
  const [begun, begin] = useActionState(start, { answer: null, values: {} });
  const [done, finish] = useActionState(confirm, { answer: null, values: {} });
  if (done.answer?.ok) {
    const { recoveryCodes } = done.answer.value;
    return (
      <>
        <Notice tone="green" role="status">
          {t('on')}
        </Notice>
        {recoveryCodes.length > 0 && <RecoveryCodes codes={recoveryCodes} />}
      </>
    );
  }
  if (on) {
    if (!remove) return null;
    const fields = [{ ...presentPassword(t('current')), autoComplete: 'off' }];
    return <AccountForm id="codes-off" action={remove} fields={fields} submit={t('remove')} />;
  }
  // Without JavaScript only the form that was sent last has its answer; the app has the seed by then.
  if (begun.answer?.ok || done.answer) {
    return (
      <form action={finish} className="grid max-w-sm gap-4" noValidate>
        {begun.answer?.ok && <ShowSeed {...begun.answer.value} />}
        <AccountFields
          id="confirm"
          state={done}
          fields={[{ name: 'code', label: t('code'), hint: t('codeHint'), autoComplete: 'one-time-code', max: 20 }]}
        />
        <div>
          <SubmitButton pendingLabel={t('checking')}>{t('confirm')}</SubmitButton>
        </div>
      </form>
    );
  }
  return (
    <form action={begin} className="grid max-w-sm gap-4" noValidate>
      <p>{t('what')}</p>
      <AccountFields id="codes" state={begun} fields={[presentPassword(t('current'))]} />
      <div>
        <SubmitButton variant="plain" pendingLabel={t('checking')}>
          {t('setUp')}
        </SubmitButton>
      </div>
    </form>
  );
}

function ShowSeed({ seed, address }: Seed) {
  const t = useTranslations('account.codes');
  return (
    <>
      <p>{t('scan')}</p>
      <QrCode text={address} label={t('qr')} />
      <p>
        {t('byHand')} <code translate="no">{seed.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
    </>
  );
}

/** The password one has now, asked for again. */
export function presentPassword(label: string) {
  return { name: 'current', label, type: 'password', autoComplete: 'current-password' } as const;
}

/** New recovery codes in place of the old. */
export function RenewCodes({ action }: { action: FormAction<Codes> }) {
  const t = useTranslations('account.recovery');
  const codes = useTranslations('account.codes');
  const [state, renew] = useActionState(action, { answer: null, values: {} });
  if (state.answer?.ok) return <RecoveryCodes codes={state.answer.value.recoveryCodes} />;
  return (
    <form action={renew} className="grid max-w-sm gap-4" noValidate>
      <AccountFields id="recovery" state={state} fields={[presentPassword(codes('current'))]} />
      <div>
        <SubmitButton variant="plain" pendingLabel={codes('checking')}>
          {t('renew')}
        </SubmitButton>
      </div>
    </form>
  );
}
