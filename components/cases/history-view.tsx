import { useTranslations } from 'next-intl';
import { HistoryTable } from '@/components/history/history-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageBody } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import type { HistoryPage } from '@/lib/cases/types/pages';
import { CaseFrame, caseHref } from './case-frame';

/** What was done to the case and who looked at it. Values are not kept here, only what was touched. */
export function HistoryView({ page, first }: { page: HistoryPage; first: boolean }) {
  const t = useTranslations('cases.history');
  const { header, rows, zone } = page;
  const base = caseHref(header.id, 'history');
  return (
    <CaseFrame header={header} tab="history">
      <PageBody>
        <Section title={t('title')} meta={t('meta')}>
          {rows.length === 0 && <EmptyState>{t('empty')}</EmptyState>}
          {rows.length > 0 && <HistoryTable label={t('title')} rows={rows} zone={zone} />}
          <Pager
            label={t('pages')}
            back={{ label: t('newest'), href: first ? undefined : base }}
            next={{ label: t('older'), href: page.after ? `${base}?after=${page.after}` : undefined }}
          />
        </Section>
      </PageBody>
    </CaseFrame>
  );
}
