import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import type { AccountPage, FormAction } from '@/lib/account/types';
import { AccountForm } from './account-form';

/** Language, time zone, colours, password. */
export function AccountView({
  account,
  zones,
  save,
  changePassword,
  children,
}: {
  account: AccountPage;
  /** Every zone there is, for the list. */
  zones: readonly string[];
  save: FormAction<unknown>;
  changePassword: FormAction<unknown>;
  /** What staff has besides; it stands before the password. */
  children?: ReactNode;
}) {
  const t = useTranslations('account');
  const { locale, theme, timeZone } = account.settings;
  const timeZoneField = {
    name: 'timeZone',
    label: t('settings.timeZone'),
    hint: t('settings.timeZoneHint'),
    value: timeZone,
    options: [
      { value: '', label: t('settings.asFirm', { zone: account.firmZone.replace('_', ' ') }) },
      ...zones.map((zone) => ({ value: zone, label: zone.replace('_', ' ') })),
    ],
  };
  return (
    <>
      <Section title={t('me.title')}>
        <DefinitionList
          items={[
            ...(account.name ? [{ key: 'name', term: t('me.name'), value: account.name }] : []),
            { key: 'email', term: t('me.email'), value: account.email },
          ]}
        />
      </Section>
      <Section title={t('settings.title')}>
        <AccountForm
          id="settings"
          action={save}
          submit={t('settings.save')}
          pending={t('settings.saving')}
          done={t('settings.saved')}
          fields={[
            {
              name: 'locale',
              label: t('settings.language'),
              value: locale,
              options: [
                { value: 'en', label: 'English' },
                { value: 'ru', label: 'Русский' },
              ],
            },
            ...(zones.length > 0 ? [timeZoneField] : []),
            {
              name: 'theme',
              label: t('settings.theme'),
              value: theme,
              options: [
                { value: 'system', label: t('settings.system') },
                { value: 'light', label: t('settings.light') },
                { value: 'dark', label: t('settings.dark') },
              ],
            },
          ]}
        />
      </Section>
      {children}
      <Section title={t('password.title')}>
        <AccountForm
          id="password"
          action={changePassword}
          submit={t('password.submit')}
          pending={t('settings.saving')}
          done={t('password.done')}
          fields={[
            { name: 'current', label: t('codes.current'), type: 'password', autoComplete: 'current-password' },
            {
              name: 'password',
              label: t('password.new'),
              hint: t(account.codes || account.passkeys.length > 0 ? 'password.hintShort' : 'password.hint'),
              type: 'password',
              autoComplete: 'new-password',
            },
          ]}
        />
      </Section>
    </>
  );
}
