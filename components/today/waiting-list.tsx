import { useLocale, useTranslations } from 'next-intl';
import { countText, plus } from '@/components/calendar/bounded-text';
import { dayText } from '@/components/ui/day';
import { EmptyState } from '@/components/ui/empty-state';
import { Lines } from '@/components/ui/lines';
import { Section } from '@/components/ui/section';
import { LONG_DAYS } from '@/lib/today/rules';
import type { TodayPage, Who } from '@/lib/today/types';
import { caseLine } from './case-line';

const ORDER: readonly Who[] = ['client', 'firm', 'government'];

/** Whose move it is, longest first; a client silent for over two weeks stands out. */
export function WaitingList({ waiting }: { waiting: TodayPage['waiting'] }) {
  const t = useTranslations('today');
  const locale = useLocale();
  const { totals, cases, longOnClient } = waiting;
  const groups = ORDER.filter((who) => totals[who].count > 0);
  return (
    <Section title={t('waiting')}>
      {longOnClient.count > 0 && <p className="pb-2 text-amber">{t('long', plus(longOnClient))}</p>}
      {groups.length === 0 && <EmptyState>{t('waitingNone')}</EmptyState>}
      {groups.map((who) => (
        <div key={who} className="mb-3">
          <h3 className="label">
            {t(`who.${who}`)} <span className="count">{countText(totals[who])}</span>
          </h3>
          <Lines
            lines={cases
              .filter((found) => found.who === who)
              .map(({ text, since, days, ...found }) => ({
                ...caseLine(found),
                second: [text, t('since', { date: dayText(since, locale, { weekday: false }) })]
                  .filter(Boolean)
                  .join(' · '),
                end: t('days', { count: days }),
                amber: who === 'client' && days > LONG_DAYS,
              }))}
          />
        </div>
      ))}
    </Section>
  );
}
