import { addDays } from '../../law/calendar-day.ts';
import type { StaffActor } from '../../platform/actor.ts';
import type { Outcome } from '../../platform/problem.ts';

export type Teller = { lawyer: StaffActor; paralegal: StaffActor; today: string };

/** The value; a refusal is a fault of the story, named with what was tried. */
export function must<T>(outcome: Outcome<T>, what: string): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`the demonstration firm: ${what} was refused: ${JSON.stringify(outcome.problem)}`);
}

/** Days after a day; the demonstration stays within the calendar. */
export function plus(iso: string, days: number): string {
  const found = addDays(iso, days);
  if (!found) throw new Error(`${iso} and ${days} days is no day`);
  return found;
}

/** An hour of that day in both firms' zones, and never one that is still to come. */
export const noon = (day: string) => new Date(Math.min(Date.parse(`${day}T20:00:00Z`), Date.now()));
export const earlier = (one: string, other: string) => (one < other ? one : other);
export const later = (one: string, other: string) => (one > other ? one : other);
export const day = (on: string) => ({ on, until: on, precision: 'day' as const });
export const forGround = <T>(list: readonly (readonly [string, T])[], code: string): T | undefined =>
  list.find(([start]) => code.startsWith(start))?.[1];
