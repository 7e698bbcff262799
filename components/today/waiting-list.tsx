import { useLocale, useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { LONG_DAYS } from '@/lib/today/rules';
import type { TodayPage, Who } from '@/lib/today/types';
import { boundedText } from './bounded-text';
import { CaseLines } from './case-lines';

const ORDER: readonly Who[] = ['client', 'firm', 'government'];

/** Whose move it is, longest first; a client silent for over two weeks stands out. */
export function WaitingList({ waiting }: { waiting: TodayPage['waiting'] }) {
  const t = useTranslations('today');
  const locale = useLocale();
  const { totals, cases, longOnClient } = waiting;
  const groups = ORDER.filter((who) => totals[who].count > 0);
  return (
    <Section title={t('waiting')}>
      {longOnClient.count > 0 && <p className="pb-2 text-amber">{t('long', { count: longOnClient.count })}</p>}
      {groups.length === 0 && <EmptyState>{t('waitingNone')}</EmptyState>}
      {groups.map((who) => (
        <div key={who} className="mb-3">
          <h3 className="label">
            {t(`who.${who}`)} <span className="count">{boundedText(totals[who], t)}</span>
          </h3>
          <CaseLines
            cases={cases.filter((found) => found.who === who)}
            second={({ text, since }) =>
              [text, t('since', { date: dayText(since, locale, { weekday: false }) })].filter(Boolean).join(' · ')
            }
            end={({ days }) =>
              who === 'client' && days > LONG_DAYS ? (
                <Chip tone="amber">{t('days', { count: days })}</Chip>
              ) : (
                t('days', { count: days })
              )
            }
          />
        </div>
      ))}
    </Section>
  );
}
