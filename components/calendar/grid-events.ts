import { eventHref } from '@/components/timeline/words';
import { isOff, together } from '@/lib/calendar/rules';
import type { Bounded, CalendarItem, CalendarPage } from '@/lib/calendar/types';
import { clientName, itemMark, itemTime, itemTitle } from './item-words';
import type { CalendarEvent } from './weeks';

type Words = {
  more: (rest: Bounded) => string;
  recorded: (done: Bounded) => string;
  dayHref: (day: string) => string;
  standing: (key: 'unconfirmed' | 'alone' | 'voided') => string;
};

const withRest = (count: number, rest: Bounded | undefined): Bounded =>
  together([{ count, more: false }, ...(rest ? [rest] : [])]);

function eventOf(item: CalendarItem, locale: 'en' | 'ru', { standing }: Words): CalendarEvent {
  const mark = itemMark(item, standing);
  const said = [itemTitle(item, locale), item.voided && standing('voided'), mark?.text];
  return {
    ...{ id: item.eventId, date: item.on, time: itemTime(item, locale) || undefined, label: clientName(item.client) },
    ...{ second: said.filter(Boolean).join(', '), href: eventHref(item) },
    ...(mark?.tone === 'amber' && { tone: 'unconfirmed' as const }),
  };
}

/**
 * A few of each day for the grid, what was taken back for good left out; a quiet last line counts what else there is and what
 * happened, and leads to the day's list.
 */
export function gridEvents(
  { items, more, facts, recorded, crowded }: CalendarPage,
  locale: 'en' | 'ru',
  words: Words,
): CalendarEvent[] {
  const most = crowded ? 2 : 4;
  const announced = Map.groupBy(items, ({ on }) => on);
  const happened = Map.groupBy(facts, ({ on }) => on);
  const days = new Set([...announced.keys(), ...happened.keys(), ...Object.keys(recorded)]);
  return [...days].flatMap((day): CalendarEvent[] => {
    const own = (announced.get(day) ?? []).filter((item) => !isOff(item));
    const shown = own.slice(0, most).map((item) => eventOf(item, locale, words));
    const rest = withRest(own.length - shown.length, more[day]);
    const done = withRest(happened.get(day)?.length ?? 0, recorded[day]);
    const text = [rest.count > 0 && words.more(rest), done.count > 0 && words.recorded(done)]
      .filter(Boolean)
      .join(', ');
    if (text === '') return shown;
    return [...shown, { id: `rest-${day}`, date: day, label: text, href: words.dayHref(day), tone: 'quiet' }];
  });
}
