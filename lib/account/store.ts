import type { Db } from '../platform/db.ts';

export type Settings = { locale: 'en' | 'ru'; theme: 'system' | 'light' | 'dark'; timeZone: string | null };

/** Changes what is given of a user's own settings. */
export async function saveSettings(db: Db, userId: string, settings: Partial<Settings>): Promise<void> {
  await db.user.updateMany({ where: { id: userId }, data: settings });
}
