import { useTranslations } from 'next-intl';
import { ClientTexts } from '@/components/fields/client-texts';
import { EditableSection } from '@/components/fields/editing';
import type { RevealNumber } from '@/components/fields/reveal';
import { EmptyState } from '@/components/ui/empty-state';
import type { Revision } from '@/lib/fields/types';
import type { Proceeding } from '@/lib/proceedings/types';
import { ProceedingsForm } from './lazy-forms';
import { ProceedingRows } from './proceeding-rows';
import type { EditProceedings } from './proceedings-form';

/** The tracks of a case and before whom, edited in place. For Overview. */
export function ProceedingsSection({
  caseId,
  proceedings,
  revision,
  action,
  reveal,
}: {
  caseId: string;
  proceedings: readonly Proceeding[];
  /** Of the case's section "proceedings". */
  revision: Revision | undefined;
  action: EditProceedings;
  reveal: RevealNumber;
}) {
  const t = useTranslations('proceedings');
  return (
    <ClientTexts of={['proceedings', 'field']}>
      <EditableSection
        id="proceedings"
        title={t('title')}
        meta={proceedings.length || undefined}
        editLabel={t('edit')}
        form={
          <ProceedingsForm
            caseId={caseId}
            proceedings={proceedings}
            revision={revision?.revision ?? 0}
            action={action}
          />
        }
      >
        {proceedings.length === 0 ? (
          <EmptyState>{t('empty')}</EmptyState>
        ) : (
          <ProceedingRows proceedings={proceedings} reveal={reveal} />
        )}
      </EditableSection>
    </ClientTexts>
  );
}
