import { dateFormat } from './formats';

/**
 * A zone by the short name that notices use, "PT", in both languages: Russian has none, and "GMT-8" says a Pacific hour
 * to nobody. On `day` (ISO), for zones that changed their name. Empty where the zone is not known.
 */
export function shortZone(zone: string, day: string): string {
  const parts = dateFormat('en-US', { timeZone: zone, timeZoneName: 'shortGeneric' }).formatToParts(
    new Date(`${day}T12:00:00Z`),
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
