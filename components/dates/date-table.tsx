import { useLocale, useTranslations } from 'next-intl';
import { clientName } from '@/components/calendar/item-words';
import type { ChipTone } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import { ColumnHead, DataTable, TableHead } from '@/components/ui/table';
import { dateTitle, isTold } from '@/lib/dates/rules/shown';
import type { ListedDate } from '@/lib/dates/types';
import { daysBetween } from '@/lib/law/calendar-day';
import { DateLines } from './date-lines';
import { SOON, sealOf } from './words';

/** Where a date is explained. */
export const dateHref = ({ caseId, dateId }: { caseId: string; dateId: string }) =>
  `/cases/${caseId}/dates?date=${dateId}#why`;

/** How near the day is that a date warns from; late is what passed its last legal day, or the one that warned before. */
function whenOf(
  date: ListedDate,
  today: string,
  t: ReturnType<typeof useTranslations<'dates'>>,
): { text: string; tone: ChipTone } {
  const untilWork = daysBetween(today, date.warnOn ?? date.dueOn ?? today) ?? 0;
  const untilLast = date.dueOn === null ? untilWork : (daysBetween(today, date.dueOn) ?? 0);
  if (untilWork < 0 && !isTold(date.rule)) return { text: t('when.check'), tone: 'amber' };
  if (untilWork < 0 && date.state === 'open' && untilLast >= 0)
    return { text: t('when.last', { days: untilLast }), tone: 'ink' };
  if (untilWork < 0)
    return { text: t('when.late', { days: -(date.state === 'open' ? untilLast : untilWork) }), tone: 'red' };
  if (untilWork === 0) return { text: t('when.today'), tone: 'ink' };
  return { text: t('when.in', { days: untilWork }), tone: untilWork <= SOON ? 'ink' : 'outline' };
}

/** Dates of many cases, each a link to its reasons. */
export function DateTable({ label, dates, today }: { label: string; dates: readonly ListedDate[]; today: string }) {
  const t = useTranslations('dates.list');
  const words = useTranslations('dates');
  const locale = useLocale();
  const lines = dates.map((date) => {
    const { dueOn, safeOn, client } = date;
    const legal = dueOn && dueOn !== date.warnOn ? words('lastDay', { date: dayText(dueOn, locale) }) : '';
    return {
      ...{ id: date.dateId, href: dateHref(date), day: dayText(date.warnOn ?? safeOn ?? dueOn ?? today, locale) },
      ...{ client: clientName(client), second: `${client.latin} · ${client.number}`, legal },
      what: dateTitle(date, date.details)[locale],
      ...{ when: whenOf(date, today, words), seal: sealOf(date, { t: words }) },
    };
  });
  return (
    <DataTable label={label} stack>
      <TableHead>
        <ColumnHead>{t('workTo')}</ColumnHead>
        <ColumnHead>{t('client')}</ColumnHead>
        <ColumnHead>{t('what')}</ColumnHead>
        <ColumnHead>{t('when')}</ColumnHead>
        <ColumnHead drop={1}>{t('signed')}</ColumnHead>
      </TableHead>
      <tbody>
        <DateLines lines={lines} />
      </tbody>
    </DataTable>
  );
}
