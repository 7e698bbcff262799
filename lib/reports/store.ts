import { QUIET_DAYS } from '../cases/rules.ts';
import { OPTIONAL_RULES } from '../dates/rules/shown.ts';
import { type Db, firmOf } from '../platform/db.ts';

/**
 * Whether the firm's audit chain has grown since the last count (what changes a total leaves a row there), or a new day has
 * begun in its zone, which makes dates late.
 */
export async function hasChanged(db: Db, { zone, today }: { zone: string; today: string }): Promise<boolean> {
  const firmId = firmOf(db);
  const [row] = await db.$queryRaw<{ changed: boolean }[]>`
    select h.seq::bigint % 2000000000 is distinct from t.value
      or (t.counted_at at time zone ${zone})::date < ${today}::date as changed
    from audit_head h left join firm_total t on t.firm_id = h.firm_id and t.key = 'counted-to' where h.firm_id = ${firmId}::uuid`;
  return row?.changed ?? false;
}

/** Counts the firm's open, unrestricted cases anew, in one statement, and drops the totals that no longer are. */
export async function recount(db: Db, { now, today }: { now: Date; today: string }): Promise<number> {
  const firmId = firmOf(db);
  const counted = await db.$executeRaw`
    with visible as (
      select c.* from cases c where c.firm_id = ${firmId}::uuid
        and not exists (select 1 from case_restriction r where r.firm_id = c.firm_id and r.case_id = c.id and r.lifted_at is null)
    ), open as materialized (select id, stage, track, waiting_on, waiting_since, opened_on, next_date, activity_at from visible
      where closed_on is null)
    insert into firm_total (firm_id, key, value, counted_at)
    select ${firmId}::uuid, t.key, t.value::int, ${now} from (
      select 'cases.open' as key, count(*) as value from open
      union all select 'cases.no-step', count(*) from open where waiting_on is null
      union all select 'cases.waiting-client', count(*) from open where waiting_on = 'client'
      union all select 'cases.no-date', count(*) from open where next_date is null
      union all select 'cases.quiet', count(*) from open where activity_at < ${now}::timestamptz - make_interval(days => ${QUIET_DAYS}::int)
      union all select 'dates.late', count(*) from case_date d join open on open.id = d.case_id
        where d.firm_id = ${firmId}::uuid and d.warn_on < ${today}::date and d.kind = 'deadline'
          and (d.rule <> all (${OPTIONAL_RULES}::text[]) or d.due_on >= ${today}::date)
      union all select 'dates.alone', count(*) from case_date d join open on open.id = d.case_id
        where d.firm_id = ${firmId}::uuid and d.standing = 'alone' and d.state = 'open'
      union all select 'rules.alone', count(*) from rule_change c where c.firm_id = ${firmId}::uuid
        and (select a.alone from rule_change_approval a where a.firm_id = ${firmId}::uuid and a.change_id = c.id
          order by a.number desc limit 1)
        and not exists (select 1 from rule_change_withdrawal w where w.firm_id = ${firmId}::uuid and w.change_id = c.id)
      union all select 'people', count(*) from person where firm_id = ${firmId}::uuid and merged_into_id is null
      union all select 'stage:' || stage, count(*) from open group by stage
      union all select 'track:' || track, count(*) from open group by track
      union all select 'ground:' || g.code, count(*) from case_ground g join open on open.id = g.case_id
        where g.firm_id = ${firmId}::uuid group by g.code
      union all select 'country:' || j.country, count(distinct j.case_id) from journey_stop j join open on open.id = j.case_id
        where j.firm_id = ${firmId}::uuid and j.kind = 'transit' and j.country <> '' group by j.country
      union all select 'month:' || to_char(opened_on, 'YYYY-MM'), count(*) from visible group by to_char(opened_on, 'YYYY-MM')
      union all select 'counted-to', seq % 2000000000 from audit_head where firm_id = ${firmId}::uuid
    ) t
    on conflict (firm_id, key) do update set value = excluded.value, counted_at = excluded.counted_at`;
  await db.$executeRaw`delete from firm_total where firm_id = ${firmId}::uuid and counted_at < ${now}`;
  return counted;
}

export async function allTotals(db: Db): Promise<{ totals: Record<string, number>; countedAt: string | null }> {
  const rows = await db.firmTotal.findMany({ where: { firmId: firmOf(db) }, take: 2_000 });
  return {
    totals: Object.fromEntries(rows.map((row) => [row.key, row.value])),
    countedAt: rows[0]?.countedAt.toISOString() ?? null,
  };
}
