import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { signedIn } from '../platform/session.ts';
import { formats } from './formats.ts';
import { isLocale, localeCookie, preferredLocale } from './locale.ts';
import { messages } from './messages.ts';

/**
 * Language of one request: the account's own setting, before sign-in the choice in the cookie, else the browser's.
 * Instants are shown in UTC unless a view passes the zone of the firm or of the reader, so a forgotten zone is seen
 * and not guessed.
 */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const preferred = isLocale(chosen) ? chosen : preferredLocale((await headers()).get('accept-language'));
  // A page that says the database is away must still be readable.
  const session = await signedIn().catch(() => null);
  const locale = session?.actor.locale ?? preferred;
  return { locale, messages: messages[locale], formats, timeZone: 'UTC' };
});
