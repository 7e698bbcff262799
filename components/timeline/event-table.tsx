import { useTranslations } from 'next-intl';
import { ColumnHead, DataTable, GroupRow, TableHead } from '@/components/ui/table';
import type { TimelineEntry } from '@/lib/timeline/types';
import type { DateActs } from './acts';
import { EventRow } from './event-row';

/** Everything recorded, by year: the equivalent of the picture, with sources. `href` is the timeline's own address. */
export function EventTable({
  entries,
  href,
  zone,
  acts,
}: {
  entries: readonly TimelineEntry[];
  href: string;
  zone: string;
  /** null for those who publish no dates. */
  acts: DateActs | null;
}) {
  const t = useTranslations('timeline');
  const years = [...Map.groupBy(entries, ({ date }) => date.on.slice(0, 4))];
  return (
    <DataTable label={t('list')}>
      <TableHead>
        <ColumnHead>{t('column.day')}</ColumnHead>
        <ColumnHead>{t('column.event')}</ColumnHead>
        <ColumnHead drop={1}>{t('column.source')}</ColumnHead>
        <ColumnHead drop={2}>{t('column.recorded')}</ColumnHead>
        <ColumnHead drop={1} className="print:hidden">
          <span className="visually-hidden">{t('column.actions')}</span>
        </ColumnHead>
      </TableHead>
      {years.map(([year, own]) => (
        <tbody key={year}>
          <GroupRow columns={5} count={own.length}>
            {year}
          </GroupRow>
          {own.map((entry) => (
            <EventRow key={entry.id} entry={entry} href={href} zone={zone} acts={acts} />
          ))}
        </tbody>
      ))}
    </DataTable>
  );
}
