import { addDays } from '../../lib/law/calendar-day.ts';
import { WALKS, type Walk, walkEvents } from '../../lib/law/walks.ts';
import type { Fact } from './case.ts';

const FIRST_DAY = '2016-01-10';

/** The facts of one of the law's walks, from a day long enough ago for the longest of them. */
export function factsOf(walk: Walk): Fact[] {
  return walkEvents(walk, FIRST_DAY, (iso, days) => addDays(iso, days) ?? iso).map(({ type, on, details }) => ({
    type,
    on,
    details: details as Record<string, string>,
  }));
}

/** A walk's facts up to and with its first event of a type. */
export function walkedTo(id: string, type: string): Fact[] {
  const walk = WALKS.find((known) => known.id === id);
  if (!walk) throw new Error(`no walk ${id}`);
  const facts = factsOf(walk);
  const end = facts.findIndex((fact) => fact.type === type);
  if (end < 0) throw new Error(`${id} has no ${type}`);
  return facts.slice(0, end + 1);
}

export const daysAfter = (iso: string, days: number): string => addDays(iso, days) ?? iso;
