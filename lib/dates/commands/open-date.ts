import type { Db } from '../../platform/db.ts';
import { invalid, notFound } from '../../platform/problem.ts';
import { lockDate } from '../store/stored.ts';

/** The date, locked, as it was looked at; "not found" for what may not be seen, and a code where it has changed meanwhile. */
export async function openDate(db: Db, { dateId, revision }: { dateId: string; revision: number }) {
  const found = (await lockDate(db, dateId)) ?? notFound();
  if (found.date.revision !== revision) invalid({ dateId: 'date-changed' });
  return found;
}
