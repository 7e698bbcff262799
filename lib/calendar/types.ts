import type { EventDetails, EventType } from '../law/event.ts';

/** A hearing, interview, appointment or ordered date. `at` is "HH:MM" in `zone`; `voided`: a later fact took it back. */
export type Announced = {
  eventId: string;
  caseId: string;
  type: EventType;
  details: EventDetails;
  on: string;
  at: string | null;
  zone: string | null;
  voided: boolean;
};

export type CalendarItem = Announced & { number: string; client: { surname: string; given: string; latin: string } };

/** A number at which counting may have stopped: with `more`, "25+". */
export type Bounded = { count: number; more: boolean };

/** What happened on a day, as it was recorded. */
export type CalendarFact = Pick<CalendarItem, 'eventId' | 'caseId' | 'number' | 'client' | 'type' | 'details' | 'on'>;

export type CalendarPage = {
  /** ISO month, "2026-11". */
  month: string;
  /** ISO day where one day is listed whole. */
  day: string | null;
  scope: 'mine' | 'firm';
  today: string;
  items: CalendarItem[];
  /** How many there are on a day beyond those in `items`. */
  more: Record<string, Bounded>;
  /** Too much for one page: two entries a day are shown, the days have the rest. */
  crowded: boolean;
  /** Cursor of the rest of a day; null where that is all. */
  next: string | null;
  /** What happened, of the day or the whole month; none of a month with much, whose days have it. */
  facts: CalendarFact[];
  /** How much happened on each day, where `facts` does not hold it. */
  recorded: Record<string, Bounded>;
  /** Cursor of the rest of a day's facts; null where that is all. */
  nextFacts: string | null;
  closed: { on: string; label: { en: string; ru: string } }[];
};
