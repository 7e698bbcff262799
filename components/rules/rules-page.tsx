import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { Day } from '@/components/ui/day';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar } from '@/components/ui/filter-bar';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Cell, ColumnHead, DataTable, Row, RowHead, TableHead } from '@/components/ui/table';
import { Tabs } from '@/components/ui/tabs';
import type { Confidence } from '@/lib/law/rule';
import { type RuleEntry, type RulesPage, TOPICS } from '@/lib/rules/types';

const TONES: Record<Confidence, 'green' | 'outline' | 'uncertain'> = { V: 'green', K: 'outline', '?': 'uncertain' };
const WORDS = { V: 'verified', K: 'known', '?': 'uncertain' } as const;

function EntryRow({ entry, dated }: { entry: RuleEntry; dated: boolean }) {
  const t = useTranslations('rules');
  const locale = useLocale() === 'ru' ? 'ru' : 'en';
  return (
    <Row>
      {dated && <Cell number>{entry.on ? <Day iso={entry.on} locale={locale} weekday={false} /> : t('noDate')}</Cell>}
      <RowHead second={entry.second?.[locale]}>
        {entry.title[locale]}
        {entry.text && <span className="block max-w-[75ch] font-normal text-ink-2">{entry.text[locale]}</span>}
      </RowHead>
      <Cell second={t('asOf', { day: entry.asOf })}>{entry.source}</Cell>
      <Cell>
        <Chip tone={TONES[entry.confidence]}>{t(`confidence.${WORDS[entry.confidence]}`)}</Chip>
      </Cell>
    </Row>
  );
}

/** The law's data, by topic, each datum with its source and confidence. */
export function RulesView({ page, q }: { page: RulesPage; q: string }) {
  const t = useTranslations('rules');
  const dated = page.entries.some((entry) => entry.on !== null);
  const href = (topic: string, from = '') =>
    `/rules?${new URLSearchParams({ topic, ...(q && { q }), ...(from && { from }) })}`;
  const at = (entry: string | null) => (entry === null ? {} : { href: href(page.topic, entry) });
  return (
    <>
      <PageHead
        title={t('title')}
        sentence={t('sentence')}
        tabs={
          <Tabs
            label={t('topics')}
            items={TOPICS.map((topic) => ({
              href: href(topic),
              label: t(`topic.${topic}`),
              count: page.counts[topic],
              current: topic === page.topic,
            }))}
          />
        }
      />
      <PageBody>
        <FilterBar
          action="/rules"
          label={t('find')}
          search={{ name: 'q', value: q, label: t('placeholder') }}
          applyLabel={t('apply')}
          hidden={{ topic: page.topic }}
        />
        {page.uncertain > 0 && <p className="text-amber">{t('uncertain', { count: page.uncertain })}</p>}
        {page.entries.length === 0 ? (
          <EmptyState>{t('nothing', { q })}</EmptyState>
        ) : (
          <DataTable label={t(`topic.${page.topic}`)} stack>
            <TableHead>
              {dated && <ColumnHead number>{t('since')}</ColumnHead>}
              <ColumnHead>{t('entry')}</ColumnHead>
              <ColumnHead>{t('source')}</ColumnHead>
              <ColumnHead>{t('confidenceHead')}</ColumnHead>
            </TableHead>
            <tbody>
              {page.entries.map((entry) => (
                <EntryRow key={entry.id} entry={entry} dated={dated} />
              ))}
            </tbody>
          </DataTable>
        )}
        {(page.before ?? page.after) !== null && (
          <Pager
            label={t('pages')}
            summary={t('shown', { count: page.entries.length, all: page.counts[page.topic] })}
            back={{ label: t('back'), ...at(page.before) }}
            next={{ label: t('next'), ...at(page.after) }}
          />
        )}
      </PageBody>
    </>
  );
}
