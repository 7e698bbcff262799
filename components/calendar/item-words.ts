import { hearingTime } from '@/components/cases/words';
import { languageName } from '@/components/people/words';
import { answerText, eventTitle } from '@/components/timeline/words';
import type { ChipTone } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import type { CalendarItem } from '@/lib/calendar/types';
import { court } from '@/lib/law/courts';
import { eventType } from '@/lib/law/event';

type Locale = 'en' | 'ru';

const isHearing = (type: CalendarItem['type']) => type === 'hearing_notice' || type === 'hearing_continued';

/** "Master calendar" rather than "Hearing set: Master calendar"; an order by what it orders. */
export function itemTitle({ type, details }: CalendarItem, locale: Locale): string {
  if (!isHearing(type)) {
    return details.what ? `${eventTitle(type, details, locale)}: ${details.what}` : eventTitle(type, details, locale);
  }
  const kind = eventType(type).fields.find(({ key }) => key === 'hearingKind');
  const answer = details.hearingKind ?? '';
  return kind && answer ? answerText(kind, answer, details, locale) : eventTitle(type, details, locale);
}

export const itemTime = ({ on, at, zone }: CalendarItem, locale: Locale): string =>
  hearingTime({ on, at, zone }, locale);

type Said = {
  judge: (name: string) => string;
  interpreter: (languages: string) => string;
  former: (date: string) => string;
};

/** Who read the notice of a day, where that were not two people; the tone of its chip. */
export type Mark = { text: string; tone: ChipTone };

const MARKS = { amber: { key: 'unconfirmed', tone: 'amber' }, alone: { key: 'alone', tone: 'outline' } } as const;

export function itemMark(
  { standing }: Pick<CalendarItem, 'standing'>,
  said: (key: 'unconfirmed' | 'alone') => string,
): Mark | undefined {
  if (standing !== 'amber' && standing !== 'alone') return undefined;
  const { key, tone } = MARKS[standing];
  return { text: said(key), tone };
}

/** The court of a hearing whose notice names none is that of its case. */
function placesOf({ type, details, courtId }: CalendarItem, locale: Locale): string[] {
  const fields = eventType(type).fields.filter(({ key }) =>
    ['court', 'office', 'place', 'room', 'medium'].includes(key),
  );
  const own = isHearing(type) && !details.court && courtId ? [court(courtId)?.name ?? ''] : [];
  const said = fields.flatMap((field) => {
    const value = details[field.key];
    return value ? [answerText(field, value, details, locale)] : [];
  });
  return [...own, ...said].filter(Boolean);
}

/**
 * Where it is (court, office or place, room or link, whether by video), before which judge, with which interpreter; and the
 * day that warns on until this one is confirmed.
 */
export function itemDetails(item: CalendarItem, locale: Locale, said: Said): string[] {
  const { type, judge, interpreters, formerOn } = item;
  const languages = interpreters.map((code) => languageName(code, locale));
  return [
    placesOf(item, locale).join(', '),
    isHearing(type) && judge ? said.judge(judge) : '',
    (isHearing(type) || type === 'interview_notice') && languages.length > 0
      ? said.interpreter(languages.join(', '))
      : '',
    formerOn ? said.former(dayText(formerOn, locale)) : '',
  ].filter(Boolean);
}

/** "Соловьёв Артём". */
export const clientName = ({ surname, given }: { surname: string; given: string }): string =>
  `${surname} ${given}`.trim();
