import { court } from '@/lib/law/courts';
import { asylumOffice } from '@/lib/law/offices';
import { TRACKS, type Track } from '@/lib/law/rule';

// Apart from the statuses: their texts are not for the browser.

export const trackName = (track: Track, locale: 'en' | 'ru'): string =>
  TRACKS.find((known) => known.id === track)?.label[locale] ?? track;

/** "San Diego" of a court, else of an asylum office; null where neither is recorded. */
export function placeName({ courtId, officeId }: { courtId: string | null; officeId: string | null }): string | null {
  if (courtId) return court(courtId)?.name ?? courtId;
  return officeId ? (asylumOffice(officeId)?.name ?? officeId) : null;
}

/** The number of the federal circuit whose law the court follows; null without a court. */
export const circuitOf = (courtId: string | null): number | null =>
  courtId ? Number(court(courtId)?.circuit ?? 0) || null : null;
