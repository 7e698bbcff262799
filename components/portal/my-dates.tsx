import { useLocale, useTranslations } from 'next-intl';
import { dayText } from '@/components/ui/day';
import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/i18n/locale';
import { appointmentOf, type EventDetails, type EventType } from '@/lib/law/event';
import type { PublishedDate } from '@/lib/portal/types';
import { clockText, daysUntil, placeText, zoneName } from './words';

const KINDS = {
  interview_notice: 'interview',
  biometrics_notice: 'biometrics',
  decision_pickup: 'pickup',
} as const satisfies Partial<Record<EventType, string>>;

function kindOf(type: EventType, details: EventDetails) {
  const known = Object.entries(KINDS).find(([key]) => key === type)?.[1];
  if (known) return known;
  if (details.hearingKind === 'INDIVIDUAL') return 'individual';
  return details.hearingKind === 'MASTER' ? 'master' : 'hearing';
}

/** The published days on which the client must appear: day, time and zone of the place, where, and that it is a must. */
export function MyDates({ dates, today }: { dates: readonly PublishedDate[]; today: string }) {
  const t = useTranslations('portal.dates');
  return (
    <Section title={t('title')} id="dates">
      {dates.length === 0 ? (
        <>
          <p>{t('none')}</p>
          <p className="portal-quiet">{t('noneHint')}</p>
        </>
      ) : (
        <ol className="portal-dates">
          {dates.map((date) => (
            <MyDate key={date.id} date={date} today={today} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function MyDate({ date: { type, details }, today }: { date: PublishedDate; today: string }) {
  const t = useTranslations('portal.dates');
  const locale: Locale = useLocale();
  const set = appointmentOf(details);
  if (!set) return null;
  const place = placeText(details);
  const remote = details.medium === 'VIDEO' || details.medium === 'PHONE' ? details.medium : null;
  return (
    <li>
      <h3>{t(`kind.${kindOf(type, details)}`)}</h3>
      <p className="portal-day">
        <time dateTime={set.on}>{dayText(set.on, locale)}</time>{' '}
        <span className="portal-quiet">{t('in', { days: daysUntil(today, set.on) })}</span>
      </p>
      <p>
        {set.at
          ? t('time', { clock: clockText(set.at, locale), zone: set.zone ? zoneName(set.zone, locale) : t('local') })
          : t('noTime')}
      </p>
      <p>
        {remote ? t(`medium.${remote}`) : null}{' '}
        {place && (place.kind === 'place' ? place.name : t(`place.${place.kind}`, { name: place.name }))}
        {!remote && !place && t('noPlace')}
      </p>
      <p className="portal-must">
        <Icon name="alert" />
        <strong>{t(remote ? 'mustJoin' : 'mustCome')}</strong>
      </p>
    </li>
  );
}
