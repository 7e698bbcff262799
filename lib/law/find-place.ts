import { countryCode } from './country-codes.ts';
import { PLACES, type Place } from './places.ts';

/** `approximate`: the town is not in our list and the point is only somewhere in the country. */
export type FoundPlace = { place: Place | null; country: string; lat: number; lon: number; approximate: boolean };

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const KEYS: readonly { key: string; place: Place }[] = PLACES.flatMap((place) =>
  [place.name.en, place.name.ru, ...place.spellings].map((name) => ({ key: plain(name), place })),
).sort((a, b) => b.key.length - a.key.length);

/** Russian papers name Crimea and the occupied regions as Russia; the point is right whichever state the file names. */
const isOccupied = (place: Place, code: string): boolean => code === 'RU' && place.country === 'UA';

/**
 * Finds a town by what a person typed, in either language, whatever the case, the hyphens and ё; words around the name
 * ("г. Грозный", "Tijuana, Baja California") do no harm. The country wins over the name: a town of another country is
 * not returned, save Ukraine's when the file says Russia. Unknown towns fall back to the country's centre; null when the country is not known either.
 */
export function findPlace(text: string, country: string | null): FoundPlace | null {
  const words = ` ${plain(text)} `;
  const code = country ? country.toUpperCase() : null;
  const candidates = code ? KEYS.filter(({ place }) => place.country === code || isOccupied(place, code)) : KEYS;
  const hit = candidates.find(({ key }) => words.includes(` ${key} `));
  if (hit) {
    const { place } = hit;
    return { place, country: code ?? place.country, lat: place.lat, lon: place.lon, approximate: false };
  }
  const centre = code ? countryCode(code) : null;
  return centre ? { place: null, country: centre.alpha2, lat: centre.lat, lon: centre.lon, approximate: true } : null;
}
