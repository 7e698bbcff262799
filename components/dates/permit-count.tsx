import { useLocale, useTranslations } from 'next-intl';
import { OpeningForm } from '@/components/cases/opening-form';
import { dayText } from '@/components/ui/day';
import { Notice } from '@/components/ui/notice';
import type { PermitCount } from '@/lib/dates/types';
import type { DateActs } from './acts';
import { CountForm } from './lazy-forms';

/** The government's number beside ours; where they differ, in amber. */
export function PermitCountView({
  caseId,
  today,
  count,
  act,
}: {
  caseId: string;
  today: string;
  count: PermitCount | null;
  act: DateActs['recordCount'];
}) {
  const t = useTranslations('dateWork.count');
  const locale = useLocale();
  const differs = count !== null && count.days !== count.ours;
  const words = count && {
    ...{ days: count.days, ours: count.ours ?? 0, source: count.source, by: count.by ?? '' },
    date: dayText(count.asOf, locale, { weekday: false }),
  };
  return (
    <div className="mt-3 grid gap-3">
      {words && (differs ? <Notice tone="amber">{t('differs', words)}</Notice> : <p>{t('same', words)}</p>)}
      <div className="screen-only">
        <OpeningForm label={t('open')}>
          <CountForm caseId={caseId} today={today} act={act} />
        </OpeningForm>
      </div>
    </div>
  );
}
