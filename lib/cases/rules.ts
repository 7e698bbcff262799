import { isDay, isInstant, isUuid, unpackCursor } from '../fields/rules.ts';
import type { CaseView } from './types/list.ts';
import type { CaseHeader } from './types.ts';

/** What opening a case leaves in the audit log: once per person, case and hour, else nothing. */
export function openingFact(result: {
  header: CaseHeader;
  opened: boolean;
}): { subject: string; caseId: string } | null {
  return result.opened ? { subject: result.header.id, caseId: result.header.id } : null;
}

/** The hour a reading of a case is counted in. */
export function hourOf(now: Date): Date {
  return new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);
}

/** "2026-0148"; more digits once a year has more cases. */
export function caseNumber(year: number, count: number): string {
  return `${year}-${String(count).padStart(4, '0')}`;
}

/** Full years between two ISO days. */
export function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

const SORT_KEY: Record<CaseView['sort'], (text: string | null) => boolean> = {
  activity: isInstant,
  opened: isDay,
  name: (text) => text !== null,
  hearing: (text) => text === 'infinity' || isDay(text),
};

/** Where a page of a list of cases goes on from; null for what is no cursor of this order. */
export function readCursor(text: string | undefined, sort: CaseView['sort']): { key: string; id: string } | null {
  const [order, key, id] = unpackCursor(text, 3) ?? [];
  return order === sort && key && isUuid(id) && SORT_KEY[sort](key) ? { key, id } : null;
}

/** A case on which nothing was written for so many days has fallen silent. */
export const QUIET_DAYS = 60;
