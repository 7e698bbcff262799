import type { ProcedureEvent } from '../../law/case-status.ts';
import type { EventDetails, EventKind, EventType } from '../../law/event.ts';
import type { StatusCode } from '../../law/status.ts';
import { type Db, firmOf } from '../../platform/db.ts';
import type { EventDate, JourneyStay, PublishedStanding, TimelineEntry } from '../types.ts';

/** More than any real case holds; a page must stay a page. */
const MOST = 1000;

type Row = {
  id: string;
  seq: bigint;
  type: EventType;
  kind: EventKind;
  on: string;
  until: string;
  precision: EventDate['precision'];
  details: string;
  note: string;
  source: string;
  recorded_at: Date;
  recorded_by: string | null;
  override_rule: string | null;
  override_reason: string | null;
  struck_at: Date | null;
  struck_by: string | null;
  strike_reason: string | null;
  strike_rule: string | null;
  strike_override: string | null;
  published_at: Date | null;
  published_by: string | null;
};

const pair = (rule: string | null, reason: string | null) => (rule && reason ? { rule, reason } : null);

/** Everything recorded on the case, struck events too, by day and then by order of recording. */
export async function loadTimeline(db: Db, caseId: string): Promise<TimelineEntry[]> {
  const rows = await db.$queryRaw<Row[]>`
    select e.id, e.seq, e.type, e.kind, e.on_date::text as "on", e.until_date::text as until, e.precision, e.details, e.note,
      e.source, e.recorded_at, r.name as recorded_by, e.override_rule, e.override_reason,
      s.struck_at, k.name as struck_by, s.reason as strike_reason, s.override_rule as strike_rule,
      s.override_reason as strike_override, p.published_at, w.name as published_by
    from case_event e
    left join member r on r.firm_id = e.firm_id and r.user_id = e.recorded_by
    left join event_strike s on s.firm_id = e.firm_id and s.event_id = e.id
    left join member k on k.firm_id = e.firm_id and k.user_id = s.struck_by
    left join publication p on p.firm_id = e.firm_id and p.event_id = e.id and p.kind = 'event' and p.withdrawn_at is null
    left join member w on w.firm_id = e.firm_id and w.user_id = p.published_by
    where e.firm_id = ${firmOf(db)}::uuid and e.case_id = ${caseId}::uuid
    order by e.on_date, e.seq limit ${MOST}`;
  return rows.map((row) => ({
    id: row.id,
    seq: Number(row.seq),
    type: row.type,
    kind: row.kind,
    date: { on: row.on, until: row.until, precision: row.precision },
    details: JSON.parse(row.details) as EventDetails,
    note: row.note,
    source: row.source,
    recorded: { by: row.recorded_by, at: row.recorded_at.toISOString() },
    override: pair(row.override_rule, row.override_reason),
    strike: row.struck_at
      ? {
          by: row.struck_by,
          at: row.struck_at.toISOString(),
          reason: row.strike_reason ?? '',
          override: pair(row.strike_rule, row.strike_override),
        }
      : null,
    published: row.published_at ? { by: row.published_by, at: row.published_at.toISOString() } : null,
  }));
}

/** Of what a timeline shows the events that stand, as the procedure asks for them; null where it may not show all. */
export function standingEvents(entries: readonly TimelineEntry[]): ProcedureEvent[] | null {
  if (entries.length >= MOST) return null;
  return entries
    .filter(({ strike }) => strike === null)
    .map(({ id, type, date, seq, details, override }) => ({
      ...{ id, type, on: date.on, precision: date.precision, seq, details, overridden: override !== null },
    }));
}

/** The status the client reads now; null where none is published. */
export async function publishedStanding(db: Db, caseId: string): Promise<PublishedStanding | null> {
  const [row] = await db.$queryRaw<{ status: StatusCode; since: string | null; at: Date; by: string | null }[]>`
    select p.status, p.since::text as since, p.published_at as at, m.name as by from publication p
    left join member m on m.firm_id = p.firm_id and m.user_id = p.published_by
    where p.firm_id = ${firmOf(db)}::uuid and p.case_id = ${caseId}::uuid and p.kind = 'status' and p.withdrawn_at is null`;
  return row ? { ...row, at: row.at.toISOString() } : null;
}

type StopRow = { kind: JourneyStay['kind']; place: string; country: string } & Record<
  'arrived' | 'arrived_until' | 'arrived_precision' | 'departed' | 'departed_until' | 'departed_precision',
  string | null
>;

const known = (on: string | null, until: string | null, precision: string | null): EventDate | null =>
  on ? { on, until: until ?? on, precision: (precision ?? 'day') as EventDate['precision'] } : null;

/** The stops of the journey in their order, for the lanes of the picture. */
export async function loadStays(db: Db, caseId: string): Promise<JourneyStay[]> {
  const rows = await db.$queryRaw<StopRow[]>`
    select kind, place, country, arrived_on::text as arrived, arrived_until::text as arrived_until, arrived_precision,
      left_on::text as departed, left_until::text as departed_until, left_precision as departed_precision
    from journey_stop where firm_id = ${firmOf(db)}::uuid and case_id = ${caseId}::uuid order by position limit 100`;
  return rows.map((row) => ({
    kind: row.kind,
    place: row.place,
    country: row.country,
    from: known(row.arrived, row.arrived_until, row.arrived_precision),
    to: known(row.departed, row.departed_until, row.departed_precision),
  }));
}
