import type { useTranslations } from 'next-intl';
import { eventTitle } from '@/components/timeline/words';
import type { ChipTone } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import type { CaseDate } from '@/lib/dates/types';

export type Reader = { t: ReturnType<typeof useTranslations<'dates'>>; locale: 'en' | 'ru' };

/** A date among those of its case, in an address: one entry a rule and a fact. */
export const dateKey = ({ rule, trigger }: CaseDate): string => `${rule}.${trigger.eventId}`;

export type Group = 'open' | 'ahead' | 'done';

const isPassed = ({ state, optional }: CaseDate): boolean => state === 'overdue' && optional;

/** Deadlines still to be met, what only opens or is expected, what is over. Late ones are open. */
export function groupOf(date: CaseDate): Group {
  const { state, kind } = date;
  if (state === 'met' || state === 'void' || isPassed(date)) return 'done';
  return kind === 'deadline' ? 'open' : 'ahead';
}

/** The day the firm works to, else the day it opens or is expected. */
export const workDay = ({ safeOn, dueOn }: CaseDate): string | null => safeOn ?? dueOn;

/** How the date stands, in a word: red only for what is late, amber where nobody recorded whether it was done, dotted where its rule is uncertain. */
export function whenOf(date: CaseDate, { t }: Reader): { text: string; tone: ChipTone } {
  const { state, kind, days, confidence, told } = date;
  if (state === 'met' || state === 'void')
    return { text: t(`when.${state}`), tone: state === 'met' ? 'green' : 'void' };
  if (days === null) return { text: t('when.unknown'), tone: 'amber' };
  if (isPassed(date)) return { text: t('when.passed'), tone: 'outline' };
  if (state === 'overdue' && !told) return { text: t('when.check'), tone: 'amber' };
  if (state === 'overdue') return { text: t('when.late', { days: -days }), tone: 'red' };
  if (confidence === '?') return { text: t('when.verify'), tone: 'uncertain' };
  if (kind === 'forecast') return { text: t('when.forecast'), tone: 'outline' };
  if (kind === 'window') {
    return days > 0 ? { text: t('when.opensIn', { days }), tone: 'outline' } : { text: t('when.opened'), tone: 'teal' };
  }
  return days === 0 ? { text: t('when.today'), tone: 'ink' } : { text: t('when.in', { days }), tone: 'outline' };
}

/** What the date comes from: "Hearing set: Individual, Tue 19 Jan 2027". */
export const factText = ({ trigger }: CaseDate, { t, locale }: Reader): string =>
  t('of', {
    event: eventTitle(trigger.type, trigger.details, locale),
    date: dayText(trigger.on, locale, { weekday: false }),
  });

/** The quiet second line: the last legal day, or when it opens, and the fact. */
export function secondText(date: CaseDate, reader: Reader): string {
  const { t, locale } = reader;
  const { dueOn, safeOn, kind, note } = date;
  const legal = dueOn && kind === 'deadline' && safeOn !== dueOn && t('lastDay', { date: dayText(dueOn, locale) });
  const vague = date.trigger.vague && t('vague');
  return [legal, factText(date, reader), vague, note?.[locale]].filter(Boolean).join(' · ');
}
