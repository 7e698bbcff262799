import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';
import { ScopeSwitch } from '@/components/ui/scope-switch';
import { Section } from '@/components/ui/section';
import { monthAfter } from '@/lib/calendar/rules';
import type { CalendarItem, CalendarPage } from '@/lib/calendar/types';
import { Agenda } from './agenda';
import { clientName, itemHref, itemTime, itemTitle } from './item-words';
import { MonthGrid } from './month-grid';
import type { CalendarEvent } from './weeks';

/** Shown of a day within the grid; the list beneath has the rest. */
const IN_GRID = 4;

type Asked = { month?: string; day?: string; scope?: 'mine' | 'firm' };

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
          // On a phone the grid would turn into a list of the same days: the one beneath says more, where there is one.
          <div className={page.crowded ? undefined : 'max-md:hidden'}>
            <MonthGrid
              month={month}
              today={page.today}
              events={gridEvents(page, locale, (rest) => t('more', { count: rest }))}
              closed={page.closed.map(({ on, label }) => ({ date: on, name: label[locale] }))}
            />
          </div>
        )}
        {!page.crowded && (
          <Section title={day ? name : t('agenda')}>
            {items.length > 0 ? (
              <Agenda
                items={items}
                more={more}
                label={t('agenda')}
                dayHref={(wanted) => address({ day: wanted, scope })}
              />
            ) : (
              <EmptyState>{t(day ? 'noneDay' : 'none')}</EmptyState>
            )}
          </Section>
        )}
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

/** A few of each day for the grid, what was taken back left out; the last line of a full day leads to its list. */
function gridEvents(
  { items, more, scope }: CalendarPage,
  locale: 'en' | 'ru',
  moreText: (rest: number) => string,
): CalendarEvent[] {
  const shownOn = (own: readonly CalendarItem[]) =>
    own.slice(0, IN_GRID).map(
      (item): CalendarEvent => ({
        id: item.eventId,
        date: item.on,
        time: itemTime(item, locale) || undefined,
        label: clientName(item.client),
        second: itemTitle(item, locale),
        href: itemHref(item),
      }),
    );
  return [...Map.groupBy(items, ({ on }) => on)].flatMap(([day, all]) => {
    const own = all.filter(({ voided }) => !voided);
    const rest = own.length - IN_GRID + (more[day] ?? 0);
    const line = { id: `more-${day}`, date: day, label: moreText(rest), href: address({ day, scope }) };
    return rest > 0 ? [...shownOn(own), line] : shownOn(own);
  });
}
