/** Every time zone the browser knows, the firm's own among them even where it has since got another name. */
export function zoneChoices(current: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), current])].sort();
}

/** "America/Los Angeles": the name of the list, readable. */
export const zoneName = (zone: string): string => zone.replaceAll('_', ' ');
