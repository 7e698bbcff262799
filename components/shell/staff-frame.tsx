import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FormTarget } from '@/components/ui/choice-switch';
import { dateFormat } from '@/components/ui/formats';
import { TextLink } from '@/components/ui/text-link';
import { shortZone } from '@/components/ui/zone';
import type { Shell } from '@/lib/firm/types';
import { FirmShell } from './firm-shell';
import type { NavGroup } from './navigation';
import { LanguageSwitch, ThemeSwitch } from './preferences';
import { PrintRecord } from './print-record';

/** The firm's frame with its places. Counts are those the worker last made; their time stands beneath them. */
export function StaffFrame({
  shell,
  theme,
  languageAction,
  themeAction,
  printed,
  signOutHref,
  children,
}: {
  shell: Shell;
  theme: 'light' | 'dark' | 'system';
  languageAction: FormTarget;
  themeAction: FormTarget;
  printed: (input: { path: string }) => Promise<unknown>;
  /** Where signing out is posted to. */
  signOutHref: string;
  children: ReactNode;
}) {
  const t = useTranslations('shell');
  const locale = useLocale();
  const { totals, user } = shell;
  const main: NavGroup = {
    key: 'main',
    label: t('nav.main'),
    items: [
      {
        ...{ href: '/today', label: t('nav.today'), icon: 'home' },
        ...(totals['dates.late'] ? { count: totals['dates.late'], tone: 'red', countWords: t('nav.late') } : {}),
      },
      { href: '/cases', label: t('nav.cases'), icon: 'folder', count: totals['cases.open'], countWords: t('nav.open') },
      { href: '/people', label: t('nav.people'), icon: 'people' },
      { href: '/calendar', label: t('nav.calendar'), icon: 'calendar' },
    ],
  };
  const watch: NavGroup = {
    key: 'watch',
    title: t('nav.watch'),
    label: t('nav.watch'),
    items: [
      { href: '/cases?date=none', label: t('nav.noDate'), icon: 'clock', count: totals['cases.no-date'] },
      { href: '/cases?quiet=1', label: t('nav.quiet'), icon: 'circle', count: totals['cases.quiet'] },
      { href: '/cases?step=none', label: t('nav.noStep'), icon: 'flag', count: totals['cases.no-step'] },
      {
        href: '/cases?waiting=client',
        label: t('nav.onClient'),
        icon: 'person',
        count: totals['cases.waiting-client'],
      },
    ],
  };
  const firm: NavGroup = {
    key: 'firm',
    title: t('nav.firm'),
    label: t('nav.firm'),
    items: [
      { href: '/rules', label: t('nav.rules'), icon: 'scales' },
      { href: '/reports', label: t('nav.reports'), icon: 'chart' },
      { href: '/settings', label: t('nav.settings'), icon: 'gear' },
    ],
  };
  const zone = shortZone(user.zone, '2026-01-01');
  return (
    <FirmShell
      firm={shell.firm}
      homeHref="/today"
      search={{ action: '/search', name: 'q' }}
      newMenu={
        <>
          <TextLink className="" href="/cases/new">
            {t('nav.newCase')}
          </TextLink>
          <TextLink className="" href="/people/new">
            {t('nav.newPerson')}
          </TextLink>
        </>
      }
      groups={[main, watch, firm]}
      note={shell.countedAt ? <Counted at={shell.countedAt} zone={user.zone} /> : null}
      user={{
        name: user.name,
        line: [...user.roles.map((role) => t(`role.${role}`)), zone].filter(Boolean).join(' · '),
      }}
      userMenu={
        <>
          <TextLink className="" href="/settings/account">
            {t('nav.account')}
          </TextLink>
          <LanguageSwitch action={languageAction} current={locale} />
          <ThemeSwitch action={themeAction} current={theme} />
          <form action={signOutHref} method="post">
            <button type="submit">{t('nav.signOut')}</button>
          </form>
        </>
      }
    >
      <PrintRecord printed={printed} />
      {children}
    </FirmShell>
  );
}

function Counted({ at, zone }: { at: string; zone: string }) {
  const t = useTranslations('shell');
  const locale = useLocale();
  const time = dateFormat(locale, { timeZone: zone, hour: 'numeric', minute: '2-digit' }).format(new Date(at));
  return <time dateTime={at}>{t('nav.counted', { time })}</time>;
}
