import type { JourneyStop, RecordedStop } from '@/lib/journey/types';
import { country } from '@/lib/law/countries';
import { ENTRY_DOCUMENTS } from '@/lib/law/entry';

/** "Georgia"; the code of a country that is not in our list. */
export const countryLabel = (code: string, locale: 'en' | 'ru'): string => country(code)?.name[locale] ?? code;

/** A document of the usual list in words; any other as it was written. */
export const documentLabel = (document: string, locale: 'en' | 'ru'): string =>
  ENTRY_DOCUMENTS.find(({ id }) => id === document)?.label[locale] ?? document;

/** What a stop is called: its place as told, else its country. */
export const stopLabel = (stop: Pick<JourneyStop, 'place' | 'country'>, locale: 'en' | 'ru'): string =>
  stop.place || countryLabel(stop.country, locale);

/** Stops as map and table take them. */
export const recordedStops = (stops: readonly JourneyStop[], locale: 'en' | 'ru'): RecordedStop[] =>
  stops.map((stop) => ({
    kind: stop.kind,
    label: stopLabel(stop, locale),
    place: stop.place,
    country: stop.country,
    from: stop.arrived,
    to: stop.left,
    status: stop.statusHeld,
  }));
