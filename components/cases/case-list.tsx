import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { ColumnHead, DataTable, type SortLink, TableHead } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { CasesPage, CaseView } from '@/lib/cases/types/list';
import { CaseFilters } from './case-filters';
import { CaseRows } from './case-rows';
import { CaseViews } from './case-views';
import { listHref, turned } from './list-address';
import { rowLabels, rowWords } from './row-words';

const DESCENDING: readonly CaseView['sort'][] = ['activity', 'opened'];

/** Cases as the address says. */
export function CaseList({ page }: { page: CasesPage }) {
  const t = useTranslations('cases.list');
  const { view, rows } = page;
  const exportHref = listHref({ ...view, after: undefined, before: undefined }, '/cases/export');
  return (
    <>
      <PageHead
        title={t('title')}
        tabs={<CaseViews view={view} />}
        actions={
          <>
            <a className="btn" href={exportHref} download>
              CSV
            </a>
            <LinkButton variant="primary" icon="plus" href="/cases/new">
              {t('new')}
            </LinkButton>
          </>
        }
      />
      <div className="page-body">
        <CaseFilters view={view} members={page.members} />
        {rows.length === 0 ? <NoCases view={view} /> : <Cases page={page} />}
        <Pager
          label={t('pages')}
          summary={t('shown', { count: rows.length })}
          back={{
            label: t('back'),
            href: page.before ? listHref({ ...view, after: undefined, before: page.before }) : undefined,
          }}
          next={{
            label: t('next'),
            href: page.after ? listHref({ ...view, before: undefined, after: page.after }) : undefined,
          }}
        />
      </div>
    </>
  );
}

function Cases({ page }: { page: CasesPage }) {
  const t = useTranslations('cases.list');
  const locale = useLocale();
  const sortOf = (sort: CaseView['sort']): SortLink => {
    const direction = DESCENDING.includes(sort) ? 'descending' : 'ascending';
    const on = page.view.sort === sort;
    return {
      href: turned(page.view, { sort }),
      direction: on ? direction : 'none',
      words: on ? t(`sorted.${sort}`) : undefined,
    };
  };
  return (
    <DataTable label={t('title')} stack sticky className="case-table mt-2">
      <TableHead>
        <ColumnHead sort={sortOf('name')}>{t('client')}</ColumnHead>
        <ColumnHead drop={3} sort={sortOf('opened')}>
          {t('case')}
        </ColumnHead>
        <ColumnHead>{t('stage')}</ColumnHead>
        <ColumnHead drop={2}>{t('grounds')}</ColumnHead>
        <ColumnHead sort={sortOf('hearing')}>{t('hearing')}</ColumnHead>
        <ColumnHead drop={2}>{t('waiting')}</ColumnHead>
        <ColumnHead drop={1}>{t('lead')}</ColumnHead>
        <ColumnHead drop={1} number sort={sortOf('activity')}>
          {t('activity')}
        </ColumnHead>
      </TableHead>
      <tbody>
        <CaseRows
          rows={page.rows.map((row) => rowWords(row, { t, today: page.today, zone: page.zone, locale }))}
          labels={rowLabels({ t })}
        />
      </tbody>
    </DataTable>
  );
}

function NoCases({ view }: { view: CaseView }) {
  const t = useTranslations('cases.list');
  const whole = turned(view, {}) === '/cases';
  return (
    <EmptyState
      action={
        whole ? (
          <LinkButton href="/cases/new">{t('openFirst')}</LinkButton>
        ) : (
          <TextLink href="/cases">{t('showAll')}</TextLink>
        )
      }
    >
      {whole ? t('empty') : t('none')}
    </EmptyState>
  );
}
