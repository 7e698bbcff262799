import { useLocale, useTranslations } from 'next-intl';
import { Agenda } from '@/components/calendar/agenda';
import { countText } from '@/components/calendar/bounded-text';
import { trackName } from '@/components/cases/places';
import { statusName } from '@/components/cases/words';
import { instantDay } from '@/components/timeline/words';
import { Chip } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import { EmptyState } from '@/components/ui/empty-state';
import { dateFormat } from '@/components/ui/formats';
import { Lines } from '@/components/ui/lines';
import { LinkButton } from '@/components/ui/link-button';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { ScopeSwitch } from '@/components/ui/scope-switch';
import { Section } from '@/components/ui/section';
import type { Track } from '@/lib/law/rule';
import type { TodayPage } from '@/lib/today/types';
import { AheadDates } from './ahead-dates';
import { caseLine } from './case-line';
import { DueDates, PermitDates, UnsettledDates, UnsignedDates } from './date-sections';
import { EventNews } from './event-news';
import { WaitingList } from './waiting-list';
import { WeekStrip } from './week-strip';
import { WhoseForm } from './whose-form';

/** A member's morning: the days ahead, what is new, who must act, what has fallen silent. */
export function TodayView({ page }: { page: TodayPage }) {
  const t = useTranslations('today');
  const locale = useLocale();
  const { scope, lawyer, strip, coming, events } = page;
  const inScope = (href: string) => (scope === 'firm' ? `${href}${href.includes('?') ? '&' : '?'}scope=firm` : href);
  const dayHref = (day: string) => inScope(`/calendar?day=${day}`);
  return (
    <>
      <PageHead
        title={longDay(page.today, locale)}
        sentence={[lawyer?.name, sentenceOf(page, t)].filter(Boolean).join(' · ')}
        actions={
          <>
            <ScopeSwitch
              label={t('scope')}
              items={[
                { href: '/today', label: t('mine'), current: scope === 'mine' },
                { href: '/today?scope=firm', label: t('firm'), current: scope === 'firm' && !lawyer },
              ]}
            />
            <LinkButton icon="calendar" href={inScope('/calendar')}>
              {t('calendar')}
            </LinkButton>
          </>
        }
      />
      <WeekStrip days={strip} today={page.today} dayHref={dayHref} />
      <PageBody aside={<Aside page={page} />}>
        {page.members.length > 0 && <WhoseForm members={page.members} lawyer={lawyer} />}
        <DueDates dates={page.dates} today={page.today} />
        <Section title={t('coming')} meta={t('comingMeta')}>
          {coming.length > 0 ? (
            <Agenda items={coming} label={t('coming')} dayHref={dayHref} />
          ) : (
            <EmptyState>{t('noComing')}</EmptyState>
          )}
        </Section>
        <AheadDates list={page.dates.ahead} today={page.today} scope={scope} />
        <UnsignedDates page={page} />
        <Section title={t('events')} meta={t('eventsMeta')}>
          {events.length > 0 ? (
            <EventNews events={events} zone={page.zone} />
          ) : (
            <EmptyState>{t('noEvents')}</EmptyState>
          )}
        </Section>
      </PageBody>
    </>
  );
}

const sentenceOf = (
  { strip, withoutStep: { total } }: TodayPage,
  t: ReturnType<typeof useTranslations<'today'>>,
): string =>
  t('sentence', {
    hearings: strip.reduce((sum, { hearings }) => sum + hearings, 0),
    plus: strip.some(({ more }) => more) ? '+' : '',
    silent: total.count,
    silentPlus: total.more ? '+' : '',
  });

/** The page's title names its day in full: "Monday, 23 November 2026". */
function longDay(iso: string, locale: 'en' | 'ru'): string {
  const format = dateFormat(locale === 'ru' ? 'ru' : 'en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  const text = format.format(new Date(`${iso}T00:00:00Z`));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function Aside({ page }: { page: TodayPage }) {
  const t = useTranslations('today');
  const locale = useLocale();
  const { withoutStep, withoutArrival, opened, zone } = page;
  return (
    <>
      <UnsettledDates unsettled={page.unsettled} />
      {withoutArrival.total.count > 0 && (
        <Section title={t('withoutArrival')} meta={<Chip tone="amber">{countText(withoutArrival.total)}</Chip>}>
          <p className="pb-2 text-amber">{t('withoutArrivalWhy')}</p>
          <Lines
            lines={withoutArrival.cases.map((found) => ({
              ...caseLine(found),
              second: statusName(found.status, locale),
            }))}
          />
        </Section>
      )}
      <WaitingList waiting={page.waiting} />
      <PermitDates dates={page.dates} />
      <Section title={t('withoutStep')} meta={withoutStep.total.count > 0 && countText(withoutStep.total)}>
        {withoutStep.cases.length > 0 ? (
          <Lines
            lines={withoutStep.cases.map((found) => ({
              ...caseLine(found),
              second: [
                statusName(found.status, locale),
                t('untouched', { date: instantDay(found.activityAt, zone, locale) }),
              ].join(' · '),
            }))}
          />
        ) : (
          <EmptyState>{t('allHaveStep')}</EmptyState>
        )}
      </Section>
      <Section title={t('opened')} meta={t('openedMeta')}>
        {opened.length > 0 ? (
          <Lines
            lines={opened.map((found) => ({
              ...caseLine(found),
              second: `${trackName(found.track as Track, locale)} · ${found.number}`,
              end: dayText(found.openedOn, locale, { weekday: false }),
            }))}
          />
        ) : (
          <EmptyState>{t('noOpened')}</EmptyState>
        )}
      </Section>
    </>
  );
}
