import { dayText } from '@/components/ui/day';
import { dateFormat } from '@/components/ui/formats';

/** Days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The ISO day of an instant in a zone. */
const dayIn = (at: string, zone: string): string =>
  dateFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(at));

/** Time of day in the reader's zone. */
export const timeText = (at: string, zone: string, locale: string): string =>
  dateFormat(locale, { timeZone: zone, hour: 'numeric', minute: '2-digit' }).format(new Date(at));

/** The time where it was today, else the day; the year where it was another. */
export function momentText(at: string, today: string, zone: string, locale: string): string {
  const day = dayIn(at, zone);
  if (day === today) return timeText(at, zone, locale);
  return dayText(day, locale, { weekday: false, year: day.slice(0, 4) !== today.slice(0, 4) });
}

/** Day and time, for notes and history. */
export const instantText = (at: string, zone: string, locale: string): string =>
  `${dayText(dayIn(at, zone), locale, { weekday: false })}, ${timeText(at, zone, locale)}`;
