import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { ClientTexts } from '@/components/fields/client-texts';
import { buttonClass } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { OneTimeCodes } from './one-time-codes';
import { AddPasskey } from './passkeys';

/** The firm asks for a second factor and this account has none: nothing else is open until it is set up. */
export function Enrol({
  owes,
  passkeys,
  ...codes
}: Omit<ComponentProps<typeof OneTimeCodes>, 'on'> & { owes: boolean; passkeys: ComponentProps<typeof AddPasskey> }) {
  const t = useTranslations('account');
  return (
    <ClientTexts of={['account', 'door']}>
      <div className="stack">
        <h1 className="page-title">{t('enrol.title')}</h1>
        <p>{t(owes ? 'enrol.text' : 'enrol.on')}</p>
        <OneTimeCodes {...codes} on={!owes} />
        {owes && (
          <Section title={t('passkeys.title')}>
            <p>{t('passkeys.what')}</p>
            <AddPasskey {...passkeys} />
          </Section>
        )}
        <p>
          <a className={buttonClass(owes ? 'quiet' : 'primary')} href="/">
            {t('enrol.go')}
          </a>
        </p>
      </div>
    </ClientTexts>
  );
}
