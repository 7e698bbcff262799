import { useLocale, useTranslations } from 'next-intl';
import { DueList } from '@/components/dates/due-list';
import { eventHref } from '@/components/timeline/words';
import { LinkButton } from '@/components/ui/link-button';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { isOff } from '@/lib/calendar/rules';
import type { CalendarItem, CalendarWeek } from '@/lib/calendar/types';
import { addDays } from '@/lib/law/calendar-day';
import { calendarHref } from './address';
import { saidBy } from './agenda';
import { CalendarActions } from './calendar-actions';
import { clientName, itemDetails, itemMark, itemTime, itemTitle } from './item-words';
import { shortDay, spanText } from './span-text';
import { type WeekDay, WeekDays, type WeekItem } from './week-days';

/** What is announced in a week, each hearing with all that one has to know to be there. */
export function WeekView({ week }: { week: CalendarWeek }) {
  const t = useTranslations('calendar.page');
  const month = useTranslations('calendar.month');
  const locale = useLocale();
  const { days, scope, today, items, more, closed } = week;
  const [first = today, last = today] = [days.at(0), days.at(-1)];
  const span = spanText(first, last, locale);
  const anchor = days.includes(today) ? today : first;
  const byDay = Map.groupBy(items, ({ on }) => on);
  const dayOf = (date: string): WeekDay => {
    const holiday = closed.find(({ on }) => on === date);
    return {
      ...{ date, label: shortDay(date, locale), empty: t('nothing') },
      ...(date === today && { today: month('today') }),
      ...(holiday && { closed: month('closed', { name: holiday.label[locale] }) }),
      items: (byDay.get(date) ?? []).map((item) => wordsOf(item, t, locale)),
      ...(more.includes(date) && { more: { href: calendarHref({ day: date, scope }), text: t('moreThatDay') } }),
    };
  };
  return (
    <>
      <PageHead
        title={t('weekOf', { span })}
        sentence={
          more.length > 0 ? t('weekCrowded') : t('weekSentence', { count: items.filter((item) => !isOff(item)).length })
        }
        actions={
          <CalendarActions
            {...{ view: 'week', scope, anchor }}
            scopeHref={(other) => calendarHref({ view: 'week', on: anchor, scope: other })}
          />
        }
      />
      <PageBody>
        <nav aria-label={t('goToWeek')} className="actions print:hidden">
          <LinkButton size="small" href={calendarHref({ view: 'week', on: addDays(first, -7) ?? first, scope })}>
            {t('back')}
          </LinkButton>
          <LinkButton size="small" href={calendarHref({ view: 'week', scope })}>
            {t('thisWeek')}
          </LinkButton>
          <LinkButton size="small" href={calendarHref({ view: 'week', on: addDays(first, 7) ?? first, scope })}>
            {t('next')}
          </LinkButton>
        </nav>
        <h2 className="visually-hidden">{t('agenda')}</h2>
        <WeekDays days={days.map(dayOf)} />
        <DueList list={week.deadlines} today={today} />
      </PageBody>
    </>
  );
}

type Translate = ReturnType<typeof useTranslations<'calendar.page'>>;

const wordsOf = (item: CalendarItem, t: Translate, locale: 'en' | 'ru'): WeekItem => ({
  ...{ id: item.eventId, href: eventHref(item), time: itemTime(item, locale), name: clientName(item.client) },
  ...{ latin: item.client.latin, number: item.number, what: itemTitle(item, locale) },
  details: itemDetails(item, locale, saidBy(t)),
  ...(item.voided && { voided: t('voided') }),
  mark: itemMark(item, t),
});
