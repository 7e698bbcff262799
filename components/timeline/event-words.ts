import type { useTranslations } from 'next-intl';
import { formatPartialDate } from '@/lib/law/partial-date';
import { PUBLISHABLE_TYPES } from '@/lib/timeline/rules/appointments';
import { undoneBy } from '@/lib/timeline/rules/undo';
import type { TimelineEntry } from '@/lib/timeline/types';
import { detailTexts, eventTitle, instantDay } from './words';

/** A row of the timeline in finished words; what there is nothing to say of is left out. */
export type EventWords = {
  id: string;
  on: string;
  day: string;
  precision: string;
  title: string;
  recorded: string;
} & Partial<{
  details: string;
  note: string;
  /** What a lawyer wrote who went against a rule. */
  override: string;
  strike: string;
  strikeOverride: string;
  source: string;
  clientSees: boolean;
  /** Why this reader can neither correct nor strike it. */
  kept: string;
  /** What may be done with its date; left out where there is none to show, or not by this reader. */
  date: 'publish' | 'withdraw';
}>;

type Words = { t: ReturnType<typeof useTranslations<'timeline'>>; locale: 'en' | 'ru'; zone: string };

/** Without its empty values: each of them would travel with every row. */
const present = <T extends object>(words: T): Partial<T> =>
  Object.fromEntries(Object.entries(words).filter(([, value]) => value)) as Partial<T>;

function strikeWords({ strike }: TimelineEntry, { t }: Words, day: (iso: string) => string): string | null {
  if (!strike) return null;
  const said = { date: day(strike.at), reason: strike.reason };
  return strike.by ? t('struckBy', { name: strike.by, ...said }) : t('struckNobody', said);
}

/** Whether the reader shows dates to the client, and takes back what a lawyer alone may record. */
export type Rights = { mayPublish: boolean; lawyer: boolean };

function keptWords({ type, override }: TimelineEntry, { t }: Words, lawyer: boolean): string | null {
  const by = undoneBy({ type, overridden: override !== null });
  if (by === 'closing') return t('undoneByReopening');
  return by === 'lawyer' && !lawyer ? t('undoneByLawyer') : null;
}

/** Days of what was done are those of `zone`. */
export function eventWords(entry: TimelineEntry, words: Words, { mayPublish, lawyer }: Rights): EventWords {
  const { t, locale, zone } = words;
  const { date, recorded, override } = entry;
  const day = (iso: string) => instantDay(iso, zone, locale);
  const done = { date: day(recorded.at) };
  const clientSees = entry.published !== null;
  const shows = mayPublish && entry.details.appointmentOn && PUBLISHABLE_TYPES.includes(entry.type);
  return {
    id: entry.id,
    on: date.on,
    day: formatPartialDate(date, locale),
    precision: t(`precision.${date.precision}`),
    title: eventTitle(entry.type, entry.details, locale),
    recorded: recorded.by ? t('recordedBy', { name: recorded.by, ...done }) : t('recordedNobody', done),
    ...present({
      details: detailTexts(entry.type, entry.details, locale).join(' · '),
      note: entry.note,
      override: override && t('overrideText', override),
      strike: strikeWords(entry, words, day),
      strikeOverride: entry.strike?.override && t('strikeOverrideText', entry.strike.override),
      source: entry.source,
      clientSees,
      kept: keptWords(entry, words, lawyer),
      date: shows && (clientSees ? 'withdraw' : 'publish'),
    } as const as Partial<EventWords>),
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
