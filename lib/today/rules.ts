import { isOff, OF_A_DAY } from '../calendar/rules.ts';
import type { Announced } from '../calendar/types.ts';
import { weekDays } from '../law/calendars/federal-holidays.ts';
import { HEARING_TYPES } from '../timeline/rules/appointments.ts';
import type { StripDay } from './types.ts';

/** Working days of the strip. */
const STRIP = 8;
/** A client who has not answered for so long gets a call. */
export const LONG_DAYS = 14;
/** Rows of a section: five sections stay a page of 150 kB. */
export const ROWS = 12;
/** Where counting stops. */
export const MANY = 99;

/** What falls due within so many days is shown by itself. */
export const DUE_DAYS = 7;
/** What falls due after that and within so many days is a list of its own. */
export const AHEAD_DAYS = 30;
/** A work-permit clock that reaches its day within so many days. */
export const PERMIT_DAYS = 14;
/** Rows of the sections of dates: all sections full, in Russian, stay with what else the page holds under its 150 kB. */
export const SHOWN_DATES = { late: 6, due: 10, ahead: 8, unsigned: 8, permit: 5 } as const;

/** Of a firm's unconfirmed dates so many, the nearest, are asked whether they wait for a member with very many cases. */
export const NEAREST = 500;

/** Exceptions to the year whose delay grows. */
export const DELAYS = 8;

/** The strip's days, with what stands on each. A day off is shown with the working day before it in mind: it is left out. */
export function stripOf(today: string, items: readonly Announced[]): StripDay[] {
  return weekDays(today, STRIP).map(({ on, closed }) => {
    const found = items.filter((item) => item.on === on);
    const own = found.slice(0, OF_A_DAY).filter((item) => !isOff(item));
    const hearings = own.filter(({ type }) => HEARING_TYPES.includes(type)).length;
    return { on, closed, hearings, other: own.length - hearings, more: found.length > OF_A_DAY };
  });
}

/** The last day of the strip that begins today. */
export const lastStripDay = (today: string): string => weekDays(today, STRIP).at(-1)?.on ?? today;
