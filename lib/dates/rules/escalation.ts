/** Who works on a case, in the order in which a date goes to them. */
export type Seat = { userId: string; role: 'lead' | 'backup' | 'lawyer' | 'paralegal' };

/** Days before a date from which the next in line hears of it too. */
export const BACKUP_DAYS = 7;
export const OWNER_DAYS = 3;

const LINE: readonly Seat['role'][] = ['lead', 'backup', 'lawyer', 'paralegal'];

/**
 * Who must hear of a date `days` before it (negative: after): who leads the case; a week before it also the next in line;
 * three days before it the firm's owners. Who is away is passed over from the start, and where everybody is, the owners
 * hear of it at once: an absence stops nothing.
 */
export function responsible(
  days: number,
  { team, owners, absent }: { team: readonly Seat[]; owners: readonly string[]; absent: ReadonlySet<string> },
): string[] {
  const line = [...team]
    .sort((a, b) => LINE.indexOf(a.role) - LINE.indexOf(b.role))
    .filter(({ userId }) => !absent.has(userId));
  const heard = line.slice(0, days <= BACKUP_DAYS ? 2 : 1).map(({ userId }) => userId);
  const present = owners.filter((userId) => !absent.has(userId));
  if (days <= OWNER_DAYS || heard.length === 0) heard.push(...(present.length > 0 ? present : owners));
  return [...new Set(heard)];
}
