import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day';
import type { Verified } from '@/lib/rules/types';

/** Up to when a datum was seen to be so: who of the firm read its source last, else the day of the data. */
export function ReadAt({ asOf, verified }: { asOf: string; verified: Verified | null }) {
  const t = useTranslations('rules.toVerify');
  const locale = useLocale();
  const day = (iso: string) => dayText(iso, locale, { weekday: false });
  if (!verified) return t('never', { day: day(asOf) });
  const said = { day: day(verified.on), name: verified.by ?? '–' };
  return verified.finding === 'differs' ? <span className="tone-red">{t('lastDiffers', said)}</span> : t('last', said);
}
