'use client';

import { startAuthentication } from '@simplewebauthn/browser';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { FieldMessage } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';

type Options = Parameters<typeof startAuthentication>[0]['optionsJSON'];
type Signed = Awaited<ReturnType<typeof startAuthentication>>;
type Problem = 'passkey-refused' | 'wait' | null;

/** The second step by passkey. `finish` sends the browser on where the passkey fits. */
export function UsePasskey({
  start,
  finish,
}: {
  start: () => Promise<Options | null>;
  finish: (response: Signed) => Promise<Problem>;
}) {
  const t = useTranslations('door.code');
  const fault = useTranslations('door.fault');
  const [problem, act] = useActionState(async (): Promise<Problem> => {
    const optionsJSON = await start();
    if (!optionsJSON) return 'passkey-refused';
    const response = await startAuthentication({ optionsJSON }).catch(() => null);
    return response ? finish(response) : 'passkey-refused';
  }, null);
  return (
    <form action={act}>
      <SubmitButton variant="plain" icon="lock" pendingLabel={t('pending')}>
        {t('passkey')}
      </SubmitButton>
      {problem && <FieldMessage>{fault(problem)}</FieldMessage>}
    </form>
  );
}
