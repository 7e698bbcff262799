import { useLocale, useTranslations } from 'next-intl';
import { ColumnHead, DataTable, GroupRow, TableHead } from '@/components/ui/table';
import type { TimelineEntry } from '@/lib/timeline/types';
import type { DateActs } from './acts';
import { EventRows } from './event-rows';
import { eventLabels, eventWords, type Rights } from './event-words';

export const yearOf = ({ date }: TimelineEntry): string => date.on.slice(0, 4);

/** A page of what is recorded, by year: the equivalent of the picture, with sources. `counts`: all there is of a year. */
export function EventTable({
  entries,
  counts,
  zone,
  acts,
  rights,
}: {
  entries: readonly TimelineEntry[];
  counts: ReadonlyMap<string, number>;
  zone: string;
  acts: DateActs;
  rights: Rights;
}) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const years = [...Map.groupBy(entries, yearOf)];
  const labels = eventLabels(t);
  const words = (entry: TimelineEntry) => eventWords(entry, { t, locale, zone }, rights);
  return (
    <DataTable label={t('list')} stack className="event-table">
      <TableHead>
        <ColumnHead>{t('column.day')}</ColumnHead>
        <ColumnHead>{t('column.event')}</ColumnHead>
        <ColumnHead>{t('column.source')}</ColumnHead>
        <ColumnHead drop={2}>{t('column.recorded')}</ColumnHead>
        <ColumnHead className="print:hidden">
          <span className="visually-hidden">{t('column.actions')}</span>
        </ColumnHead>
      </TableHead>
      {years.map(([year, own]) => (
        <tbody key={year}>
          <GroupRow columns={5} count={counts.get(year)}>
            {year}
          </GroupRow>
          <EventRows rows={own.map(words)} labels={labels} acts={acts} />
        </tbody>
      ))}
    </DataTable>
  );
}
