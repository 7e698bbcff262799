import { useTranslations } from 'next-intl';
import { plus } from '@/components/calendar/bounded-text';
import { DateTable } from '@/components/dates/date-table';
import { ChangeRows } from '@/components/rules/change-rows';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import type { OnePersonPage } from '@/lib/reports/types';

const HREF = '/reports/one-person';

/** What one person settled alone where two should: dates, and changes of a rule. */
export function OnePersonView({ page }: { page: OnePersonPage }) {
  const t = useTranslations('reports.onePerson');
  const { dates, changes, allChanges, next, continued, today, zone } = page;
  return (
    <>
      <PageHead
        title={t('title')}
        sentence={t('sentence')}
        actions={<LinkButton href="/reports">{t('overview')}</LinkButton>}
      />
      <PageBody>
        <Section title={t('dates')} meta={dates.total.count > dates.dates.length && t('more', plus(dates.total))}>
          {dates.dates.length > 0 ? (
            <DateTable label={t('dates')} dates={dates.dates} today={today} />
          ) : (
            <EmptyState>{t('noDates')}</EmptyState>
          )}
          {(continued || next) && (
            <nav aria-label={t('pages')} className="actions mt-3 print:hidden">
              {continued && (
                <LinkButton size="small" href={HREF}>
                  {t('first')}
                </LinkButton>
              )}
              {next && (
                <LinkButton size="small" href={`${HREF}?after=${next}`}>
                  {t('next')}
                </LinkButton>
              )}
            </nav>
          )}
        </Section>
        <div id="rules">
          <Section title={t('changes')} meta={allChanges > changes.length && t('newest', { count: allChanges })}>
            {changes.length > 0 ? (
              <ChangeRows label={t('changes')} changes={changes} zone={zone} />
            ) : (
              <EmptyState>{t('noChanges')}</EmptyState>
            )}
          </Section>
        </div>
      </PageBody>
    </>
  );
}
