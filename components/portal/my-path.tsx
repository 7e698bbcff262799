import { useLocale, useTranslations } from 'next-intl';
import type { Station } from '@/components/cases/stage-path';
import { dayText } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/i18n/locale';
import { STAGES } from '@/lib/law/stages';
import type { PortalStation } from '@/lib/portal/types';
import { StatusPath } from './status-path';

/** The whole way, drawn; a day stands only where a published status gave it. */
export function MyPath({ path }: { path: readonly PortalStation[] }) {
  const t = useTranslations('portal.path');
  const locale: Locale = useLocale();
  const stations: Station[] = path.map(({ stage, state, since }) => {
    const day = since && dayText(since, locale, { weekday: false });
    const now = state === 'current' ? (day ? t('nowSince', { day }) : t('now')) : (day ?? undefined);
    return { id: stage, label: STAGES[stage].label[locale], note: now, state };
  });
  const number = path.findIndex(({ state }) => state === 'current') + 1;
  const label = stations[number - 1]?.label ?? '';
  return (
    <Section title={t('title')} id="path">
      <StatusPath stations={stations} sentence={t('sentence', { number, of: path.length, label })} />
    </Section>
  );
}
