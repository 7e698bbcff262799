import { hearingTime } from '@/components/cases/words';
import { answerText, eventTitle } from '@/components/timeline/words';
import type { CalendarItem } from '@/lib/calendar/types';
import { eventType } from '@/lib/law/event';

type Locale = 'en' | 'ru';

/** "Master calendar" rather than "Hearing set: Master calendar"; an order by what it orders. */
export function itemTitle({ type, details }: CalendarItem, locale: Locale): string {
  if (type !== 'hearing_notice' && type !== 'hearing_continued') {
    return details.what ? `${eventTitle(type, details, locale)}: ${details.what}` : eventTitle(type, details, locale);
  }
  const kind = eventType(type).fields.find(({ key }) => key === 'hearingKind');
  const answer = details.hearingKind ?? '';
  return kind && answer ? answerText(kind, answer, details, locale) : eventTitle(type, details, locale);
}

export const itemTime = ({ on, at, zone }: CalendarItem, locale: Locale): string =>
  hearingTime({ on, at, zone }, locale);

/** Where it is: court, office or place, and whether by video. */
export function itemPlace({ type, details }: CalendarItem, locale: Locale): string {
  return eventType(type)
    .fields.filter(({ key }) => ['court', 'office', 'place', 'medium'].includes(key))
    .flatMap((field) => {
      const value = details[field.key];
      return value ? [answerText(field, value, details, locale)] : [];
    })
    .join(', ');
}

/** "Соловьёв Артём". */
export const clientName = ({ surname, given }: { surname: string; given: string }): string =>
  `${surname} ${given}`.trim();
