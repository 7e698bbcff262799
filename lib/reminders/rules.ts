import { BACKUP_DAYS, OWNER_DAYS, responsible } from '../dates/rules/escalation.ts';
import type { Level, Reader, Telling, UrgentDate } from './types.ts';

/** Days before a date from which people are told of it. */
export const FIRST_DAYS = BACKUP_DAYS;
/** Days after it in which they are still told that it has passed: a machine that was off for some tells it when it is back. */
export const LAST_DAYS = 7;
/** What falls due within so many days makes a digest. */
export const DIGEST_DAYS = 7;
/** A digest that could not leave for so long after its hour is left out: it is a look at the morning. */
const DIGEST_HOURS = 3;
/** Between two reminders to one person. */
export const PAUSE_MINUTES = 10;
/** A mail that the mail server has not taken for so long is given up: it holds back no other. */
export const GIVEN_UP_HOURS = 24;
/** How far a reminder can be put off. */
export const SNOOZE_DAYS = 14;

const HOUR = 3_600_000;

/** How near a date is, `days` before it (negative: after); null where nobody is told of it. */
export function levelOf(days: number): Level | null {
  if (days > FIRST_DAYS || days < -LAST_DAYS) return null;
  if (days > OWNER_DAYS) return 'week';
  if (days > 0) return 'three';
  return days === 0 ? 'day' : 'late';
}

/**
 * Who must hear of a date now, whether they know it or not; `team` are those who may sign in. Of a restricted case nobody
 * but its team: where all of them are away, all of them. Where none of them may sign in any more the owners hear that there
 * is something, as of any case without a team: the mail says no more, the wall stays, and they can give the case to somebody.
 */
export function hearers(
  { days, team, restricted }: Pick<UrgentDate, 'days' | 'team' | 'restricted'>,
  firm: { owners: readonly string[]; absent: ReadonlySet<string> },
): string[] {
  const seated = new Set(team.map(({ userId }) => userId));
  const isWalled = restricted && seated.size > 0;
  const owners = isWalled ? firm.owners.filter((userId) => seated.has(userId)) : firm.owners;
  const heard = responsible(days, { team, owners, absent: firm.absent });
  return heard.length > 0 ? heard : [...seated];
}

/** What each person has to be told of these dates: by user id, each date once a nearness. */
export function tellings(
  dates: readonly UrgentDate[],
  firm: { owners: readonly string[]; absent: ReadonlySet<string> },
): Map<string, Telling[]> {
  const found = new Map<string, Telling[]>();
  for (const date of dates) {
    const level = levelOf(date.days);
    if (!level) continue;
    const knows = (userId: string) => date.told.some((one) => one.userId === userId && one.level === level);
    for (const userId of hearers(date, firm)) {
      if (date.snoozed.includes(userId) || knows(userId)) continue;
      const { dateId, caseId, valueNo } = date;
      found.set(userId, [...(found.get(userId) ?? []), { dateId, caseId, valueNo, level }]);
    }
  }
  return found;
}

/**
 * The day (ISO, in the person's zone) whose digest is due at an instant: its hour has come and is at most three hours past;
 * null where none is. An hour that the change of clocks leaves out comes with the next; one that comes twice is its first.
 */
export function digestDay(now: Date, { zone, digestHour }: Pick<Reader, 'zone' | 'digestHour'>): string | null {
  if (digestHour === null) return null;
  const at = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  const today = at.toZonedDateTimeISO(zone).toPlainDate();
  // Late in the evening the hour may have been yesterday's.
  for (const day of [today, today.subtract({ days: 1 })]) {
    const due = day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour: digestHour }) });
    const past = at.epochMilliseconds - due.epochMilliseconds;
    if (past >= 0 && past <= DIGEST_HOURS * HOUR) return day.toString();
  }
  return null;
}

/**
 * Why a reminder cannot be put off to a day, as a field's code; null where it can: after today, at most two weeks ahead, and
 * not after the day the date warns from. All ISO.
 */
export function snoozeFault(untilOn: string, { today, warnOn }: { today: string; warnOn: string }): string | null {
  if (untilOn <= today) return 'not-later';
  if (untilOn > warnOn) return 'after-warning';
  const last = Temporal.PlainDate.from(today).add({ days: SNOOZE_DAYS });
  return untilOn > last.toString() ? 'too-far' : null;
}
