import { useLocale, useTranslations } from 'next-intl';
import { eventHref } from '@/components/timeline/words';
import { dayText } from '@/components/ui/day';
import { ColumnHead, DataTable, GroupRow, TableHead } from '@/components/ui/table';
import type { CalendarItem } from '@/lib/calendar/types';
import { saidBy } from './agenda';
import { countText } from './bounded-text';
import { DocketRows, type DocketWords } from './docket-rows';
import { clientName, itemDetails, itemMark, itemTime, itemTitle } from './item-words';
import { shortDay } from './span-text';

/**
 * The week's hearings, interviews, appointments and ordered dates, a day at a time; who leads each case. `cut`: the last day
 * goes on, on another sheet.
 */
export function DocketTable({ items, cut }: { items: readonly CalendarItem[]; cut: boolean }) {
  const t = useTranslations('calendar.docket');
  const page = useTranslations('calendar.page');
  const locale = useLocale();
  const words = (item: CalendarItem): DocketWords => ({
    ...{
      id: item.eventId,
      href: eventHref(item),
      day: shortDay(item.on, locale),
      when: itemTime(item, locale) || '–',
      name: clientName(item.client),
    },
    ...{ latin: item.client.latin, number: item.number, what: itemTitle(item, locale) },
    ...{ details: itemDetails(item, locale, saidBy(page)), lead: item.lead },
    ...(item.voided && { voided: page('voided') }),
    mark: itemMark(item, page),
  });
  return (
    <DataTable label={t('label')}>
      <TableHead>
        <ColumnHead>{page('time')}</ColumnHead>
        <ColumnHead>{page('client')}</ColumnHead>
        <ColumnHead>{page('what')}</ColumnHead>
        <ColumnHead drop={1}>{t('lead')}</ColumnHead>
      </TableHead>
      {[...Map.groupBy(items, ({ on }) => on)].map(([day, own]) => (
        <tbody key={day}>
          <GroupRow columns={4} count={countText({ count: own.length, more: cut && day === items.at(-1)?.on })}>
            {dayText(day, locale)}
          </GroupRow>
          <DocketRows rows={own.map(words)} />
        </tbody>
      ))}
    </DataTable>
  );
}
