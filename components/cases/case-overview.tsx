import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ClientTexts } from '@/components/fields/client-texts';
import { LinkButton } from '@/components/ui/link-button';
import { PageBody } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';
import type { CaseOverview } from '@/lib/cases/types/pages';
import { CaseAside } from './case-aside';
import { CaseEvents } from './case-events';
import { CaseFrame, caseHref } from './case-frame';
import { CaseJourney } from './case-journey';
import { CaseNotes } from './case-notes';
import { CasePrintFoot, CasePrintHead } from './case-print';
import { CaseStages } from './case-stages';
import { CaseStep } from './case-step';
import type { CaseActs } from './work';

/** The first page of a case: where it stands, what happens next, what was last, the way here, what people noted. */
export function CaseOverviewView({
  page,
  acts,
  access,
}: {
  page: CaseOverview;
  acts: CaseActs;
  /** The client's access to their own page. */
  access?: ReactNode;
}) {
  const t = useTranslations('cases.overview');
  const { header } = page;
  return (
    <ClientTexts of={['caseWork', 'field']}>
      <CasePrintHead page={page} />
      <CaseFrame
        header={header}
        tab="overview"
        actions={
          <>
            <PrintButton>{t('print')}</PrintButton>
            {!header.closed && (
              <LinkButton variant="primary" icon="plus" href={`${caseHref(header.id, 'timeline')}?record=`}>
                {t('record')}
              </LinkButton>
            )}
          </>
        }
      >
        <PageBody aside={<CaseAside page={page} acts={acts} more={access} />}>
          <CaseStages page={page} />
          <CaseStep page={page} acts={acts} />
          <CaseEvents page={page} />
          <CaseJourney page={page} />
          <CaseNotes page={page} acts={acts} />
        </PageBody>
      </CaseFrame>
      <CasePrintFoot page={page} />
    </ClientTexts>
  );
}
