import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar } from '@/components/ui/filter-bar';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { ScopeSwitch } from '@/components/ui/scope-switch';
import { Section } from '@/components/ui/section';
import { ColumnHead, DataTable, TableHead } from '@/components/ui/table';
import { Tabs } from '@/components/ui/tabs';
import { type RulesPage, TOPICS, type Topic } from '@/lib/rules/types';
import { ChangeRows } from './change-rows';
import { EntryRow } from './entry-row';

const addressOf = (topic: Topic, q: string, due: boolean, from = ''): string =>
  `/rules?${new URLSearchParams({ topic, ...(q && { q }), ...(due && { due: '1' }), ...(from && { from }) })}`;

/** The law's data, by topic, each datum with its source and confidence; what waits for somebody stands above. */
export function RulesView({ page, q }: { page: RulesPage; q: string }) {
  const t = useTranslations('rules');
  const locale = useLocale();
  const { topic, entries, dueOnly, pending } = page;
  const at = (entry: string | null) => (entry === null ? {} : { href: addressOf(topic, q, dueOnly, entry) });
  const dated = entries.some((entry) => entry.on !== null);
  return (
    <>
      <PageHead
        title={t('title')}
        sentence={t('sentence')}
        tabs={
          <Tabs
            label={t('topics')}
            items={TOPICS.map((one) => ({
              ...{ href: addressOf(one, q, dueOnly), label: t(`topic.${one}`) },
              ...{ count: page.counts[one], current: one === topic },
            }))}
          />
        }
      />
      <PageBody>
        {pending.length > 0 && (
          <Section title={t('pending.title')}>
            <ChangeRows label={t('pending.title')} changes={pending} named />
          </Section>
        )}
        <FilterBar
          action="/rules"
          label={t('find')}
          search={{ name: 'q', value: q, label: t('placeholder') }}
          applyLabel={t('apply')}
          hidden={{ topic, ...(dueOnly && { due: '1' }) }}
        >
          <ScopeSwitch
            label={t('toVerify.views')}
            items={[
              { href: addressOf(topic, q, false), label: t('toVerify.all'), current: !dueOnly },
              { href: addressOf(topic, q, true), label: t('toVerify.due', { count: page.due }), current: dueOnly },
            ]}
          />
        </FilterBar>
        {dueOnly && <p className="max-w-[75ch] text-ink-2">{t('toVerify.why', { months: page.months })}</p>}
        {!dueOnly && page.uncertain > 0 && <p className="text-amber">{t('uncertain', { count: page.uncertain })}</p>}
        {entries.length === 0 ? (
          <EmptyState>{q === '' ? t('toVerify.none') : t('nothing', { q })}</EmptyState>
        ) : (
          <DataTable label={t(`topic.${topic}`)} stack>
            <TableHead>
              {dated && <ColumnHead number>{t('since')}</ColumnHead>}
              <ColumnHead>{t('entry')}</ColumnHead>
              <ColumnHead>{t('source')}</ColumnHead>
              <ColumnHead>{t('confidenceHead')}</ColumnHead>
            </TableHead>
            <tbody>
              {entries.map((entry) => (
                <EntryRow key={entry.id} {...{ topic, entry, dated, locale }} mayDecide={page.mayDecide} />
              ))}
            </tbody>
          </DataTable>
        )}
        {(page.before ?? page.after) !== null && (
          <Pager
            label={t('pages')}
            summary={t('shown', { count: entries.length, all: page.counts[topic] })}
            back={{ label: t('back'), ...at(page.before) }}
            next={{ label: t('next'), ...at(page.after) }}
          />
        )}
      </PageBody>
    </>
  );
}
