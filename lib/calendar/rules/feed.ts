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
  unconfirmed: { en: 'unconfirmed', ru: 'не подтверждён' },
  cancelled: { en: 'Cancelled', ru: 'Отменено' },
} as const satisfies Record<string, Text>;

/** A deadline as an entry of a feed: the day to work to, and whether two people have settled it. */
export function dueEntry(
  date: { id: string; on: string; number: string; isSettled: boolean; revision: number; changedAt: string },
  locale: Locale,
): FeedEntry {
  const { id, on, number, isSettled, revision, changedAt } = date;
  const words = isSettled ? WORDS.due[locale] : `${WORDS.due[locale]}, ${WORDS.unconfirmed[locale]}`;
  return {
    ...{ uid: id, sequence: revision, changedAt, cancelled: false, on, at: null, zone: null },
    ...{ title: `${words} · ${number}`, place: '' },
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

/**
 * The fact as an entry of a feed. Rows of the timeline are only ever added, so that the number of rows that concern an entry
 * never falls: it is the entry's sequence. Struck out or taken back, it is cancelled rather than gone: a program that merges
 * what it reads would keep the old hour.
 */
export function feedEntry(fact: FeedFact, locale: Locale): FeedEntry {
  const { eventId, type, details, on, at, zone, number, recordedAt, struckAt, voidedBy } = fact;
  const changes = voidedBy.flatMap((by) => [by.recordedAt, by.struckAt]).concat(struckAt);
  const instants = changes.filter((instant) => instant !== null);
  const cancelled = struckAt !== null || voidedBy.some((by) => by.struckAt === null);
  const what = [WORDS[kindOf(type, Boolean(details.appointmentOn))][locale], hourText(fact, locale)];
  const title = `${what.filter(Boolean).join(', ')} · ${number}`;
  return {
    ...{ uid: eventId, sequence: instants.length, cancelled, on, at: zone ? at : null, zone: at ? zone : null },
    changedAt: [recordedAt, ...instants].reduce((last, instant) => (instant > last ? instant : last)),
    title: cancelled ? `${WORDS.cancelled[locale]}: ${title}` : title,
    place: cityOf(fact),
  };
}
