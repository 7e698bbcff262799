import { useLocale, useTranslations } from 'next-intl';
import { knownDateText } from '@/components/timeline/known-date';
import { Cell, ColumnHead, DataTable, RowHead, TableHead } from '@/components/ui/table';
import type { KnownDate, PlannedStop } from '@/lib/journey/types';
import { countryLabel } from './recorded';

/** The journey in rows: the equivalent of JourneyMap, and the longer of the two (status held, stops not on the map). */
export function JourneyTable({ stops }: { stops: readonly PlannedStop[] }) {
  const t = useTranslations('journey');
  const words = useTranslations('timeline.date');
  const locale = useLocale();
  const date = (known: KnownDate | null): string => (known ? knownDateText(known, locale, words) : '');
  const span = ({ from, to }: PlannedStop): string =>
    from && to && from.on !== to.on ? `${date(from)} – ${date(to)}` : date(from ?? to);
  const stay = ({ days }: PlannedStop): string => {
    if (!days) return '–';
    return days.exact ? String(days.days) : t('aboutNumber', { days: days.days });
  };
  return (
    <DataTable label={t('tableCaption')}>
      <TableHead>
        <ColumnHead>
          <span className="visually-hidden">{t('number')}</span>
        </ColumnHead>
        <ColumnHead>{t('place')}</ColumnHead>
        <ColumnHead>{t('fromTo')}</ColumnHead>
        <ColumnHead number>{t('stay')}</ColumnHead>
        <ColumnHead drop={1}>{t('status')}</ColumnHead>
      </TableHead>
      <tbody>
        {stops.map((stop) => (
          <tr key={stop.n}>
            <Cell className="w-6 text-ink-3 tabular-nums">{stop.n}</Cell>
            <RowHead
              second={
                stop.approximate
                  ? `${countryLabel(stop.country, locale)} · ${t('approximate')}`
                  : countryLabel(stop.country, locale)
              }
            >
              {stop.label}
            </RowHead>
            <Cell className="tabular-nums">
              {span(stop)}
              {stop.status && <span className="second min-[40.01rem]:hidden print:hidden">{stop.status}</span>}
            </Cell>
            <Cell number className="whitespace-nowrap">
              {stay(stop)}
            </Cell>
            <Cell drop={1} className="text-ink-2">
              {stop.status}
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
