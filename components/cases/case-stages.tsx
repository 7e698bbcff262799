import { useLocale, useTranslations } from 'next-intl';
import type { CaseOverview } from '@/lib/cases/types/pages';
import { formatPartialDate } from '@/lib/law/partial-date';
import { govStatus } from '@/lib/law/status';
import { StagePath, type Station } from './stage-path';
import { stageName } from './words';

/** The case's path with the day each station was entered, and one sentence about where it stands. */
export function CaseStages({ page }: { page: CaseOverview }) {
  const t = useTranslations('cases.overview');
  const locale = useLocale();
  const { header, stations } = page;
  const at = stations.findIndex(({ stage }) => stage === header.stage);
  const place = { number: at + 1, of: stations.length };
  const items: Station[] = stations.map(({ stage, on }, index) => {
    const state = index < at ? 'done' : index === at ? 'current' : 'ahead';
    // The short month: a station is 100 px wide.
    const date = on && state !== 'ahead' ? formatPartialDate({ on, until: on, precision: 'day' }, locale) : undefined;
    return {
      id: stage,
      label: stageName(stage, locale),
      state,
      note: date && (state === 'current' ? t('stationSince', { date }) : date),
    };
  });
  return (
    <section aria-label={t('stages')} className="grid gap-3">
      <p className="max-w-[72ch] text-ink-2">
        <strong className="text-ink">{t('stageOf', place)}.</strong> {govStatus(header.status).client[locale]}
      </p>
      <StagePath stations={items} sentence={`${t('stageOf', place)}: ${stageName(header.stage, locale)}`} />
    </section>
  );
}
