import type { Seat } from '../dates/rules/escalation.ts';

/** How near a date is when somebody is told of it; of each they hear once. */
export type Level = 'week' | 'three' | 'day' | 'late';

/** A date that is near or past. `days` until the day it warns from, negative after it. */
export type UrgentDate = {
  dateId: string;
  caseId: string;
  valueNo: number;
  days: number;
  team: readonly Seat[];
  /** Only its team may see the case. */
  restricted: boolean;
  /** Who asked not to be told of it for now. */
  snoozed: readonly string[];
  /** Who was told of this value of it, and how near it was then. */
  told: readonly { userId: string; level: Level }[];
};

/** What a person is told of a date. */
export type Telling = Pick<UrgentDate, 'dateId' | 'caseId' | 'valueNo'> & { level: Level };

/** A member as the reminders see them. */
export type Reader = {
  userId: string;
  email: string;
  locale: 'en' | 'ru';
  /** IANA: their own zone, else the firm's. */
  zone: string;
  /** 0 to 23; null: no digest. */
  digestHour: number | null;
  isOwner: boolean;
  /** Whether dates wait for their signature. */
  maySign: boolean;
  isAbsent: boolean;
  /** A reminder to them waits for the mail server or left minutes ago: the next waits for a later run. */
  isBusy: boolean;
};

/** Days a member is away, ISO, both included. `by`: who entered them. */
export type Absence = { absenceId: string; fromOn: string; untilOn: string; by: string | null };

/** Somebody is not told of a date before `untilOn` (ISO). `at` is an ISO instant. */
export type Snooze = { id: string; name: string; untilOn: string; reason: string; at: string };

/** A member's own reminders. */
export type OwnReminders = { digestHour: number | null; absences: readonly Absence[]; today: string };
