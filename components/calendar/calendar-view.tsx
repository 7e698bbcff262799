import { useLocale, useTranslations } from 'next-intl';
import { DueList } from '@/components/dates/due-list';
import { dayText } from '@/components/ui/day';
import { EmptyState } from '@/components/ui/empty-state';
import { dateFormat } from '@/components/ui/formats';
import { Lines } from '@/components/ui/lines';
import { LinkButton } from '@/components/ui/link-button';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { monthAfter, together } from '@/lib/calendar/rules';
import type { Bounded, CalendarPage } from '@/lib/calendar/types';
import { calendarHref } from './address';
import { Agenda } from './agenda';
import { plus } from './bounded-text';
import { CalendarActions } from './calendar-actions';
import { gridEvents } from './grid-events';
import { MonthGrid } from './month-grid';

/** A month as a grid and, day by day, as a list; or one day in full. */
export function CalendarView({ page }: { page: CalendarPage }) {
  const t = useTranslations('calendar.page');
  const locale = useLocale();
  const { month, day, scope, items, more, facts, recorded } = page;
  const set = together([...Object.values(more), { count: items.length, more: false }]);
  const happened = together([...Object.values(recorded), { count: facts.length, more: false }]);
  const dayHref = (wanted: string) => calendarHref({ day: wanted, scope });
  const name = day ? dayText(day, locale) : monthName(month, locale);
  return (
    <>
      <PageHead
        title={day ? name : `${t('title')}: ${name}`}
        sentence={`${t('sentence', { ...plus(set), month: name })} ${t('sentenceRecorded', plus(happened))}`}
        actions={
          <CalendarActions
            view={day ? null : 'month'}
            scope={scope}
            anchor={day ?? (page.today.startsWith(month) ? page.today : `${month}-01`)}
            scopeHref={(other) => calendarHref({ ...(day ? { day } : { month }), scope: other })}
          />
        }
      />
      <PageBody>
        <Months page={page} />
        {!day && (
          // On a phone the grid would turn into a list of the same days: the one beneath says more.
          <div className="max-md:hidden">
            <MonthGrid
              month={month}
              today={page.today}
              events={gridEvents(page, locale, {
                more: (rest) => t('more', plus(rest)),
                recorded: (done) => t('recordedMore', plus(done)),
                dayHref,
                standing: t,
              })}
              closed={page.closed.map(({ on, label }) => ({ date: on, name: label[locale] }))}
            />
          </div>
        )}
        <Section title={day ? name : t('agenda')}>
          {page.crowded && <BusyDays page={page} dayHref={dayHref} />}
          {!page.crowded && set.count + happened.count > 0 && (
            <Agenda {...{ items, facts, more, recorded, dayHref }} label={t('agenda')} />
          )}
          {day && page.next && (
            <div className="mt-3 print:hidden">
              <LinkButton size="small" href={calendarHref({ day, after: page.next, scope })}>
                {t('rest')}
              </LinkButton>
            </div>
          )}
          {day && page.nextFacts && (
            <div className="mt-3 print:hidden">
              <LinkButton size="small" href={calendarHref({ day, facts: page.nextFacts, scope })}>
                {t('restRecorded')}
              </LinkButton>
            </div>
          )}
          {set.count + happened.count === 0 && <EmptyState>{t(day ? 'noneDay' : 'none')}</EmptyState>}
        </Section>
        <DueList list={page.deadlines} today={page.today} />
      </PageBody>
    </>
  );
}

/** "November 2026"; «ноябрь 2026 г.». */
const monthName = (month: string, locale: 'en' | 'ru'): string =>
  dateFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));

function Months({ page: { month, day, scope, today } }: { page: CalendarPage }) {
  const t = useTranslations('calendar.page');
  const link = (wanted: string, label: string) => (
    <LinkButton size="small" href={calendarHref({ month: wanted, scope })}>
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
  const { items, more, facts, recorded } = page;
  const amount = (shown: readonly { on: string }[], rest: Bounded | undefined, day: string) =>
    together([{ count: shown.filter(({ on }) => on === day).length, more: false }, ...(rest ? [rest] : [])]);
  const days = new Set([...[...items, ...facts].map((one) => one.on), ...Object.keys(recorded)]);
  const lines = [...days].sort().map((day) => {
    const dates = amount(items, more[day], day);
    const done = amount(facts, recorded[day], day);
    const words = [dates.count > 0 && t('dates', plus(dates)), done.count > 0 && t('recordedMore', plus(done))];
    return { href: dayHref(day), text: dayText(day, locale), end: words.filter(Boolean).join(', ') };
  });
  return <Lines lines={lines} />;
}
