import { useLocale, useTranslations } from 'next-intl';
import { OpeningForm } from '@/components/cases/opening-form';
import { LinkButton } from '@/components/ui/link-button';
import type { CaseFee } from '@/lib/fees/types';
import type { FeeActs } from './acts';
import { ExcuseForm, PayForm, UndoForm } from './lazy-forms';
import { costText, recordedBy } from './words';

/** What can be done about a fee: said of a filing here; of the annual fee, and of what lies ahead, on the timeline. */
export function FeeActions({
  fee,
  caseId,
  today,
  lawyer,
  acts,
}: {
  fee: CaseFee;
  caseId: string;
  today: string;
  lawyer: boolean;
  acts: FeeActs;
}) {
  const t = useTranslations('fees');
  const locale = useLocale();
  const { kind, state, cost, records, fact } = fee;
  const timeline = (type: string) => `/cases/${caseId}/timeline?record=${type}`;
  if (state === 'free' || state === 'over') return null;
  if (kind === 'annual') {
    if (state === 'paid') return null;
    return (
      <div className="grid justify-items-start gap-2">
        <p className="text-ink-2">{t('drawer.annual')}</p>
        <LinkButton href={timeline('aaf_paid')}>{t('drawer.recordAnnual')}</LinkButton>
      </div>
    );
  }
  if (kind === 'ahead') {
    const type = recordedBy(cost.fee.filing, cost.fee.forum);
    return (
      <div className="grid justify-items-start gap-2">
        <p className="text-ink-2">{t(type ? 'drawer.ahead' : 'drawer.forecast')}</p>
        {type && <LinkButton href={timeline(type)}>{t('drawer.recordFiling')}</LinkButton>}
      </div>
    );
  }
  const target = { caseId, eventId: fact.eventId, feeId: cost.fee.id };
  const form = { target, revision: records[0]?.revision ?? 0, today };
  if (state !== 'unrecorded') {
    return (
      <OpeningForm label={t('act.undo')}>
        <UndoForm target={target} revision={form.revision} act={acts.undo} />
      </OpeningForm>
    );
  }
  return (
    <div className="grid justify-items-start gap-3 [&>div]:w-full">
      <OpeningForm label={t('act.pay')}>
        <PayForm {...form} on={cost.on} costs={costText(cost, { t, locale })} act={acts.pay} />
      </OpeningForm>
      {cost.waiver?.possible !== 'no' && (
        <OpeningForm label={t('act.waive')}>
          <ExcuseForm {...form} what="waive" act={acts.waive} />
        </OpeningForm>
      )}
      {lawyer && (
        <OpeningForm label={t('act.exempt')}>
          <ExcuseForm {...form} what="exempt" act={acts.exempt} />
        </OpeningForm>
      )}
    </div>
  );
}
