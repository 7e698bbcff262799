import { useTranslations } from 'next-intl';
import { Journey } from '@/components/journey/journey';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { CaseOverview } from '@/lib/cases/types/pages';
import { caseHref } from './case-frame';

/** The way here, on the map and in the table beneath it. */
export function CaseJourney({ page }: { page: CaseOverview }) {
  const t = useTranslations('cases.overview');
  const { header, stops } = page;
  const edit = <TextLink href={caseHref(header.id, 'journey')}>{t('journeyOpen')}</TextLink>;
  return (
    <Section title={t('journey')} end={edit}>
      {stops.length === 0 ? (
        <EmptyState action={edit}>{t('journeyNone')}</EmptyState>
      ) : (
        <Journey
          stops={stops.map(({ arrived, left, statusHeld, ...stop }) => ({
            ...stop,
            label: stop.place,
            from: arrived,
            to: left,
            status: statusHeld,
          }))}
        />
      )}
    </Section>
  );
}
