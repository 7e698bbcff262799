import { useLocale, useTranslations } from 'next-intl';
import { CaseFrame } from '@/components/cases/case-frame';
import { ClientTexts } from '@/components/fields/client-texts';
import { PageBody } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/i18n/locale';
import type { AccessPage } from '@/lib/portal/types';
import type { AccessActs } from './access-acts';
import { AccessPerson } from './access-person';
import { momentText } from './words';

/** Who outside the firm sees a case: its people with their accounts, and what is published for them. */
export function AccessView({ page, acts }: { page: AccessPage; acts: AccessActs }) {
  const t = useTranslations('access');
  return (
    <CaseFrame header={page.header} tab="team">
      <PageBody aside={<Published page={page} />}>
        <ClientTexts of={['access', 'field']}>
          <Section title={t('title')} meta={t('sentence')}>
            <ul aria-label={t('people')}>
              {page.access.people.map((person) => (
                <AccessPerson key={person.personId} page={page} person={person} acts={acts} />
              ))}
            </ul>
          </Section>
        </ClientTexts>
      </PageBody>
    </CaseFrame>
  );
}

function Published({ page }: { page: AccessPage }) {
  const t = useTranslations('access.published');
  const locale: Locale = useLocale();
  const { statusAt, dates, step } = page.access.published;
  return (
    <Section title={t('title')}>
      <ul className="grid gap-2">
        <li>{statusAt ? t('status', { day: momentText(statusAt, page.zone, locale).day }) : t('noStatus')}</li>
        <li>{t('dates', { count: dates })}</li>
        <li>{t(step ? 'step' : 'noStep')}</li>
      </ul>
    </Section>
  );
}
