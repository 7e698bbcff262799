import type { Bounded, CalendarItem } from '../calendar/types.ts';
import type { DateClient, DateList } from '../dates/types.ts';
import type { EventDetails, EventType } from '../law/event.ts';
import type { Text } from '../law/rule.ts';
import type { ExceptionCode } from '../law/rules/one-year-exceptions.ts';
import type { StatusCode } from '../law/status.ts';

export type Who = 'firm' | 'client' | 'government';

/** A case in a list of Today. */
export type TodayCase = {
  caseId: string;
  number: string;
  client: { surname: string; given: string; latin: string };
  status: StatusCode;
};

export type RecentEvent = TodayCase & {
  eventId: string;
  type: EventType;
  on: string;
  precision: string;
  until: string;
  details: EventDetails;
  recordedAt: string;
  recordedBy: string | null;
  overridden: boolean;
};

/** `text` is the next step's; `since` ISO; `days` since then. */
export type WaitingCase = TodayCase & { who: Who; since: string; days: number; text: string };

export type SilentCase = TodayCase & { activityAt: string };

/** A day of the strip: what is announced for it (`more`: there is more than was counted), and why offices are closed. */
export type StripDay = { on: string; closed: Text | null; hearings: number; other: number; more: boolean };

export type DateSection = 'late' | 'due' | 'ahead' | 'unsigned' | 'permit';

/**
 * What a person must settle: a date that a recount has otherwise, a count that differs from the government's, an exception
 * to the year whose delay (`days`, to today) grows while nothing is filed.
 */
export type Unsettled = { caseId: string; client: DateClient } & (
  | { what: 'difference'; dateId: string }
  | { what: 'count'; days: number; ours: number }
  | { what: 'delay'; exceptionId: string; code: ExceptionCode; days: number }
);

export type DateSections = Record<DateSection, DateList>;

export type TodayPage = {
  /** Only so many of the firm's unconfirmed dates, the nearest, were asked whether they wait for the reader; null: all. */
  nearest: number | null;
  dates: DateSections;
  unsettled: readonly Unsettled[];
  scope: 'mine' | 'firm';
  /** Whose cases they are, where one member's were asked for; `scope` is then the firm's. */
  lawyer: { userId: string; name: string } | null;
  /** The lawyers whose cases may be asked for, and whoever was; none for who is not to choose. */
  members: readonly { userId: string; name: string }[];
  today: string;
  /** The firm's IANA zone. */
  zone: string;
  strip: StripDay[];
  coming: CalendarItem[];
  events: RecentEvent[];
  /** Open cases whose year cannot be counted. */
  withoutArrival: { cases: TodayCase[]; total: Bounded };
  withoutStep: { cases: SilentCase[]; total: Bounded };
  waiting: { cases: WaitingCase[]; totals: Record<Who, Bounded>; longOnClient: Bounded };
  opened: (TodayCase & { openedOn: string; track: string })[];
};
