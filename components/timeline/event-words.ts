import type { useTranslations } from 'next-intl';
import { formatPartialDate } from '@/lib/law/partial-date';
import { PUBLISHABLE_TYPES } from '@/lib/timeline/rules/appointments';
import type { TimelineEntry } from '@/lib/timeline/types';
import { detailTexts, eventTitle, instantDay } from './words';

/** A row of the timeline in finished words; an empty one is not shown. */
export type EventWords = {
  id: string;
  on: string;
  day: string;
  precision: string;
  title: string;
  details: string;
  note: string;
  /** What a lawyer wrote who went against a rule. */
  override: string;
  strike: string;
  strikeOverride: string;
  source: string;
  recorded: string;
  /** Whether the client sees its date; null where there is none to show, or not by this reader. */
  published: boolean | null;
  clientSees: boolean;
};

type Words = { t: ReturnType<typeof useTranslations<'timeline'>>; locale: 'en' | 'ru'; zone: string };

/** `mayPublish`: whether the reader shows dates to the client. Days of what was done are those of `zone`. */
export function eventWords(entry: TimelineEntry, { t, locale, zone }: Words, mayPublish: boolean): EventWords {
  const { date, strike, recorded, override, published } = entry;
  const day = (iso: string) => instantDay(iso, zone, locale);
  const shows = mayPublish && entry.details.appointmentOn && PUBLISHABLE_TYPES.includes(entry.type);
  const struck = strike && { date: day(strike.at), reason: strike.reason };
  return {
    id: entry.id,
    on: date.on,
    day: formatPartialDate(date, locale),
    precision: t(`precision.${date.precision}`),
    title: eventTitle(entry.type, entry.details, locale),
    details: detailTexts(entry.type, entry.details, locale).join(' · '),
    note: entry.note,
    override: override ? t('overrideText', override) : '',
    strike: struck ? (strike.by ? t('struckBy', { name: strike.by, ...struck }) : t('struckNobody', struck)) : '',
    strikeOverride: strike?.override ? t('strikeOverrideText', strike.override) : '',
    source: entry.source,
    recorded: recorded.by
      ? t('recordedBy', { name: recorded.by, date: day(recorded.at) })
      : t('recordedNobody', { date: day(recorded.at) }),
    published: shows ? published !== null : null,
    clientSees: published !== null,
  };
}

/** What the rows of a timeline have in common. */
export const eventLabels = (t: Words['t']) => ({
  noSource: t('noSource'),
  struck: t('struck'),
  overridden: t('overridden'),
  clientSees: t('clientSees'),
  correct: t('correct'),
  strike: t('strike'),
  publish: t('publishDate'),
  withdraw: t('withdrawDate'),
  pending: t('reads.pending'),
  refused: t('reads.refused'),
});

export type EventLabels = ReturnType<typeof eventLabels>;
