import { useLocale, useTranslations } from 'next-intl';
import { calendarHref, type Scope } from '@/components/calendar/address';
import { plus } from '@/components/calendar/bounded-text';
import { clientName } from '@/components/calendar/item-words';
import { dateHref } from '@/components/dates/date-table';
import { dayText } from '@/components/ui/day';
import { EmptyState } from '@/components/ui/empty-state';
import { type Line, Lines } from '@/components/ui/lines';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { dateTitle } from '@/lib/dates/rules/shown';
import type { DateList, ListedDate } from '@/lib/dates/types';
import { addDays } from '@/lib/law/calendar-day';
import { AHEAD_DAYS, DUE_DAYS } from '@/lib/today/rules';

/** What falls due after this week and within a month, the nearest first; the calendar's list has the rest. */
export function AheadDates({ list: { total, dates }, today, scope }: { list: DateList; today: string; scope: Scope }) {
  const t = useTranslations('today.dates');
  const locale = useLocale();
  const span = { from: DUE_DAYS + 1, to: AHEAD_DAYS };
  const lineOf = (date: ListedDate): Line => ({
    ...{ href: dateHref(date), text: clientName(date.client), russian: true },
    second: [dateTitle(date, date.details)[locale], date.client.number, standingText(date, t)]
      .filter(Boolean)
      .join(' · '),
    end: dayText(date.warnOn ?? date.dueOn ?? today, locale),
    amber: date.standing === 'amber',
  });
  return (
    <Section title={t('ahead', span)} meta={total.count > dates.length && t('moreDates', plus(total))}>
      {dates.length > 0 ? <Lines lines={dates.map(lineOf)} /> : <EmptyState>{t('aheadNone', span)}</EmptyState>}
      <div className="mt-3 print:hidden">
        <LinkButton
          size="small"
          href={calendarHref({ view: 'agenda', from: addDays(today, span.from) ?? today, scope })}
        >
          {t('aheadAll')}
        </LinkButton>
      </div>
    </Section>
  );
}

const standingText = ({ standing }: ListedDate, t: ReturnType<typeof useTranslations<'today.dates'>>): string =>
  standing === 'amber' || standing === 'alone' ? t(`standing.${standing}`) : '';
