import { exactDay, formatPartialDate } from '@/lib/law/partial-date';

/** An ISO day as the text a date field begins with; empty for none. */
export function dayInput(iso: string | null, locale: 'en' | 'ru'): string {
  const date = iso === null ? null : exactDay(iso);
  return date ? formatPartialDate(date, locale) : '';
}
