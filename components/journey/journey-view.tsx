import { useLocale, useTranslations } from 'next-intl';
import { CaseFrame } from '@/components/cases/case-frame';
import { ClientTexts } from '@/components/fields/client-texts';
import { EditableSection } from '@/components/fields/editing';
import { EmptyState } from '@/components/ui/empty-state';
import { PageBody } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import type { CaseHeader } from '@/lib/cases/types';
import type { Revisions } from '@/lib/fields/types';
import { planJourney, transitTotal } from '@/lib/journey/rules';
import type { ArrivalHint, Contradiction, JourneyStop } from '@/lib/journey/types';
import { Journey } from './journey';
import { JourneyDoubts } from './journey-doubts';
import type { EditJourney } from './journey-form';
import { JourneyForm } from './lazy-forms';
import { recordedStops } from './recorded';
import { hasDetails, StopDetails } from './stop-details';
import { TransitQuestions } from './transit-questions';

/** The way from Russia: map and table, what does not fit together, what each country raises. */
export function JourneyView({
  page,
  action,
}: {
  page: {
    header: CaseHeader;
    stops: readonly JourneyStop[];
    contradictions: readonly Contradiction[];
    hint: ArrivalHint | null;
    revisions: Revisions;
  };
  action: EditJourney;
}) {
  const t = useTranslations('journey');
  const locale = useLocale();
  const { header, stops, revisions } = page;
  const recorded = recordedStops(stops, locale);
  const total = transitTotal(planJourney(recorded));
  const sum = { days: total.days, countries: total.countries };
  const meta =
    total.countries === 0
      ? stops.length > 0 && t('noTransit')
      : t(total.complete ? (total.exact ? 'total' : 'totalAbout') : 'totalLeast', sum);
  return (
    <CaseFrame header={header} tab="journey">
      <ClientTexts of={['journey', 'field']}>
        <PageBody>
          <JourneyDoubts caseId={header.id} stops={stops} contradictions={page.contradictions} hint={page.hint} />
          <EditableSection
            id="journey"
            title={t('heading')}
            meta={meta}
            editLabel={t('edit')}
            form={
              <JourneyForm
                caseId={header.id}
                stops={stops}
                revision={revisions.journey?.revision ?? 0}
                action={action}
              />
            }
          >
            {stops.length === 0 ? <EmptyState>{t('empty')}</EmptyState> : <Journey stops={recorded} />}
          </EditableSection>
          {stops.some(hasDetails) && (
            <Section title={t('stops')}>
              <StopDetails stops={stops} />
            </Section>
          )}
          {total.countries > 0 && (
            <Section title={t('raises')} meta={t('raisesMeta')}>
              <TransitQuestions stops={stops} />
            </Section>
          )}
        </PageBody>
      </ClientTexts>
    </CaseFrame>
  );
}
