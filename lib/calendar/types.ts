import type { EventDetails, EventType } from '../law/event.ts';

/** A hearing, interview, appointment or ordered date. `at` is "HH:MM" in `zone`; `voided`: a later fact took it back. */
export type CalendarItem = {
  eventId: string;
  caseId: string;
  number: string;
  client: { surname: string; given: string; latin: string };
  type: EventType;
  details: EventDetails;
  on: string;
  at: string | null;
  zone: string | null;
  voided: boolean;
};

export type CalendarPage = {
  /** ISO month, "2026-11". */
  month: string;
  /** ISO day where one day is listed whole. */
  day: string | null;
  scope: 'mine' | 'firm';
  today: string;
  items: CalendarItem[];
  /** How many there are on a day beyond those in `items`. */
  more: Record<string, number>;
  /** Too much for one page: two entries a day are shown, the days have the rest. */
  crowded: boolean;
  /** Cursor of the rest of a day; null where that is all. */
  next: string | null;
  closed: { on: string; label: { en: string; ru: string } }[];
};
