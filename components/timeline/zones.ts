import type { SelectOption } from '@/components/ui/select';

const PLACES: readonly (readonly [zone: string, en: string, ru: string])[] = [
  ['America/New_York', 'New York', 'Нью-Йорк'],
  ['America/Chicago', 'Chicago', 'Чикаго'],
  ['America/Denver', 'Denver', 'Денвер'],
  ['America/Phoenix', 'Phoenix', 'Финикс'],
  ['America/Los_Angeles', 'Los Angeles', 'Лос-Анджелес'],
  ['America/Anchorage', 'Anchorage', 'Анкоридж'],
  ['Pacific/Honolulu', 'Honolulu', 'Гонолулу'],
];

/** Zones of courts and offices in the United States, the firm's own first. */
export function placeZones(firmZone: string, locale: 'en' | 'ru'): SelectOption[] {
  const known = PLACES.some(([zone]) => zone === firmZone);
  const all = known ? PLACES : [...PLACES, [firmZone, firmZone, firmZone] as const];
  return all
    .toSorted(([a], [b]) => Number(b === firmZone) - Number(a === firmZone))
    .map(([zone, en, ru]) => {
      const name = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' })
        .formatToParts(Date.UTC(2026, 0, 15))
        .find((part) => part.type === 'timeZoneName')?.value;
      return { value: zone, label: `${locale === 'ru' ? ru : en}: ${name ?? zone}` };
    });
}
