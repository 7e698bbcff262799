import { type Db, firmOf } from '../../platform/db.ts';
import { GIVEN_UP_HOURS, PAUSE_MINUTES } from '../rules.ts';
import type { Reader } from '../types.ts';

/** Whether this run is the firm's only one, until it commits: two at once would each send what the other does not see yet. */
export async function holdRun(db: Db): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    select 1 from firm where id = ${firmOf(db)}::uuid for no key update skip locked`;
  return rows.length > 0;
}

/** The members who may sign in, by id. */
export async function readersOf(
  db: Db,
  { now, today, firmZone }: { now: Date; today: string; firmZone: string },
): Promise<Reader[]> {
  const firmId = firmOf(db);
  return db.$queryRaw<Reader[]>`
    select m.user_id as "userId", u.email, u.locale, coalesce(u.time_zone, ${firmZone}) as zone, u.digest_hour as "digestHour",
      exists (select 1 from member_role r where r.firm_id = ${firmId}::uuid and r.user_id = m.user_id and r.role = 'owner')
        as "isOwner",
      exists (select 1 from member_role r where r.firm_id = ${firmId}::uuid and r.user_id = m.user_id
        and r.role in ('lawyer', 'paralegal')) as "maySign",
      exists (select 1 from member_absence a where a.firm_id = ${firmId}::uuid and a.user_id = m.user_id
        and a.until_on >= ${today}::date and a.from_on <= ${today}::date and a.ended_at is null) as "isAbsent",
      exists (select 1 from member_notice n join outbox_message o on o.firm_id = n.firm_id and o.id = n.message_id
        where n.firm_id = ${firmId}::uuid and n.user_id = m.user_id
          and n.sent_at > ${now}::timestamptz - make_interval(hours => ${GIVEN_UP_HOURS}::int)
          and (o.done_at is null
            or greatest(n.sent_at, o.done_at) > ${now}::timestamptz - make_interval(mins => ${PAUSE_MINUTES}::int))) as "isBusy"
    from member m join users u on u.id = m.user_id
    where m.firm_id = ${firmId}::uuid and m.disabled_at is null order by m.user_id`;
}
