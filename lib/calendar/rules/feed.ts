import type { DateStanding } from '../../dates/types/stored.ts';
import { court } from '../../law/courts.ts';
import type { EventType } from '../../law/event.ts';
import { asylumOffice } from '../../law/offices.ts';
import type { Text } from '../../law/rule.ts';
import { HEARING_TYPES } from '../../timeline/rules/appointments.ts';
import type { FeedEntry, FeedFact } from '../types.ts';

type Locale = 'en' | 'ru';

/** All that a feed says of what is announced. Other people's servers and lock screens show it. */
const WORDS = {
  court: { en: 'Court', ru: 'Суд' },
  interview: { en: 'Interview', ru: 'Интервью' },
  appointment: { en: 'Appointment', ru: 'Приём' },
  due: { en: 'Due date', ru: 'Срок' },
  unconfirmed: { en: 'unconfirmed', ru: 'без подтверждения' },
  alone: { en: 'confirmed by one person', ru: 'подтвердил один человек' },
  was: { en: 'was', ru: 'было' },
  cancelled: { en: 'Cancelled', ru: 'Отменено' },
} as const satisfies Record<string, Text>;

/** Who read the day in its source, where that were not two people. */
function standingWords(standing: DateStanding | undefined, locale: Locale): string[] {
  if (standing === 'amber') return [WORDS.unconfirmed[locale]];
  return standing === 'alone' ? [WORDS.alone[locale]] : [];
}

/** A deadline as an entry of a feed: the day to work to, and whether two people have settled it. */
export function dueEntry(
  date: { id: string; on: string; number: string; standing: DateStanding; revision: number; changedAt: string },
  locale: Locale,
): FeedEntry {
  const { id, on, number, standing, revision, changedAt } = date;
  const words = [WORDS.due[locale], ...standingWords(standing, locale)].join(', ');
  return {
    ...{ uid: id, sequence: revision, changedAt, on, at: null, zone: null },
    ...{ status: standing === 'amber' ? 'tentative' : 'confirmed', title: `${words} · ${number}`, place: '' },
  };
}

export const FEED_NAME: Text = { en: 'Calendar', ru: 'Календарь' };

/** What is announced beyond a day in court or an interview is an errand where it names its own day, else an ordered date. */
function kindOf(type: EventType, isAppointment: boolean): keyof typeof WORDS {
  if (type === 'interview_notice') return 'interview';
  if (HEARING_TYPES.includes(type)) return 'court';
  return isAppointment ? 'appointment' : 'due';
}

const clocks = new Map<string, Intl.DateTimeFormat>();
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made = clocks.get(key) ?? new Intl.DateTimeFormat(locale, options);
  clocks.set(key, made);
  return made;
}

/** "1:00 PM PT" or "13:00 PT": the clock of the place with the name notices give its zone, in either language. */
function hourText({ on, at, zone }: Pick<FeedFact, 'on' | 'at' | 'zone'>, locale: Locale): string {
  if (!at) return '';
  const clock = format(locale === 'ru' ? 'ru' : 'en-US', { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' });
  const named = zone && format('en-US', { timeZone: zone, timeZoneName: 'shortGeneric' });
  const parts = named ? named.formatToParts(new Date(`${on}T12:00:00Z`)) : [];
  const hour = clock.format(new Date(`2000-01-01T${at}:00Z`)).replaceAll('\u202f', ' ');
  return [hour, parts.find(({ type }) => type === 'timeZoneName')?.value].filter(Boolean).join(' ');
}

/** City and state of the court or office; a place that somebody typed may hold a name and stays out. */
function cityOf({ type, details, courtId }: FeedFact): string {
  const office = asylumOffice(details.office ?? '');
  if (office) return `${office.name}, ${office.state}`;
  const inCourt = details.court ?? (kindOf(type, true) === 'court' ? (courtId ?? '') : '');
  const found = court(inCourt);
  return found ? `${found.city}, ${found.state}` : '';
}

/** "was Dec 1": the day that warns on until somebody has read the notice of this one. */
function formerText({ kept, on }: FeedFact, locale: Locale): string[] {
  if (!kept?.formerOn || kept.formerOn === on) return [];
  const day = format(locale === 'ru' ? 'ru' : 'en-US', { timeZone: 'UTC', month: 'short', day: 'numeric' });
  return [`${WORDS.was[locale]} ${day.format(new Date(`${kept.formerOn}T00:00:00Z`))}`];
}

/** More than a date ever has values and signatures. */
const VALUES = 1000;

/**
 * The fact as an entry of a feed. Rows of the timeline are only ever added, so that the number of rows that concern an entry
 * never falls; within it the date's own number grows, which leaves an event only with its strike: together they are the
 * entry's sequence. Struck out or taken back, it is cancelled rather than gone: a program that merges what it reads would
 * keep the old hour. What one person took back of a day that two had confirmed is not cancelled before another has read why.
 */
export function feedEntry(fact: FeedFact, locale: Locale): FeedEntry {
  const { eventId, type, details, on, at, zone, number, recordedAt, struckAt, voidedBy, kept } = fact;
  const changes = voidedBy.flatMap((by) => [by.recordedAt, by.struckAt]).concat(struckAt);
  const instants = changes.filter((instant) => instant !== null);
  const isOff = kept?.closed || struckAt !== null || voidedBy.some((by) => by.struckAt === null);
  const isOpen = kept?.standing === 'amber';
  const what = [WORDS[kindOf(type, Boolean(details.appointmentOn))][locale], hourText(fact, locale)].filter(Boolean);
  const words = standingWords(kept?.standing, locale);
  const title = isOff
    ? `${[WORDS.cancelled[locale], ...(isOpen ? words : [])].join(', ')}: ${what.join(', ')}`
    : [...what, ...words, ...formerText(fact, locale)].join(', ');
  return {
    ...{ uid: eventId, on, at: zone ? at : null, zone: at ? zone : null },
    sequence: instants.length * VALUES + Math.min(kept?.revision ?? 0, VALUES - 1),
    changedAt: [recordedAt, kept?.changedAt ?? recordedAt, ...instants].reduce((last, one) =>
      one > last ? one : last,
    ),
    ...{ status: isOpen ? 'tentative' : isOff ? 'cancelled' : 'confirmed', title: `${title} · ${number}` },
    place: cityOf(fact),
  };
}
