import { Prisma } from '../../platform/db.ts';

/**
 * How the day that an event set stands among the dates of its case, as `FeedKept`; null where it is no hearing or interview,
 * or nothing is kept of it. One step into an index for each, and one for its signatures.
 */
export const keptOf = (firmId: string, eventId: Prisma.Sql) => Prisma.sql`(
  select json_build_object('standing', d.standing, 'formerOn', d.former_due_on, 'closed', d.state = 'closed', 'revision', d.revision,
    'changedAt', ${signedAt(firmId)})
  from case_date d where d.firm_id = ${firmId}::uuid and d.event_id = ${eventId} and d.rule = 'HEARING' limit 1) as kept`;

/** When a date `d` got its value or was last signed. */
export const signedAt = (firmId: string) => Prisma.sql`greatest(d.set_at, (
  select s.confirmed_at from date_confirmation s where s.firm_id = ${firmId}::uuid and s.date_id = d.id
  order by s.confirmed_at desc limit 1))`;
