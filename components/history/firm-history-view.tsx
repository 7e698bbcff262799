import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { TextLink } from '@/components/ui/text-link';
import type { FirmEntry, FirmHistoryPage, HistoryFilter } from '@/lib/history/types';
import { HistoryFilters } from './history-filters';
import { HistoryTable } from './history-table';

const PLACE = '/settings/history';

/** The page's address: a member, a kind of act, where it goes on. */
function hrefOf({ member, kind }: HistoryFilter, after?: string): string {
  const query = new URLSearchParams({ ...(member && { member }), ...(kind && { kind }), ...(after && { after }) });
  return query.size > 0 ? `${PLACE}?${query}` : PLACE;
}

/** Everything that was done in the firm, for those who answer for it. */
export function FirmHistoryView({ page, first }: { page: FirmHistoryPage; first: boolean }) {
  const t = useTranslations('cases.history');
  const own = useTranslations('settings.history');
  const { filter, rows, after, zone } = page;
  return (
    <>
      <PageHead title={own('title')} sentence={own('sentence')} />
      <PageBody>
        <HistoryFilters page={page} action={PLACE} hrefOf={hrefOf} />
        {rows.length === 0 ? (
          <EmptyState>{own('none')}</EmptyState>
        ) : (
          <HistoryTable
            label={own('title')}
            rows={rows}
            zone={zone}
            client={own('aClient')}
            about={{ head: own('about'), of: touched }}
          />
        )}
        <Pager
          label={t('pages')}
          back={{ label: t('newest'), ...(!first && { href: hrefOf(filter) }) }}
          next={{ label: t('older'), ...(after && { href: hrefOf(filter, after) }) }}
        />
      </PageBody>
    </>
  );
}

const touched = (row: FirmEntry) => (
  <>
    {row.case && (
      <TextLink className="number" href={`/cases/${row.case.id}`}>
        {row.case.number}
      </TextLink>
    )}
    {row.person && <TextLink href={`/people/${row.person.id}`}>{row.person.name}</TextLink>}
    {row.member}
  </>
);
