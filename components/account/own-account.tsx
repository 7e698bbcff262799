import { useLocale, useTranslations } from 'next-intl';
import { ClientTexts } from '@/components/fields/client-texts';
import { PortalShell } from '@/components/shell/portal-shell';
import type { FormTarget } from '@/components/ui/choice-switch';
import { Section } from '@/components/ui/section';
import type { AccountPage, FormAction } from '@/lib/account/types';
import { AccountView } from './account-view';
import { Sessions } from './sessions';

/** The client's account: language, password, where it is signed in. Works without JavaScript. */
export function OwnAccount({
  account,
  languageAction,
  save,
  changePassword,
  endOne,
  endOthers,
}: {
  account: AccountPage;
  languageAction: FormTarget;
  save: FormAction<unknown>;
  changePassword: FormAction<unknown>;
  endOne: FormAction<unknown>;
  endOthers: FormAction<unknown>;
}) {
  const t = useTranslations('account');
  return (
    <PortalShell
      homeHref="/my"
      locale={useLocale()}
      languageAction={languageAction}
      exitHref={account.exitUrl ?? '/leave'}
    >
      <ClientTexts of={['account', 'door']}>
        <h1 className="page-title">{t('title')}</h1>
        <div className="stack portal-parts">
          <AccountView account={account} zones={[]} save={save} changePassword={changePassword} />
          <Section title={t('sessions.title')}>
            <Sessions sessions={account.sessions} zone={account.zone} endOne={endOne} endOthers={endOthers} />
          </Section>
        </div>
      </ClientTexts>
    </PortalShell>
  );
}
