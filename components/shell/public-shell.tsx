import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FormTarget } from '@/components/ui/choice-switch';
import { Pier } from '@/components/ui/pier';
import { SkipLink } from '@/components/ui/skip-link';
import { Brand } from './brand';
import { OtherLanguage } from './preferences';

/** The door: a pier on one side, one form on the other. `host` says whose server this is. */
export function PublicShell({
  homeHref,
  locale,
  languageAction,
  returnTo,
  host,
  footer,
  children,
}: {
  homeHref: string;
  locale: string;
  languageAction: FormTarget;
  returnTo?: string;
  host?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('shell');
  return (
    <div className="public">
      <SkipLink>{t('skip')}</SkipLink>
      <aside className="public-sea">
        <Brand href={homeHref} />
        <p className="public-line">{t.rich('promise', { br: () => <br /> })}</p>
        <Pier />
        {host && <p className="public-host">{host}</p>}
      </aside>
      <div className="public-side">
        <header>
          <Brand href={homeHref} />
          <OtherLanguage action={languageAction} current={locale} returnTo={returnTo} />
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <footer>{footer}</footer>
      </div>
    </div>
  );
}
