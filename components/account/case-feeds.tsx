import { CaseFrame } from '@/components/cases/case-frame';
import { ClientTexts } from '@/components/fields/client-texts';
import { PageBody } from '@/components/ui/page-head';
import type { FormAction } from '@/lib/account/types';
import type { CaseFeedsPage } from '@/lib/calendar/types';
import { FeedsView } from './feeds-view';

/** The reader's own addresses of one case's calendar. */
export function CaseFeeds({
  page: { header, feeds, zone },
  make,
  revoke,
}: {
  page: CaseFeedsPage;
  make: FormAction<{ address: string }>;
  revoke: FormAction<unknown>;
}) {
  return (
    <CaseFrame header={header} tab="dates">
      <PageBody>
        <ClientTexts of={['account', 'door']}>
          <FeedsView {...{ feeds, zone, make, revoke }} caseId={header.id} />
        </ClientTexts>
      </PageBody>
    </CaseFrame>
  );
}
