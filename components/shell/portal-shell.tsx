import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FormTarget } from '@/components/ui/choice-switch';
import { QuickExit } from '@/components/ui/quick-exit';
import { SkipLink } from '@/components/ui/skip-link';
import { Brand } from './brand';
import { OtherLanguage } from './preferences';

/** The frame of the client's pages: larger type, 44 px targets, quick exit always on top, whole without a script. */
export function PortalShell({
  homeHref,
  locale,
  languageAction,
  returnTo,
  exitHref,
  footer,
  children,
}: {
  homeHref: string;
  locale: string;
  languageAction: FormTarget;
  returnTo?: string;
  exitHref: string;
  footer?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('shell');
  return (
    <div className="client portal">
      <SkipLink>{t('skip')}</SkipLink>
      <header className="portal-head">
        <Brand href={homeHref} />
        <OtherLanguage action={languageAction} current={locale} returnTo={returnTo} short />
        <QuickExit href={exitHref} endsAt="/sign-out">
          {t('quickExit')}
        </QuickExit>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {footer && (
        <footer className="portal-foot">
          <div>{footer}</div>
        </footer>
      )}
    </div>
  );
}
