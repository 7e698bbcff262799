import { useLocale, useTranslations } from 'next-intl';
import { dayNumber } from '@/components/timeline/scale';
import { cn } from '@/components/ui/class-names';
import { DayEvents } from './day-events';
import { type CalendarEvent, monthWeeks, weekdayNames } from './weeks';

type Props = {
  /** ISO month, "2026-11". */
  month: string;
  events: readonly CalendarEvent[];
  /** ISO day in the firm's zone. */
  today: string;
  /** Federal holidays and court closures. */
  closed?: readonly { date: string; name: string }[];
  /** Whether a phone gets the days as a list in its place; false where the page has a list of its own. */
  list?: boolean;
};

/** A month as a table, weeks from Sunday in English and from Monday in Russian; on a phone a list of the days. */
export function MonthGrid({ month, events, today, closed = [], list = true }: Props) {
  const t = useTranslations('calendar.month');
  const locale = useLocale();
  const weeks = monthWeeks(month, locale);
  const long = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const title = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const name = title.format(new Date(`${month}-01T00:00:00Z`));
  const days = weeks.flat().filter((date) => date.startsWith(month));
  const eventsOn = (date: string): readonly CalendarEvent[] => events.filter((event) => event.date === date);
  const closure = (date: string): string | undefined => closed.find((day) => day.date === date)?.name;
  const listed = days.filter((date) => date === today || closure(date) || eventsOn(date).length > 0);
  return (
    <>
      <table aria-label={name} className="w-full table-fixed border-collapse max-md:hidden print:table">
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
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((date) => {
                const other = !date.startsWith(month);
                const closedFor = closure(date);
                const weekend = [0, 6].includes((dayNumber(date) + 4) % 7);
                return (
                  <td
                    key={date}
                    aria-current={date === today ? 'date' : undefined}
                    className={cn(
                      'h-24 border border-line p-1.5 align-top',
                      closedFor ? 'hatch bg-page' : weekend && 'bg-page',
                      date === today && 'outline-2 outline-teal -outline-offset-2',
                    )}
                  >
                    <time
                      dateTime={date}
                      className={cn('block tabular-nums', other ? 'text-ink-3' : 'font-semibold text-ink')}
                    >
                      {Number(date.slice(8))}
                      {date === today && <span className="ml-1.5 text-meta text-teal">{t('today')}</span>}
                    </time>
                    {closedFor && !other && <p className="text-ink-2 text-meta">{t('closed', { name: closedFor })}</p>}
                    {!other && <DayEvents events={eventsOn(date)} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {list && (
        <div className="md:hidden print:hidden">
          {listed.length === 0 && <p className="text-ink-2">{t('empty')}</p>}
          <ol aria-label={t('agenda', { month: name })} className="rows">
            {listed.map((date) => {
              const closedFor = closure(date);
              return (
                <li key={date} aria-current={date === today ? 'date' : undefined}>
                  <time dateTime={date} className={cn('font-semibold', date === today && 'text-teal')}>
                    {long.format(new Date(`${date}T00:00:00Z`))}
                    {date === today && <span className="ml-1.5 font-normal text-meta">{t('today')}</span>}
                  </time>
                  {closedFor && <p className="text-ink-2 text-meta">{t('closed', { name: closedFor })}</p>}
                  <DayEvents events={eventsOn(date)} />
                </li>
              );
            })}
          </ol>
        </div>
      )}
    </>
  );
}
