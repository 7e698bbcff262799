import { useLocale, useTranslations } from 'next-intl';
import { eventHref } from '@/components/timeline/words';
import { dayText } from '@/components/ui/day';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';
import { ScopeSwitch } from '@/components/ui/scope-switch';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { monthAfter } from '@/lib/calendar/rules';
import type { CalendarItem, CalendarPage } from '@/lib/calendar/types';
import { Agenda } from './agenda';
import { clientName, itemTime, itemTitle } from './item-words';
import { MonthGrid } from './month-grid';
import type { CalendarEvent } from './weeks';

type Asked = { month?: string; day?: string; after?: string; scope?: 'mine' | 'firm' };

const address = (asked: Asked): string => {
  const { scope, ...when } = asked;
  const query = new URLSearchParams({ ...when, ...(scope === 'firm' && { scope }) }).toString();
  return query ? `/calendar?${query}` : '/calendar';
};

/** A month as a grid and, day by day, as a list; or one day in full. */
export function CalendarView({ page }: { page: CalendarPage }) {
  const t = useTranslations('calendar.page');
  const locale = useLocale();
  const { month, day, scope, items, more } = page;
  const count = items.length + Object.values(more).reduce((sum, rest) => sum + rest, 0);
  const dayHref = (wanted: string) => address({ day: wanted, scope });
  const name = day ? dayText(day, locale) : monthName(month, locale);
  return (
    <>
      <PageHead
        title={day ? name : `${t('title')}: ${name}`}
        sentence={t('sentence', { count, month: name })}
        actions={
          <>
            <ScopeSwitch
              label={t('scope')}
              items={(['mine', 'firm'] as const).map((value) => ({
                href: address({ ...(day ? { day } : { month }), scope: value }),
                label: t(value),
                current: scope === value,
              }))}
            />
            <PrintButton>{t('print')}</PrintButton>
          </>
        }
      />
      <PageBody>
        <Months page={page} />
        {!day && (
          // On a phone the grid would turn into a list of the same days: the one beneath says more.
          <div className="max-md:hidden">
            <MonthGrid
              list={false}
              month={month}
              today={page.today}
              events={gridEvents(page, page.crowded ? 2 : 4, locale, (rest) => t('more', { count: rest }))}
              closed={page.closed.map(({ on, label }) => ({ date: on, name: label[locale] }))}
            />
          </div>
        )}
        <Section title={day ? name : t('agenda')}>
          {page.crowded && <BusyDays page={page} dayHref={dayHref} />}
          {!page.crowded && items.length > 0 && (
            <Agenda items={items} more={more} label={t('agenda')} dayHref={dayHref} />
          )}
          {day && page.next && (
            <div className="mt-3 print:hidden">
              <LinkButton size="small" href={address({ day, after: page.next, scope })}>
                {t('rest')}
              </LinkButton>
            </div>
          )}
          {items.length === 0 && <EmptyState>{t(day ? 'noneDay' : 'none')}</EmptyState>}
        </Section>
      </PageBody>
    </>
  );
}

/** "November 2026"; «ноябрь 2026 г.». */
const monthName = (month: string, locale: 'en' | 'ru'): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

function Months({ page: { month, day, scope, today } }: { page: CalendarPage }) {
  const t = useTranslations('calendar.page');
  const link = (wanted: string, label: string) => (
    <LinkButton size="small" href={address({ month: wanted, scope })}>
      {label}
    </LinkButton>
  );
  if (day) return <div className="print:hidden">{link(month, t('month'))}</div>;
  return (
    <nav aria-label={t('goTo')} className="actions print:hidden">
      {link(monthAfter(month, -1), t('back'))}
      {link(today.slice(0, 7), t('now'))}
      {link(monthAfter(month, 1), t('next'))}
    </nav>
  );
}

/** The month's days with how much stands on each. */
function BusyDays({ page, dayHref }: { page: CalendarPage; dayHref: (day: string) => string }) {
  const t = useTranslations('calendar.page');
  const locale = useLocale();
  const days = [...Map.groupBy(page.items, ({ on }) => on)];
  return (
    <ul className="rows">
      {days.map(([day, own]) => (
        <li key={day} className="flex justify-between gap-3">
          <TextLink href={dayHref(day)}>{dayText(day, locale)}</TextLink>
          <span className="number">{t('dates', { count: own.length + (page.more[day] ?? 0) })}</span>
        </li>
      ))}
    </ul>
  );
}

/** A few of each day for the grid, what was taken back left out; the last line of a full day leads to its list. */
function gridEvents(
  { items, more, scope }: CalendarPage,
  most: number,
  locale: 'en' | 'ru',
  moreText: (rest: number) => string,
): CalendarEvent[] {
  const shownOn = (own: readonly CalendarItem[]) =>
    own.slice(0, most).map(
      (item): CalendarEvent => ({
        id: item.eventId,
        date: item.on,
        time: itemTime(item, locale) || undefined,
        label: clientName(item.client),
        second: itemTitle(item, locale),
        href: eventHref(item),
      }),
    );
  return [...Map.groupBy(items, ({ on }) => on)].flatMap(([day, all]) => {
    const own = all.filter(({ voided }) => !voided);
    const rest = own.length - most + (more[day] ?? 0);
    const line = { id: `more-${day}`, date: day, label: moreText(rest), href: address({ day, scope }) };
    return rest > 0 ? [...shownOn(own), line] : shownOn(own);
  });
}
