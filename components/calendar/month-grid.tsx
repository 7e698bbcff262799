import { useLocale, useTranslations } from 'next-intl';
import { dayNumber } from '@/components/timeline/scale';
import { dateFormat } from '@/components/ui/formats';
import { type DayWords, MonthWeeks } from './month-weeks';
import { type CalendarEvent, monthWeeks, weekdayNames } from './weeks';

/** Of a day; the rest opens in place. */
const SHOWN = 3;

type Props = {
  /** ISO month, "2026-11". */
  month: string;
  events: readonly CalendarEvent[];
  /** ISO day in the firm's zone. */
  today: string;
  /** Federal holidays and court closures. */
  closed?: readonly { date: string; name: string }[];
};

/** A month as a table, weeks from Sunday in English and from Monday in Russian. */
export function MonthGrid({ month, events, today, closed = [] }: Props) {
  const t = useTranslations('calendar.month');
  const locale = useLocale();
  const title = dateFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const byDay = Map.groupBy(events, ({ date }) => date);
  const wordsOf = (date: string): DayWords => {
    if (!date.startsWith(month)) return { date, other: true };
    const closedFor = closed.find((day) => day.date === date)?.name;
    const own = byDay.get(date) ?? [];
    return {
      date,
      ...(closedFor && { closed: t('closed', { name: closedFor }) }),
      ...([0, 6].includes((dayNumber(date) + 4) % 7) && { weekend: true }),
      ...(date === today && { today: t('today') }),
      ...(own.length > 0 && { events: own.slice(0, SHOWN) }),
      ...(own.length > SHOWN && { rest: own.slice(SHOWN), more: t('more', { count: own.length - SHOWN }) }),
    };
  };
  return (
    <table
      aria-label={title.format(new Date(`${month}-01T00:00:00Z`))}
      className="w-full table-fixed border-collapse max-md:hidden print:table"
    >
      <thead>
        <tr>
          {weekdayNames(locale).map((weekday) => (
            <th key={weekday} scope="col" className="px-2 py-1.5 text-start font-medium text-ink-3 text-meta">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <MonthWeeks weeks={monthWeeks(month, locale).map((week) => week.map(wordsOf))} />
      </tbody>
    </table>
  );
}
