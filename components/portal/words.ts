import { dayText } from '@/components/ui/day';
import { dateFormat } from '@/components/ui/formats';
import type { Locale } from '@/lib/i18n/locale';
import { court } from '@/lib/law/courts';
import type { EventDetails } from '@/lib/law/event';
import { asylumOffice } from '@/lib/law/offices';

const LEAD = 40;

/** The opening of a text that is read first, and the rest: whole sentences, the opening at least 40 characters. */
export function leadOf(text: string): { lead: string; rest: string } {
  const sentences = text.split(/(?<=[.!?])\s+/);
  let taken = 1;
  while (taken < sentences.length && sentences.slice(0, taken).join(' ').length < LEAD) taken += 1;
  return { lead: sentences.slice(0, taken).join(' '), rest: sentences.slice(taken).join(' ') };
}

/** American zones as people here say them; Intl's Russian calls Eastern time "Восточная Америка". */
const ZONES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'America/New_York': { en: 'Eastern time (ET)', ru: 'восточное время (ET)' },
  'America/Detroit': { en: 'Eastern time (ET)', ru: 'восточное время (ET)' },
  'America/Chicago': { en: 'Central time (CT)', ru: 'центральное время (CT)' },
  'America/Denver': { en: 'Mountain time (MT)', ru: 'горное время (MT)' },
  'America/Phoenix': { en: 'Arizona time (MST)', ru: 'время Аризоны (MST)' },
  'America/Los_Angeles': { en: 'Pacific time (PT)', ru: 'тихоокеанское время (PT)' },
  'America/Anchorage': { en: 'Alaska time (AKT)', ru: 'время Аляски (AKT)' },
  'Pacific/Honolulu': { en: 'Hawaii time (HST)', ru: 'гавайское время (HST)' },
  'Pacific/Guam': { en: 'Guam time (ChST)', ru: 'время Гуама (ChST)' },
};

export const zoneName = (zone: string, locale: Locale): string => ZONES[zone]?.[locale] ?? zone.replaceAll('_', ' ');

/** "8:30 AM", «8:30 утра»: a time of day that was set for a place ("HH:MM"), whatever the reader's own zone. */
export function clockText(at: string, locale: Locale): string {
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  const words: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'UTC' };
  const day = Date.UTC(2000, 0, 1, hour, minute);
  if (locale === 'en') return dateFormat('en-US', words).format(day).replaceAll(/\s/g, '\u00a0');
  const part = hour < 4 ? 'ночи' : hour < 12 ? 'утра' : hour < 18 ? 'дня' : 'вечера';
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')}\u00a0${part}`;
}

/** Day and time of an instant in the reader's zone: "20 Nov 2026, 2:06 PM", «20 ноября 2026 г., 14:06». */
export function momentText(instant: string, zone: string, locale: Locale): { day: string; time: string } {
  const parts = dateFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant));
  const time = dateFormat(locale === 'ru' ? 'ru' : 'en-US', {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(instant));
  return { day: dayText(parts, locale, { weekday: false }), time: time.replaceAll(/\s/g, '\u00a0') };
}

/** Whole days from one ISO day to another. */
export const daysUntil = (today: string, day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);

/** Where to come: court or office by its own name, else the place as recorded; null where nobody recorded one. */
export function placeText(details: EventDetails): { kind: 'court' | 'office' | 'place'; name: string } | null {
  const known = details.court ? court(details.court) : undefined;
  if (known) return { kind: 'court', name: known.name };
  const office = details.office ? asylumOffice(details.office) : undefined;
  if (office) return { kind: 'office', name: details.place ? `${office.name}, ${details.place}` : office.name };
  return details.place ? { kind: 'place', name: details.place } : null;
}
