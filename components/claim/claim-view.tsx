import { useTranslations } from 'next-intl';
import { CaseFrame } from '@/components/cases/case-frame';
import { ClientTexts } from '@/components/fields/client-texts';
import { EditableSection } from '@/components/fields/editing';
import { SavedAt } from '@/components/fields/saved-at';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageBody } from '@/components/ui/page-head';
import type { CaseHeader } from '@/lib/cases/types';
import type { Claim, ClaimGap } from '@/lib/claim/types';
import { GroundRows } from './ground-rows';
import type { EditGrounds } from './grounds-form';
import { GroundsForm, ReasonsForm } from './lazy-forms';
import { OtherReasons } from './other-reasons';
import type { EditReasons } from './reasons-form';

/** What the claim rests on: grounds as the law names them, the client's own words beside them, and what is no ground. */
export function ClaimView({
  page,
  actions,
}: {
  page: Claim & { header: CaseHeader; gaps: readonly ClaimGap[] };
  actions: { editGrounds: EditGrounds; editReasons: EditReasons };
}) {
  const t = useTranslations('claim');
  const { header, grounds, reasons, gaps, revisions } = page;
  const caseId = header.id;
  return (
    <CaseFrame header={header} tab="claim">
      <ClientTexts of={['claim', 'field']}>
        <PageBody>
          {gaps.map((gap) => (
            <Notice key={gap} tone="amber" role="note">
              {t(`gap.${gap}`)} {gap === 'no-reason-for-primary' && <span className="second">INA 208(b)(1)(B)(i)</span>}
            </Notice>
          ))}
          <EditableSection
            id="grounds"
            title={t('grounds')}
            meta={<SavedAt revision={revisions.grounds} otherwise={t('groundsCount', { count: grounds.length })} />}
            editLabel={t('editGrounds')}
            form={
              <GroundsForm
                caseId={caseId}
                grounds={grounds}
                revision={revisions.grounds?.revision ?? 0}
                action={actions.editGrounds}
              />
            }
          >
            {grounds.length === 0 ? (
              <EmptyState>{t('noGrounds')}</EmptyState>
            ) : (
              <GroundRows grounds={grounds} reasons={reasons} />
            )}
          </EditableSection>
          <EditableSection
            id="reasons"
            title={t('others')}
            meta={<SavedAt revision={revisions.reasons} />}
            editLabel={t('editReasons')}
            form={
              <ReasonsForm
                caseId={caseId}
                grounds={grounds}
                reasons={reasons}
                revision={revisions.reasons?.revision ?? 0}
                action={actions.editReasons}
              />
            }
          >
            <OtherReasons reasons={reasons} />
          </EditableSection>
        </PageBody>
      </ClientTexts>
    </CaseFrame>
  );
}
