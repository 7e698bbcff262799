import type { StatusCode } from '../../law/status.ts';
import { type Db, firmOf } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';

/** `eventId` null: the case's status; else the date that event announces. */
type Published = { caseId: string; eventId: string | null; by: string | null; at: Date };

/** Writes what the client reads from now on; its id. */
export async function publish(db: Db, { caseId, eventId, by, at }: Published): Promise<string> {
  const firmId = firmOf(db);
  const id = newId();
  if (eventId) {
    await db.$executeRaw`
      insert into publication (firm_id, id, case_id, kind, event_id, published_by, published_at)
      values (${firmId}::uuid, ${id}::uuid, ${caseId}::uuid, 'event', ${eventId}::uuid, ${by}::uuid, ${at})`;
    return id;
  }
  await db.$executeRaw`
    insert into publication (firm_id, id, case_id, kind, status, stage, track, since, published_by, published_at)
    select c.firm_id, ${id}::uuid, c.id, 'status', c.status, c.stage, c.track, c.status_since, ${by}::uuid, ${at}
    from cases c where c.firm_id = ${firmId}::uuid and c.id = ${caseId}::uuid`;
  return id;
}

/** Ends what was published, if anything; whether there was something. */
export async function withdraw(db: Db, { caseId, eventId, by, at }: Published): Promise<boolean> {
  const ended = await db.$executeRaw`
    update publication set withdrawn_at = ${at}, withdrawn_by = ${by}::uuid
    where firm_id = ${firmOf(db)}::uuid and case_id = ${caseId}::uuid and withdrawn_at is null
      and kind = ${eventId ? 'event' : 'status'} and event_id is not distinct from ${eventId}::uuid`;
  return ended > 0;
}

/** The status the client reads now; null where none is published. */
export async function publishedStatus(db: Db, caseId: string): Promise<StatusCode | null> {
  const where = { firmId: firmOf(db), caseId, kind: 'status', withdrawnAt: null };
  const row = await db.publication.findFirst({ where, select: { status: true } });
  return (row?.status ?? null) as StatusCode | null;
}
