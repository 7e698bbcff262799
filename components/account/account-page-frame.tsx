import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ClientTexts } from '@/components/fields/client-texts';
import { PageBody, PageHead } from '@/components/ui/page-head';

/** Head of the pages about oneself. */
export function AccountPageFrame({
  current,
  sentence,
  children,
}: {
  current: 'account' | 'security' | 'tokens' | 'calendars';
  sentence: string;
  children: ReactNode;
}) {
  const t = useTranslations('account');
  return (
    <>
      <PageHead title={t(`tabs.${current}`)} sentence={sentence} />
      <PageBody>
        <ClientTexts of={['account', 'door']}>{children}</ClientTexts>
      </PageBody>
    </>
  );
}
