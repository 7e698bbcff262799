/** The calendar day of an instant in an IANA zone, as an ISO date. "Today" in law is a day in the firm's zone. */
export function today(now: Date, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
}
