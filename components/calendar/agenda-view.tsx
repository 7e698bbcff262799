import { useLocale, useTranslations } from 'next-intl';
import { DueList } from '@/components/dates/due-list';
import { dayText } from '@/components/ui/day';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import type { CalendarAgenda } from '@/lib/calendar/types';
import { calendarHref } from './address';
import { Agenda } from './agenda';
import { CalendarActions } from './calendar-actions';

/** What is ahead, day by day, from a day on. */
export function AgendaView({ agenda }: { agenda: CalendarAgenda }) {
  const t = useTranslations('calendar.page');
  const locale = useLocale();
  const { from, scope, today, items, next } = agenda;
  return (
    <>
      <PageHead
        title={t('ahead')}
        sentence={t('aheadSentence', { day: dayText(from, locale) })}
        actions={
          <CalendarActions
            {...{ view: 'agenda', scope, anchor: from }}
            scopeHref={(other) => calendarHref({ view: 'agenda', from, scope: other })}
          />
        }
      />
      <PageBody>
        {from !== today && (
          <div className="print:hidden">
            <LinkButton size="small" href={calendarHref({ view: 'agenda', scope })}>
              {t('fromToday')}
            </LinkButton>
          </div>
        )}
        <Section title={t('agenda')}>
          {items.length > 0 ? (
            <Agenda items={items} label={t('agenda')} dayHref={(day) => calendarHref({ day, scope })} />
          ) : (
            <EmptyState>{t('noneAhead')}</EmptyState>
          )}
          {next && (
            <div className="mt-3 print:hidden">
              <LinkButton size="small" href={calendarHref({ view: 'agenda', from, after: next, scope })}>
                {t('next')}
              </LinkButton>
            </div>
          )}
        </Section>
        <DueList list={agenda.deadlines} today={today} />
      </PageBody>
    </>
  );
}
