import { hearingTime } from '@/components/cases/words';
import { dayText } from '@/components/ui/day';
import { dateFormat } from '@/components/ui/formats';
import { court } from '@/lib/law/courts';
import type { DetailField, EventDetails } from '@/lib/law/detail';
import { MANNERS_OF_ENTRY } from '@/lib/law/entry';
import { type EventType, eventType } from '@/lib/law/event';
import { asylumOffice } from '@/lib/law/offices';

type Locale = 'en' | 'ru';

/** Where an event stands in its case's timeline, on whichever page of it. */
export const eventHref = ({ caseId, eventId }: { caseId: string; eventId: string }): string =>
  `/cases/${caseId}/timeline?at=${eventId}#event-${eventId}`;

export const eventName = (type: EventType, locale: Locale): string => eventType(type).label[locale];

/** A kind of hearing says more than "Hearing set": "Hearing set: Individual". */
export function eventTitle(type: EventType, details: EventDetails, locale: Locale): string {
  const field = eventType(type).fields.find(({ key }) => ['hearingKind', 'outcome', 'relief'].includes(key));
  const value = field && details[field.key];
  const answer = field?.choices?.find((choice) => choice.value === value);
  return answer ? `${eventName(type, locale)}: ${answer.label[locale]}` : eventName(type, locale);
}

/** One answer in words: a choice's label, a day, a place's name. The hour stands with its day. */
export function answerText(field: DetailField, value: string, details: EventDetails, locale: Locale): string {
  if (field.choices) return field.choices.find((choice) => choice.value === value)?.label[locale] ?? value;
  if (field.input === 'court') return court(value)?.name ?? value;
  if (field.input === 'office') return asylumOffice(value)?.name ?? value;
  if (field.input === 'manner') return MANNERS_OF_ENTRY.find(({ id }) => id === value)?.label[locale] ?? value;
  if (field.input !== 'date') return value;
  if (field.key !== 'appointmentOn') return dayText(value, locale);
  const time = hearingTime({ on: value, at: details.appointmentAt ?? null, zone: details.zone ?? null }, locale);
  return [dayText(value, locale), time].filter(Boolean).join(', ');
}

/** What an event carries beside its day, in the order of its type's fields; the title's own answer is left out. */
export function detailTexts(type: EventType, details: EventDetails, locale: Locale): string[] {
  return eventType(type)
    .fields.filter(({ key }) => !['hearingKind', 'outcome', 'relief', 'appointmentAt', 'zone'].includes(key))
    .flatMap((field) => {
      const value = details[field.key];
      return value ? [`${field.label[locale]}: ${answerText(field, value, details, locale)}`] : [];
    });
}

/** The day of an instant in a zone, short: "12 Sep 2026". */
export function instantDay(iso: string, zone: string, locale: Locale): string {
  const parts = dateFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return dayText(parts.format(new Date(iso)), locale, { weekday: false });
}
