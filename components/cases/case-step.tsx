import { useLocale, useTranslations } from 'next-intl';
import { EditableSection } from '@/components/fields/editing';
import { ActButton } from '@/components/timeline/act-button';
import { Chip } from '@/components/ui/chip';
import { Day } from '@/components/ui/day';
import type { CaseOverview } from '@/lib/cases/types/pages';
import { StepForm } from './lazy-forms';
import { instantText } from './moments';
import type { CaseActs } from './work';

/** The next step: read by all, edited in place; a lawyer lets the client read its words. */
export function CaseStep({ page, acts }: { page: CaseOverview; acts: CaseActs }) {
  const t = useTranslations('cases.overview');
  const { header, step, revisions } = page;
  const revision = revisions['next-step']?.revision ?? 0;
  return (
    <EditableSection
      id="next-step"
      title={t('step')}
      editLabel={t('editStep')}
      form={<StepForm caseId={header.id} step={step} revision={revision} today={header.today} act={acts.setStep} />}
    >
      {step ? <Step page={page} acts={acts} revision={revision} /> : <p className="tone-amber">{t('stepNone')}</p>}
    </EditableSection>
  );
}

function Step({ page, acts, revision }: { page: CaseOverview; acts: CaseActs; revision: number }) {
  const t = useTranslations('cases.overview');
  const locale = useLocale();
  const { header, step, zone } = page;
  if (!step) return null;
  const input = { caseId: header.id, stepId: step.id, revision };
  const late = step.until !== null && step.until < header.today;
  const words = { label: t('done'), pendingLabel: t('working'), refused: t('refused') };
  return (
    <div className="grid gap-2">
      <p>
        <strong>{step.text}</strong> <Chip tone="plain">{t(`acts.${step.who}`)}</Chip>
      </p>
      <p className="tone-quiet">
        {t('since')} <Day iso={step.since} locale={locale} weekday={false} />
        {step.until && (
          <>
            {' · '}
            {t('until')} <Day iso={step.until} locale={locale} /> {late && <Chip tone="red">{t('late')}</Chip>}
          </>
        )}
      </p>
      {step.clientRu && (
        <blockquote className="border-line-2 border-s-2 ps-3">
          <p lang="ru">{step.clientRu}</p>
          {step.clientEn && (
            <p lang="en" className="tone-quiet">
              {step.clientEn}
            </p>
          )}
        </blockquote>
      )}
      <p className="tone-quiet text-meta">
        {step.published
          ? t('stepPublished', {
              date: instantText(step.published.at, zone, locale),
              name: step.published.by ?? t('formerMember'),
            })
          : t('stepUnpublished')}
      </p>
      <div className="actions">
        <ActButton act={acts.finishStep} input={input} {...words} />
        {header.lawyer && !step.published && step.clientRu && step.clientEn && (
          <ActButton act={acts.publishStep} input={input} {...words} label={t('publishStep')} />
        )}
      </div>
    </div>
  );
}
