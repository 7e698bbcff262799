import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { setLanguage } from '@/app/actions';
import { ClientTexts } from '@/components/fields/client-texts';
import { PublicShell } from '@/components/shell/public-shell';

export default function PublicLayout({ children }: { children: ReactNode }) {
  const t = useTranslations('door');
  return (
    <PublicShell homeHref="/sign-in" locale={useLocale()} languageAction={setLanguage} host={t('host')}>
      <ClientTexts of={['door']}>{children}</ClientTexts>
    </PublicShell>
  );
}
