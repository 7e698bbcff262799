import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ClientTexts } from '@/components/fields/client-texts';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Tabs } from '@/components/ui/tabs';

const PAGES = ['account', 'security', 'tokens'] as const;

/** Head and tabs of the pages about oneself. */
export function AccountPageFrame({
  current,
  sentence,
  children,
}: {
  current: (typeof PAGES)[number];
  sentence: string;
  children: ReactNode;
}) {
  const t = useTranslations('account');
  return (
    <>
      <PageHead
        title={t('title')}
        sentence={sentence}
        tabs={
          <Tabs
            label={t('tabs.label')}
            items={PAGES.map((page) => ({
              href: `/settings/${page}`,
              label: t(`tabs.${page}`),
              current: page === current,
            }))}
          />
        }
      />
      <PageBody>
        <ClientTexts of={['account', 'door']}>{children}</ClientTexts>
      </PageBody>
    </>
  );
}
