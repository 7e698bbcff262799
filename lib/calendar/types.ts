import type { CaseHeader } from '../cases/types.ts';
import type { DateStanding } from '../dates/types/stored.ts';
import type { DateList } from '../dates/types.ts';
import type { EventDetails, EventType } from '../law/event.ts';

/**
 * A hearing, interview, appointment or day that a notice names. `at` is "HH:MM" in `zone`; `voided`: a later fact took it
 * back, or a lawyer closed it. Of a hearing or an interview who read its notice, and the ISO day that warns on until this one is confirmed.
 */
export type Announced = {
  eventId: string;
  caseId: string;
  type: EventType;
  details: EventDetails;
  on: string;
  at: string | null;
  zone: string | null;
  voided: boolean;
  standing: DateStanding | null;
  formerOn: string | null;
};

export type CalendarItem = Announced & {
  number: string;
  client: { surname: string; given: string; latin: string };
  /** The immigration court that has the case, an id of lib/law/courts.ts; null where none is known. */
  courtId: string | null;
  /** Of that court; empty where nobody wrote it down. */
  judge: string;
  /** ISO 639 codes of what an interpreter would have to speak. */
  interpreters: string[];
  /** Whose case it is; empty where nobody leads it. */
  lead: string;
};

/** A number at which counting may have stopped: with `more`, "25+". */
export type Bounded = { count: number; more: boolean };

/** What happened on a day, as it was recorded. */
export type CalendarFact = Pick<CalendarItem, 'eventId' | 'caseId' | 'number' | 'client' | 'type' | 'details' | 'on'>;

export type CalendarPage = {
  /** What falls due meanwhile, by the day to work to. */
  deadlines: DateList;
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

/** What is announced in a week. */
export type CalendarWeek = {
  /** What falls due meanwhile, by the day to work to. */
  deadlines: DateList;
  /** Its seven ISO days. */
  days: string[];
  scope: 'mine' | 'firm';
  today: string;
  items: CalendarItem[];
  /** Days that hold more than is shown. */
  more: string[];
  closed: { on: string; label: { en: string; ru: string } }[];
};

/** What is ahead, a page at a time. */
export type CalendarAgenda = {
  /** What falls due meanwhile, by the day to work to. */
  deadlines: DateList;
  /** ISO day it begins with. */
  from: string;
  scope: 'mine' | 'firm';
  today: string;
  items: CalendarItem[];
  /** Cursor of the rest; null where that is all. */
  next: string | null;
};

/** A week on paper. */
export type Docket = {
  /** What falls due meanwhile, by the day to work to. */
  deadlines: DateList;
  days: string[];
  scope: 'mine' | 'firm';
  /** Whose week it is; null: the reader's own cases or the whole firm, as `scope` says. */
  lawyer: { userId: string; name: string } | null;
  members: { userId: string; name: string }[];
  items: CalendarItem[];
  /** Cursor of the next sheet; null where that is all. */
  next: string | null;
  /** It goes on from an earlier sheet. */
  continued: boolean;
  firm: string;
  reader: string;
  /** ISO instant, and the reader's zone. */
  now: string;
  zone: string;
  /** The firm's ISO day. */
  today: string;
};

/**
 * Something of a feed, in words that tell a stranger nothing: no name, no country, not what the case is about. `on` is an
 * ISO day, `at` "HH:MM" in `zone`; without them it is the whole day. `uid` stays the same, `sequence` grows with what later
 * concerned it, `changedAt` (ISO instant) is the last of that.
 */
export type FeedEntry = {
  uid: string;
  sequence: number;
  changedAt: string;
  /** tentative: nobody or one person has read it in its source. */
  status: 'confirmed' | 'tentative' | 'cancelled';
  on: string;
  at: string | null;
  zone: string | null;
  title: string;
  place: string;
};

/** An announcement as the feed reads it, with the facts and strikes that later concerned it. */
export type FeedFact = {
  eventId: string;
  type: EventType;
  details: EventDetails;
  on: string;
  at: string | null;
  zone: string | null;
  number: string;
  courtId: string | null;
  recordedAt: string;
  struckAt: string | null;
  /** Of a hearing or an interview: how its day stands among the dates of the case. */
  kept: FeedKept | null;
  /** Facts that took it back, each perhaps struck out itself. */
  voidedBy: readonly { recordedAt: string; struckAt: string | null }[];
};

/** Who read a day's notice, the ISO day before it, whether a lawyer closed it; number and instant (ISO) of their last change. */
export type FeedKept = {
  standing: DateStanding;
  formerOn: string | null;
  closed: boolean;
  revision: number;
  changedAt: string;
};

export type Feed = {
  id: string;
  name: string;
  /** The number of its case; null: all cases of the member. */
  number: string | null;
  caseId: string | null;
  createdAt: string;
  /** To the hour; null: never read. */
  readAt: string | null;
  revoked: boolean;
};

export type FeedsPage = { feeds: Feed[]; zone: string };

export type CaseFeedsPage = FeedsPage & { header: CaseHeader; opened: boolean };

/** A calendar for another program. */
export type FeedFile = {
  feedId: string;
  caseId: string | null;
  name: string;
  locale: 'en' | 'ru';
  entries: FeedEntry[];
};
