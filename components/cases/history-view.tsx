import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { PageBody } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import { Cell, ColumnHead, DataTable, TableHead } from '@/components/ui/table';
import type { HistoryPage } from '@/lib/cases/types/pages';
import { CaseFrame, caseHref } from './case-frame';
import { detailText, useActionName } from './history-words';
import { instantText } from './moments';

/** What was done to the case and who looked at it. Values are not kept here, only what was touched. */
export function HistoryView({ page, first }: { page: HistoryPage; first: boolean }) {
  const t = useTranslations('cases.history');
  const locale = useLocale();
  const nameOf = useActionName();
  const { header, rows, zone } = page;
  const base = caseHref(header.id, 'history');
  return (
    <CaseFrame header={header} tab="history">
      <PageBody>
        <Section title={t('title')} meta={t('meta')}>
          {rows.length === 0 && <EmptyState>{t('empty')}</EmptyState>}
          {rows.length > 0 && (
            <DataTable label={t('title')}>
              <TableHead>
                <ColumnHead>{t('when')}</ColumnHead>
                <ColumnHead>{t('who')}</ColumnHead>
                <ColumnHead>{t('what')}</ColumnHead>
                <ColumnHead drop={1} number>
                  {t('number')}
                </ColumnHead>
              </TableHead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.seq}>
                    <Cell>
                      <time dateTime={row.at}>{instantText(row.at, zone, locale)}</time>
                    </Cell>
                    <Cell className="whitespace-nowrap">{row.by ?? t(`actor.${row.actor}`)}</Cell>
                    <Cell className="wrap-anywhere" second={detailText(row.details, locale)}>
                      {nameOf(row.action)}
                    </Cell>
                    <Cell drop={1} number className="number tone-quiet">
                      {row.seq}
                    </Cell>
                  </tr>
                ))}
              </tbody>
            </DataTable>
          )}
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
