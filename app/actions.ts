'use server';

import { cookies } from 'next/headers';
import { changeLanguage, changeTheme } from '@/lib/account/commands/settings';
import { recordPrint } from '@/lib/firm/queries';
import { isLocale, localeCookie } from '@/lib/i18n/locale';
import { action, textOf } from '@/lib/platform/action';
import { preferenceCookie } from '@/lib/platform/auth';

/** The language of this browser and, where somebody is signed in, of the account. Posted by a plain form. */
export async function setLanguage(form: FormData): Promise<void> {
  const locale = textOf(form, 'locale');
  if (!isLocale(locale)) return;
  (await cookies()).set(localeCookie, locale, preferenceCookie());
  await action(changeLanguage)({ locale });
}

/** Light, dark, or as the system has it. */
export async function setTheme(form: FormData): Promise<void> {
  const theme = textOf(form, 'theme');
  if (theme !== 'light' && theme !== 'dark' && theme !== 'system') return;
  (await cookies()).set('theme', theme, preferenceCookie());
  await action(changeTheme)({ theme });
}

/** Called by the frame whenever something of it is printed. */
export const recordPrintAction = action(recordPrint);
