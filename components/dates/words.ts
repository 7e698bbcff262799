import type { useTranslations } from 'next-intl';
import { eventTitle } from '@/components/timeline/words';
import type { ChipTone } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import type { ShownDate } from '@/lib/dates/types';
import type { DateStanding } from '@/lib/dates/types/stored';

export type Reader = { t: ReturnType<typeof useTranslations<'dates'>>; locale: 'en' | 'ru' };

/** A date among those of its case, in an address: its id, or what it comes from where nothing keeps it yet. */
export const dateKey = ({ rule, trigger, kept }: ShownDate): string => kept?.id ?? `${rule}.${trigger?.eventId}`;

export type Group = 'open' | 'ahead' | 'done';

const OVER: readonly ShownDate['state'][] = ['met', 'void', 'gone', 'closed'];

const isPassed = ({ state, optional }: ShownDate): boolean => state === 'overdue' && optional;

/** What warned before and warns on keeps a date among the open ones, whatever it is now. */
const stillWarns = ({ kept }: ShownDate): boolean => kept?.standing === 'amber' && kept.former !== null;

/** Dates still to be met, what only opens or is expected, what is over. Late ones are open. */
export function groupOf(date: ShownDate): Group {
  const { state, kind } = date;
  if (stillWarns(date)) return 'open';
  if (OVER.includes(state) || isPassed(date)) return 'done';
  return kind === 'deadline' || kind === 'hearing' ? 'open' : 'ahead';
}

/** The day the firm works to, else the day it opens or is expected. */
export const workDay = ({ safeOn, dueOn }: ShownDate): string | null => safeOn ?? dueOn;

export const isStruck = ({ state }: ShownDate): boolean => state === 'void' || state === 'gone' || state === 'closed';

/** How the date stands, in a word: red only for what is late, amber where nobody recorded whether it was done, dotted where its rule is uncertain. */
export function whenOf(date: ShownDate, { t }: Reader): { text: string; tone: ChipTone } {
  const { state, kind, days, confidence, told } = date;
  if (state === 'met') return { text: t(kind === 'hearing' ? 'when.held' : 'when.met'), tone: 'green' };
  if (state === 'void' || state === 'gone' || state === 'closed') return { text: t(`when.${state}`), tone: 'void' };
  if (days === null) return { text: t('when.unknown'), tone: 'amber' };
  if (isPassed(date)) return { text: t('when.passed'), tone: 'outline' };
  if (state === 'overdue' && !told) return { text: t('when.check'), tone: 'amber' };
  if (state === 'overdue') return { text: t('when.late', { days: -days }), tone: 'red' };
  if (confidence === '?') return { text: t('when.verify'), tone: 'uncertain' };
  if (kind === 'forecast') return { text: t('when.forecast'), tone: 'outline' };
  if (kind === 'window') {
    return days > 0 ? { text: t('when.opensIn', { days }), tone: 'outline' } : { text: t('when.opened'), tone: 'teal' };
  }
  if (days === 0) return { text: t('when.today'), tone: 'ink' };
  return { text: t('when.in', { days }), tone: days <= SOON ? 'ink' : 'outline' };
}

/** Days before it from which a date stands out. */
export const SOON = 7;

/** What the date comes from: "Hearing set: Individual, Tue 19 Jan 2027"; of one put in by hand its source. */
export function factText({ trigger, kept, rule }: ShownDate, { t, locale }: Reader): string {
  if (!trigger) return rule === 'HAND' ? (kept?.source ?? '') : t('factGone');
  return t('of', {
    event: eventTitle(trigger.type, trigger.details, locale),
    date: dayText(trigger.on, locale, { weekday: false }),
  });
}

/** The quiet second line: the last legal day, or when it opens, and the fact. */
export function secondText(date: ShownDate, reader: Reader): string {
  const { t, locale } = reader;
  const { dueOn, safeOn, kind, note, kept } = date;
  const legal = dueOn && kind === 'deadline' && safeOn !== dueOn && t('lastDay', { date: dayText(dueOn, locale) });
  const former = stillWarns(date) && kept?.former && t('former', { date: dayText(kept.former.dueOn, locale) });
  const moved = kept?.hand === 'moved' && t('moved', { date: kept.lawDueOn ? dayText(kept.lawDueOn, locale) : '–' });
  const other = kept?.difference && t('differs');
  const vague = date.trigger?.vague && t('vague');
  return [legal, former, moved, other, factText(date, reader), vague, note?.[locale]].filter(Boolean).join(' · ');
}

export type Sealed = { signed: 0 | 1 | 2; label: string; text: string };

type Signed = { standing: DateStanding; signers: readonly { initials: string; isLawyer: boolean }[] };

/** The discs of a date and who they stand for; null of a date that nobody need confirm. */
export function sealOf({ standing, signers }: Signed, { t }: Pick<Reader, 't'>): Sealed | null {
  if (standing === 'plain') return null;
  const initials = [...new Set(signers.map((signer) => signer.initials))].join(', ');
  if (standing === 'confirmed') return { signed: 2, label: t('seal.signed', { count: 2 }), text: initials };
  if (standing === 'alone') return { signed: 1, label: t('seal.alone'), text: `${initials}; ${t('seal.alone')}` };
  if (signers.length === 0) return { signed: 0, label: t('seal.signed', { count: 0 }), text: t('seal.nobody') };
  const needs = signers.some(({ isLawyer }) => isLawyer) ? t('seal.needsSecond') : t('seal.needsLawyer');
  return { signed: 1, label: t('seal.signed', { count: 1 }), text: `${initials}; ${needs}` };
}
