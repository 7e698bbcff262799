import type { PartialDate } from '../law/partial-date.ts';
import { type Db, firmOf, toDate, toIso } from '../platform/db.ts';
import { newId } from '../platform/id.ts';
import type { ArrivalEvent, JourneyStop } from './types.ts';

function dateOf(on: Date | null, until: Date | null, precision: string | null): PartialDate | null {
  if (!on || !precision) return null;
  return { on: toIso(on), until: toIso(until ?? on), precision: precision as PartialDate['precision'] };
}

/** The stops of a case in their order. */
export async function loadStops(db: Db, caseId: string): Promise<JourneyStop[]> {
  const rows = await db.journeyStop.findMany({
    where: { firmId: firmOf(db), caseId },
    orderBy: { position: 'asc' },
  });
  return rows.map((row) => ({
    kind: row.kind as JourneyStop['kind'],
    place: row.place,
    country: row.country,
    arrived: dateOf(row.arrivedOn, row.arrivedUntil, row.arrivedPrecision),
    left: dateOf(row.leftOn, row.leftUntil, row.leftPrecision),
    statusHeld: row.statusHeld,
    manner: row.manner ?? '',
    document: row.document ?? '',
    note: row.note,
  }));
}

/** Makes the case's journey these stops, in this order. */
export async function writeStops(db: Db, caseId: string, stops: readonly JourneyStop[]): Promise<void> {
  const firmId = firmOf(db);
  await db.journeyStop.deleteMany({ where: { firmId, caseId } });
  if (stops.length === 0) return;
  await db.journeyStop.createMany({
    data: stops.map(({ arrived, left, manner, document, ...stop }, position) => ({
      ...stop,
      ...{ firmId, id: newId(), caseId, position, manner: manner || null, document: document || null },
      arrivedOn: arrived && toDate(arrived.on),
      arrivedUntil: arrived && toDate(arrived.until),
      arrivedPrecision: arrived?.precision ?? null,
      leftOn: left && toDate(left.on),
      leftUntil: left && toDate(left.until),
      leftPrecision: left?.precision ?? null,
    })),
  });
}

/** Arrivals on the timeline that stand, the earliest first. */
export async function loadArrivals(db: Db, caseId: string): Promise<ArrivalEvent[]> {
  const rows = await db.$queryRaw<{ id: string; on_date: Date; until_date: Date; precision: string }[]>`
    select e.id, e.on_date, e.until_date, e.precision from case_event e
    where e.firm_id = ${firmOf(db)}::uuid and e.case_id = ${caseId}::uuid and e.type = 'arrival'
      and not exists (select 1 from event_strike s where s.firm_id = e.firm_id and s.event_id = e.id)
    order by e.on_date, e.seq`;
  return rows.flatMap((row) => {
    const date = dateOf(row.on_date, row.until_date, row.precision);
    return date ? { eventId: row.id, date } : [];
  });
}
