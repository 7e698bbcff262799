import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { formats } from './formats.ts';
import { isLocale, localeCookie, preferredLocale } from './locale.ts';
import { messages } from './messages.ts';

/**
 * Language of one request: the person's choice, else the browser's. Instants are shown in UTC unless a view
 * passes the zone of the firm or of the reader, so a forgotten zone is seen and not guessed.
 */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const locale = isLocale(chosen) ? chosen : preferredLocale((await headers()).get('accept-language'));
  return { locale, messages: messages[locale], formats, timeZone: 'UTC' };
});
