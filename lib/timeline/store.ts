import { type Occasion, projectDates } from '../dates/store/project.ts';
import { courtNamed } from '../law/court-named.ts';
import { inOrder } from '../law/derive-status.ts';
import { type EventDetails, type EventType, eventType } from '../law/event.ts';
import { type CaseStatus, deriveStatus, type ProcedureEvent, type ProcedureFacts } from '../law/procedure.ts';
import { type Db, firmOf, toIso } from '../platform/db.ts';
import { newId } from '../platform/id.ts';
import { projectPlace } from '../proceedings/store.ts';
import { loadBookToWrite } from '../rules/store.ts';
import { isVoided, nextHearing } from './rules/appointments.ts';
import type { EventDate, Standing } from './types.ts';

type EventRow = {
  id: string;
  case_id: string;
  type: string;
  on_date: Date;
  precision: string;
  seq: bigint;
  details: string;
  overridden: boolean;
};

export type NewEvent = {
  caseId: string;
  type: EventType;
  date: EventDate;
  details: EventDetails;
  note: string;
  source: string;
  proceedingId?: string | null;
  /** null: the firm's own job. */
  recordedBy: string | null;
  recordedAt: Date;
  override?: { rule: string; reason: string } | null;
};

export type LockedCase = { lawfulStatus: 'yes' | 'no' | 'unknown'; track: string; stage: string; status: string };

/**
 * The case's row, locked until the transaction ends, or null where there is none to be seen. Whoever reads events in
 * order to decide on one takes this lock first: two recordings on one case then follow one another.
 */
export async function lockCase(db: Db, caseId: string): Promise<LockedCase | null> {
  const [row] = await db.$queryRaw<LockedCase[]>`
    select lawful_status as "lawfulStatus", track, stage, status from cases
    where firm_id = ${firmOf(db)}::uuid and id = ${caseId}::uuid for update`;
  return row ?? null;
}

/** The case's events that stand (none struck), by day and then by order of recording. */
export async function loadEvents(db: Db, caseId: string): Promise<ProcedureEvent[]> {
  return (await loadEventsOf(db, [caseId])).get(caseId) ?? [];
}

/** The same of several cases, in one statement. */
export async function loadEventsOf(db: Db, caseIds: readonly string[]): Promise<Map<string, ProcedureEvent[]>> {
  const rows = await db.$queryRaw<EventRow[]>`
    select e.id, e.case_id, e.type, e.on_date, e.precision, e.seq, e.details, e.override_rule is not null as overridden
    from case_event e
    where e.firm_id = ${firmOf(db)}::uuid and e.case_id = any (${caseIds}::uuid[])
      and not exists (select 1 from event_strike s where s.firm_id = e.firm_id and s.event_id = e.id)
    order by e.on_date, e.seq`;
  const byCase = new Map<string, ProcedureEvent[]>();
  for (const row of rows) {
    const events = byCase.get(row.case_id);
    if (events) events.push(eventOf(row));
    else byCase.set(row.case_id, [eventOf(row)]);
  }
  return byCase;
}

const eventOf = (row: EventRow): ProcedureEvent => ({
  id: row.id,
  type: row.type as EventType,
  on: toIso(row.on_date),
  precision: row.precision as ProcedureEvent['precision'],
  seq: Number(row.seq),
  details: JSON.parse(row.details) as EventDetails,
  overridden: row.overridden,
});

/** Adds a dated fact; its id. Decides nothing: commands ask the procedure first and recompute afterwards. */
export async function appendEvent(db: Db, event: NewEvent): Promise<string> {
  const firmId = firmOf(db);
  const id = newId();
  const { on, until, precision } = event.date;
  await db.$executeRaw`
    insert into case_event (firm_id, id, case_id, proceeding_id, type, kind, on_date, until_date, precision, details,
      note, source, recorded_by, recorded_at, override_rule, override_reason)
    values (${firmId}::uuid, ${id}::uuid, ${event.caseId}::uuid, ${event.proceedingId ?? null}::uuid, ${event.type},
      ${eventType(event.type).kind}, ${on}::date, ${until}::date, ${precision}, ${JSON.stringify(event.details)},
      ${event.note}, ${event.source}, ${event.recordedBy}::uuid, ${event.recordedAt},
      ${event.override?.rule ?? null}, ${event.override?.reason ?? null})`;
  return id;
}

/** Statuses of the firm's own work, before a paper decides the track: it is the one the case was opened on. */
const FIRM_WORK: readonly string[] = ['N00', 'A00', 'A01', 'A02', 'A03', 'A04'];
/** Tracks that walk through the courts: only there does a fact say before which one the case is. */
const IN_COURT: readonly string[] = ['DEF', 'WHO'];

/**
 * Derives where the case stands from its events and writes that projection on its row, and the case's dates. The occasion's
 * `today` (ISO, the firm's day) decides which hearing is the next one. Closing is not derived: closed_on belongs to the
 * case's closures. Also names the events whose announced day was taken back, and the statuses the case has stood at.
 */
export async function recompute(
  db: Db,
  caseId: string,
  occasion: Occasion,
): Promise<Standing & { voided: string[]; history: CaseStatus['history'] }> {
  const { today } = occasion;
  const events = await loadEvents(db, caseId);
  const { track: derived, stage, status, since, before, history } = deriveStatus(events);
  const hearing = nextHearing(events, today);
  const arrived = events.findLast(({ type }) => type === 'arrival')?.on ?? null;
  const firmId = firmOf(db);
  const [row] = await db.$queryRaw<{ track: Standing['track'] }[]>`
    update cases set track = case when ${FIRM_WORK.includes(status)} then coalesce((select p.track from proceeding p
        where p.firm_id = ${firmId}::uuid and p.case_id = ${caseId}::uuid order by p.position desc limit 1), ${derived})
      else ${derived} end, stage = ${stage}, status = ${status}, status_since = ${since}::date,
      next_hearing = ${hearing}::date, arrived_on = ${arrived}::date,
      activity_at = greatest(activity_at,
        (select max(e.recorded_at) from case_event e where e.firm_id = cases.firm_id and e.case_id = cases.id),
        (select max(s.struck_at) from event_strike s where s.firm_id = cases.firm_id and s.case_id = cases.id))
    where firm_id = ${firmId}::uuid and id = ${caseId}::uuid returning track`;
  const isInCourt = IN_COURT.includes(derived === 'POST' ? before : derived);
  await projectPlace(db, caseId, (isInCourt && courtNamed(inOrder(events))?.id) || null);
  await projectDates(db, [{ caseId, events }], { ...occasion, book: await loadBookToWrite(db) });
  const voided = events.filter((event) => isVoided(event, events)).map(({ id }) => id);
  return { track: row?.track ?? derived, stage, status, since, nextHearing: hearing, voided, history };
}

/** Strikes an event out: it stays on the timeline, with the reason, and counts no longer. */
export async function strikeRow(
  db: Db,
  strike: {
    caseId: string;
    eventId: string;
    reason: string;
    struckBy: string | null;
    struckAt: Date;
    override: { rule: string; reason: string } | null;
  },
): Promise<void> {
  await db.$executeRaw`
    insert into event_strike (firm_id, event_id, case_id, reason, struck_by, struck_at, override_rule, override_reason)
    values (${firmOf(db)}::uuid, ${strike.eventId}::uuid, ${strike.caseId}::uuid, ${strike.reason},
      ${strike.struckBy}::uuid, ${strike.struckAt}, ${strike.override?.rule ?? null}, ${strike.override?.reason ?? null})`;
  await db.$executeRaw`
    update publication set withdrawn_at = ${strike.struckAt}, withdrawn_by = ${strike.struckBy}::uuid
    where firm_id = ${firmOf(db)}::uuid and event_id = ${strike.eventId}::uuid and withdrawn_at is null`;
}

/**
 * What the procedure asks about the person, as of a day (ISO): an adult on it or not (null where the birth date leaves
 * it open), whether they hold asylum through a relative, being included in another case that was granted, and the court
 * the file names beside the events.
 */
export async function loadFacts(db: Db, caseId: string, on: string): Promise<ProcedureFacts> {
  const [row] = await db.$queryRaw<
    {
      lawful: ProcedureFacts['lawfulStatus'];
      turned: boolean | null;
      may_have: boolean | null;
      derivative: boolean;
      court: string | null;
    }[]
  >`
    select c.lawful_status as lawful, p.birth_until + interval '18 years' <= ${on}::date as turned,
      p.birth_on + interval '18 years' <= ${on}::date as may_have,
      exists (select 1 from case_person cp join cases other on other.firm_id = cp.firm_id and other.id = cp.case_id
        where cp.firm_id = c.firm_id and cp.person_id = c.principal_id and cp.role <> 'principal' and cp.included
          and other.track = 'POST') as derivative,
      coalesce((select q.court_id from proceeding q where q.firm_id = c.firm_id and q.case_id = c.id
        and q.agency = 'EOIR' and q.court_id is not null order by q.position desc limit 1), c.court_id) as court
    from cases c join person p on p.firm_id = c.firm_id and p.id = c.principal_id
    where c.firm_id = ${firmOf(db)}::uuid and c.id = ${caseId}::uuid`;
  if (!row) return { lawfulStatus: 'unknown', adult: null, derivative: false };
  const adult = row.turned === row.may_have ? row.turned : null;
  return { lawfulStatus: row.lawful, adult, derivative: row.derivative, courtId: row.court };
}
