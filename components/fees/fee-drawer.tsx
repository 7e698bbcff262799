import { useLocale, useTranslations } from 'next-intl';
import { eventHref, eventTitle } from '@/components/timeline/words';
import { dayText } from '@/components/ui/day';
import { Drawer } from '@/components/ui/drawer';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { CaseFee } from '@/lib/fees/types';
import type { FeeActs } from './acts';
import { CostText } from './cost-text';
import { FeeActions } from './fee-actions';
import { Statements } from './statements';
import { type Reader, stateChip, usdText } from './words';

/** Why a fee is what it is, what follows where nobody pays it, what was said of it, and the forms to say more. */
export function FeeDrawer({
  fee,
  caseId,
  today,
  zone,
  lawyer,
  closeHref,
  acts,
}: {
  fee: CaseFee;
  caseId: string;
  today: string;
  zone: string;
  lawyer: boolean;
  closeHref: string;
  acts: FeeActs;
}) {
  const t = useTranslations('fees');
  const reader: Reader = { t, locale: useLocale() };
  const { locale } = reader;
  const { cost, fact, note, later, wrongAmount, records } = fee;
  return (
    // The page outlives its address: without a key what was typed about one fee would stand in another's form.
    <Drawer
      key={fee.key}
      title={cost.fee.title[locale]}
      meta={`${t(`forum.${cost.fee.forum}`)} · ${stateChip(fee, reader).text}`}
      closeHref={closeHref}
      closeLabel={t('drawer.close')}
    >
      {wrongAmount && records[0]?.usd != null && (
        <Notice tone="amber">{t('drawer.wrongAmount', { paid: usdText(records[0].usd, locale) })}</Notice>
      )}
      {note && <Notice tone="amber">{t(`note.${note}`)}</Notice>}
      <FeeActions fee={fee} caseId={caseId} today={today} lawyer={lawyer} acts={acts} />
      <CostText cost={cost} stacked />
      {later && <p className="text-amber">{t('drawer.changes', { date: dayText(later.on, locale) })}</p>}
      {later && <CostText cost={later} stacked />}
      {records.length > 0 && (
        <Section title={t('drawer.said')}>
          <Statements records={records} zone={zone} />
        </Section>
      )}
      <Section title={t('drawer.fact')}>
        <p>
          {t('of', {
            event: eventTitle(fact.type, fact.details, locale),
            date: dayText(fact.on, locale, { weekday: false }),
          })}
        </p>
        <TextLink href={eventHref({ caseId, eventId: fact.eventId })}>{t('drawer.toTimeline')}</TextLink>
      </Section>
    </Drawer>
  );
}
