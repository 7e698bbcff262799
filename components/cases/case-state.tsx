import { useLocale, useTranslations } from 'next-intl';
import { EditableSection } from '@/components/fields/editing';
import { Day } from '@/components/ui/day';
import { DefinitionList } from '@/components/ui/definition-list';
import type { CaseOverview } from '@/lib/cases/types/pages';
import { ClosingForm, FactsForm, ReasonForm } from './lazy-forms';
import { OpeningForm } from './opening-form';
import type { CaseActs } from './work';

/** Facts of the case itself, and its end. */
export function CaseState({ page: { header, revisions }, acts }: { page: CaseOverview; acts: CaseActs }) {
  const t = useTranslations('cases.overview');
  const outcomes = useTranslations('caseWork.outcome');
  const locale = useLocale();
  const { closed } = header;
  return (
    <EditableSection
      id="facts"
      title={t('facts')}
      editLabel={t('editFacts')}
      form={
        <FactsForm
          caseId={header.id}
          lawfulStatus={header.lawfulStatus}
          revision={revisions.facts?.revision ?? 0}
          act={acts.editFacts}
        />
      }
    >
      <DefinitionList
        items={[
          { key: 'opened', term: t('opened'), value: <Day iso={header.openedOn} locale={locale} weekday={false} /> },
          { key: 'lawful', term: t('lawful'), value: t(`lawfulStatus.${header.lawfulStatus}`) },
          ...(closed
            ? [
                { key: 'closed', term: t('closed'), value: <Day iso={closed.on} locale={locale} weekday={false} /> },
                { key: 'outcome', term: t('outcome'), value: outcomes(closed.outcome as 'granted') },
                { key: 'why', term: t('why'), value: closed.reason || null },
              ]
            : []),
        ]}
        none={t('nothing')}
      />
      {header.lawyer && (
        <div className="screen-only pt-3">
          {closed ? (
            <OpeningForm label={t('reopen')}>
              <ReasonForm caseId={header.id} label={t('reopen')} act={acts.reopen} />
            </OpeningForm>
          ) : (
            <OpeningForm label={t('close')}>
              <ClosingForm caseId={header.id} today={header.today} act={acts.close} />
            </OpeningForm>
          )}
        </div>
      )}
    </EditableSection>
  );
}
