import { useLocale, useTranslations } from 'next-intl';
import { knownDateText } from '@/components/timeline/known-date';
import { eventTitle } from '@/components/timeline/words';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { CaseOverview } from '@/lib/cases/types/pages';
import { caseHref } from './case-frame';

/** The newest facts of the timeline. */
export function CaseEvents({ page }: { page: CaseOverview }) {
  const t = useTranslations('cases.overview');
  const dates = useTranslations('timeline.date');
  const locale = useLocale();
  const { header, events } = page;
  return (
    <Section
      title={t('events')}
      meta={t('eventsMeta', { shown: events.length, count: header.counts.timeline })}
      end={<TextLink href={caseHref(header.id, 'timeline')}>{t('eventsAll')}</TextLink>}
    >
      <ul className="rows">
        {events.map((event) => (
          <li key={event.id} className="flex flex-wrap gap-x-4">
            <span className="leading w-36 flex-none whitespace-nowrap">{knownDateText(event.date, locale, dates)}</span>
            <span className="min-w-0">{eventTitle(event.type, event.details, locale)}</span>
          </li>
        ))}
      </ul>
      {events.length === 0 && <p className="tone-quiet">{t('eventsNone')}</p>}
    </Section>
  );
}
