import { useLocale, useTranslations } from 'next-intl';
import { detailText, useActionName } from '@/components/cases/history-words';
import { instantText } from '@/components/cases/moments';
import { EmptyState } from '@/components/ui/empty-state';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Cell, ColumnHead, DataTable, TableHead } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { FirmEntry, FirmHistoryPage, HistoryFilter } from '@/lib/history/types';
import { HistoryFilters } from './history-filters';

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
          <DataTable label={own('title')}>
            <TableHead>
              <ColumnHead>{t('when')}</ColumnHead>
              <ColumnHead>{t('who')}</ColumnHead>
              <ColumnHead>{t('what')}</ColumnHead>
              <ColumnHead>{own('about')}</ColumnHead>
              <ColumnHead drop={1} number>
                {t('number')}
              </ColumnHead>
            </TableHead>
            <tbody>
              {rows.map((row) => (
                <EntryRow key={row.seq} row={row} zone={zone} />
              ))}
            </tbody>
          </DataTable>
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

function EntryRow({ row, zone }: { row: FirmEntry; zone: string }) {
  const t = useTranslations('cases.history');
  const own = useTranslations('settings.history');
  const locale = useLocale();
  const nameOf = useActionName();
  return (
    <tr>
      <Cell>
        <time dateTime={row.at}>{instantText(row.at, zone, locale)}</time>
      </Cell>
      <Cell>{row.by ?? (row.actor === 'client' ? own('aClient') : t(`actor.${row.actor}`))}</Cell>
      <Cell className="wrap-anywhere" second={detailText(row.details, locale)}>
        {nameOf(row.action)}
      </Cell>
      <Cell>
        {row.case && (
          <TextLink className="number" href={`/cases/${row.case.id}`}>
            {row.case.number}
          </TextLink>
        )}
        {row.person && <TextLink href={`/people/${row.person.id}`}>{row.person.name}</TextLink>}
        {row.member}
      </Cell>
      <Cell drop={1} number className="number tone-quiet">
        {row.seq}
      </Cell>
    </tr>
  );
}
