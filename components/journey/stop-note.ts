import { useLocale, useTranslations } from 'next-intl';
import { knownDateText } from '@/components/timeline/known-date';
import type { PlannedStop, Stay } from '@/lib/journey/types';

/** "321 days", "about 3 days", for a stay. */
export function useStayText(): (stay: Stay) => string {
  const t = useTranslations('journey');
  return (stay) => t(stay.exact ? 'days' : 'aboutDays', { days: stay.days });
}

/** The second line of a stop's label: when they left or arrived, or how long they stayed; empty when not known. */
export function useStopNote(): (stop: PlannedStop) => string {
  const t = useTranslations('journey');
  const words = useTranslations('timeline.date');
  const locale = useLocale();
  const stay = useStayText();
  return (stop) => {
    if (stop.kind === 'departure' && stop.to) return t('left', { date: knownDateText(stop.to, locale, words) });
    if (stop.kind === 'arrival' && stop.from) return t('arrived', { date: knownDateText(stop.from, locale, words) });
    if (stop.days) return stay(stop.days);
    return stop.from ? t('since', { date: knownDateText(stop.from, locale, words) }) : '';
  };
}
