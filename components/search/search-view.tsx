import { useLocale, useTranslations } from 'next-intl';
import { PersonRows } from '@/components/people/person-rows';
import { personWords } from '@/components/people/person-words';
import { langOf, latinName, nativeName } from '@/components/people/words';
import { Button } from '@/components/ui/button';
import { Day } from '@/components/ui/day';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { Cell, ColumnHead, DataTable, Row, RowHead, RowLink, TableHead } from '@/components/ui/table';
import { STAGES, type StageKey } from '@/lib/law/stages';
import type { CaseHit, PersonHit, SearchResult } from '@/lib/search/types';

/** What one box found: people and cases, each group in its own table. Works without a script. */
export function SearchView({ result }: { result: SearchResult }) {
  const t = useTranslations('search');
  const { q, people, cases, readAs } = result;
  const none = q !== '' && people.length === 0 && cases.length === 0;
  return (
    <>
      <PageHead title={q ? t('titleFor', { q }) : t('title')} sentence={t('sentence')} />
      <PageBody>
        {/* biome-ignore lint/a11y/useSemanticElements: browsers from before 2024 do not know <search> as a landmark */}
        <form
          role="search"
          aria-label={t('title')}
          action="/search"
          method="get"
          className="flex max-w-(--container-measure) gap-2"
        >
          <label className="search">
            <span className="visually-hidden">{t('field')}</span>
            <Icon name="search" />
            <input
              className="input"
              type="search"
              name="q"
              defaultValue={q}
              placeholder={t('field')}
              autoComplete="off"
              maxLength={100}
            />
          </label>
          <Button type="submit">{t('go')}</Button>
        </form>
        {readAs.length > 0 && <Notice>{t('audited')}</Notice>}
        {none && <EmptyState>{t('nothing', { q })}</EmptyState>}
        {people.length > 0 && <PeopleFound people={people} />}
        {cases.length > 0 && <CasesFound cases={cases} />}
      </PageBody>
    </>
  );
}

const MOST = 10;

function PeopleFound({ people }: { people: readonly PersonHit[] }) {
  const t = useTranslations('search');
  const words = useTranslations('people');
  const locale = useLocale();
  return (
    <Section title={t('people')} meta={people.length < MOST ? people.length : t('first', { count: MOST })}>
      <DataTable label={t('people')}>
        <TableHead>
          <ColumnHead>{t('column.name')}</ColumnHead>
          <ColumnHead drop={1}>{t('column.born')}</ColumnHead>
          <ColumnHead>{t('column.cases')}</ColumnHead>
          <ColumnHead drop={2}>{t('column.foundBy')}</ColumnHead>
        </TableHead>
        <tbody>
          <PersonRows
            rows={people.map((person) => ({ ...personWords(person, words, locale), foundBy: t(`by.${person.by}`) }))}
          />
        </tbody>
      </DataTable>
    </Section>
  );
}

function CasesFound({ cases }: { cases: readonly CaseHit[] }) {
  const t = useTranslations('search');
  const locale = useLocale();
  return (
    <Section title={t('cases')} meta={cases.length < MOST ? cases.length : t('first', { count: MOST })}>
      <DataTable label={t('cases')}>
        <TableHead>
          <ColumnHead>{t('column.principal')}</ColumnHead>
          <ColumnHead>{t('column.number')}</ColumnHead>
          <ColumnHead drop={1}>{t('column.stage')}</ColumnHead>
        </TableHead>
        <tbody>
          {cases.map((found) => {
            const native = nativeName(found.principal);
            return (
              <Row key={found.caseId} link>
                <RowHead second={latinName({ surname: found.latinSurname, given: found.latinGiven })}>
                  <RowLink href={`/cases/${found.caseId}`}>
                    <span lang={langOf(native)}>{native}</span>
                  </RowLink>
                </RowHead>
                <Cell className="number">{found.number}</Cell>
                <Cell drop={1}>
                  {found.closedOn
                    ? t.rich('closed', {
                        date: () => <Day iso={found.closedOn ?? ''} locale={locale} weekday={false} />,
                      })
                    : STAGES[found.stage as StageKey].label[locale]}
                </Cell>
              </Row>
            );
          })}
        </tbody>
      </DataTable>
    </Section>
  );
}
