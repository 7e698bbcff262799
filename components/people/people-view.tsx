import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar } from '@/components/ui/filter-bar';
import { LinkButton } from '@/components/ui/link-button';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { ColumnHead, DataTable, TableHead } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { PeoplePage, PeopleSort } from '@/lib/people/types';
import { PersonRows } from './person-rows';
import { personWords } from './person-words';

type Ask = { q: string; sort: PeopleSort };

const address = (ask: Partial<Ask> & { after?: string; before?: string }): string => {
  const query = new URLSearchParams(Object.entries(ask).filter((pair): pair is [string, string] => Boolean(pair[1])));
  return query.size > 0 ? `/people?${query}` : '/people';
};

/** Everyone the reader may see, 50 a page, or those whose name is like what was typed. The address is the view. */
export function PeopleView({ page, ask }: { page: PeoplePage; ask: Ask }) {
  const t = useTranslations('people');
  const { q, sort } = ask;
  return (
    <>
      <PageHead
        title={t('title')}
        sentence={q ? t('found', { count: page.rows.length, q }) : t('sentence')}
        actions={
          <LinkButton variant="primary" icon="plus" href="/people/new">
            {t('new')}
          </LinkButton>
        }
      />
      <PageBody>
        <FilterBar
          action="/people"
          label={t('filters')}
          search={{ name: 'q', label: t('find'), value: q }}
          applyLabel={t('apply')}
        >
          {q && <TextLink href="/people">{t('all')}</TextLink>}
          {!q && (
            <TextLink href={address({ sort: sort === 'newest' ? 'name' : 'newest' })}>
              {sort === 'newest' ? t('table.byName') : t('table.newest')}
            </TextLink>
          )}
        </FilterBar>
        {page.rows.length === 0 ? (
          <EmptyState>{q ? t('found', { count: 0, q }) : t('nobody')}</EmptyState>
        ) : (
          <PeopleTable page={page} ask={ask} />
        )}
      </PageBody>
    </>
  );
}

function PeopleTable({ page, ask }: { page: PeoplePage; ask: Ask }) {
  const t = useTranslations('people');
  const locale = useLocale();
  const { q, sort } = ask;
  const direction = sort === 'name' ? 'ascending' : sort === '-name' ? 'descending' : 'none';
  const words = { ascending: t('table.ascending'), descending: t('table.descending'), none: t('table.unsorted') };
  const beside = (cursor: string | null, key: 'before' | 'after') =>
    cursor ? { href: address({ sort, [key]: cursor }) } : {};
  return (
    <div>
      <DataTable label={t('table.label')} sticky>
        <TableHead>
          <ColumnHead
            {...(!q && {
              sort: {
                href: address({ sort: sort === 'name' ? '-name' : 'name' }),
                direction,
                words: words[direction],
              },
            })}
          >
            {t('table.name')}
          </ColumnHead>
          <ColumnHead drop={1}>{t('table.born')}</ColumnHead>
          <ColumnHead>{t('table.cases')}</ColumnHead>
        </TableHead>
        <tbody>
          <PersonRows rows={page.rows.map((person) => personWords(person, t, locale))} />
        </tbody>
      </DataTable>
      <Pager
        label={t('table.pages')}
        summary={t('table.shown', { count: page.rows.length })}
        back={{ label: t('table.back'), ...beside(page.before, 'before') }}
        next={{ label: t('table.next'), ...beside(page.after, 'after') }}
      />
    </div>
  );
}
