import { eventType } from '../../law/event.ts';
import type { ProcedureEvent } from '../../law/procedure.ts';
import type { StatusCode } from '../../law/status.ts';
import { addNumbers } from '../../people/store/write.ts';
import { type Db, firmOf } from '../../platform/db.ts';
import { can } from '../../platform/permissions.ts';
import { invalid, notFound, refuse } from '../../platform/problem.ts';
import type { Actor } from '../../platform/use-case.ts';
import { type Candidate, datesAhead } from '../rules/candidate.ts';
import type { Decision } from '../rules/decision.ts';
import { numbersApart } from '../rules/numbers.ts';
import { hasReached } from '../rules/reached.ts';
import { undoneBy } from '../rules/undo.ts';
import { publishedStatus, withdraw } from '../store/publications.ts';
import { appendEvent, loadEvents, lockCase, type NewEvent, recompute } from '../store.ts';
import type { Standing } from '../types.ts';

type Settled = { standing: Standing; takenBack: StatusCode | null };

/**
 * `overridden`: a lawyer went against the rule that refused it. `takenBack`: the status the client had read and the case,
 * as it now turns out, never stood at. `numbers`: ids of those the client has from this paper.
 */
export type Recorded = Settled & { caseId: string; eventId: string; overridden: boolean; numbers: string[] };
type Override = { rule: string; reason: string };

/** Days that lie ahead where they may not are typing mistakes, not decisions; a legal act is for a lawyer. */
export function checkCandidate(actor: Actor, event: Candidate, today: string): void {
  const ahead = datesAhead(event, today);
  if (ahead.length > 0) invalid(Object.fromEntries(ahead.map((field) => [field, 'in-future'])));
  if (eventType(event.type).legalAct && !can(actor, 'timeline:legal-act')) refuse({ kind: 'forbidden' });
}

/** An event that a lawyer alone may record is taken back by a lawyer; a closing is undone by reopening the case. */
export function checkUndo(actor: Actor, event: ProcedureEvent): void {
  const by = undoneBy(event);
  if (by === 'closing') invalid({ eventId: 'case-closing' });
  if (by === 'lawyer' && !can(actor, 'timeline:legal-act')) refuse({ kind: 'forbidden' });
}

/** Lets an accepted change pass; a refused one only with a lawyer's written reason, which is returned to be kept. */
export function settle(actor: Actor, decision: Decision, reason: string | undefined): Override | null {
  if (decision.kind === 'accepted') return null;
  const { rule, source, overridable } = decision;
  if (reason === undefined || !overridable) {
    refuse({ kind: 'refused', rule, reason: decision.reason, source, overridable });
  }
  if (!can(actor, 'timeline:override')) refuse({ kind: 'forbidden' });
  return { rule, reason };
}

/** The event's case, locked, with the events that stand; "not found" for an event that is struck or not to be seen. */
export async function openEvent(
  db: Db,
  eventId: string,
): Promise<{ caseId: string; events: ProcedureEvent[]; event: ProcedureEvent }> {
  const row = await db.caseEvent.findFirst({
    where: { firmId: firmOf(db), id: eventId },
    select: { caseId: true },
  });
  if (!row || !(await lockCase(db, row.caseId))) notFound();
  const events = await loadEvents(db, row.caseId);
  const event = events.find(({ id }) => id === eventId);
  if (!event) notFound();
  return { caseId: row.caseId, events, event };
}

/** Records a fact; identity numbers its paper carries go to the client's own. The event's id and the new numbers' ids. */
export async function recordFact(
  db: Db,
  event: Omit<NewEvent, 'recordedBy' | 'recordedAt'>,
  by: { userId: string | null; now: Date },
): Promise<{ eventId: string; numbers: string[] }> {
  const { details, numbers } = numbersApart(event.type, event.details);
  const eventId = await appendEvent(db, { ...event, details, recordedBy: by.userId, recordedAt: by.now });
  if (numbers.length === 0) return { eventId, numbers: [] };
  const found = await db.case.findFirst({
    where: { firmId: firmOf(db), id: event.caseId },
    select: { principalId: true },
  });
  if (!found) notFound();
  return { eventId, numbers: await addNumbers(db, found.principalId, numbers, by) };
}

/**
 * Moves the case to where its events now put it; the client no longer reads a day that was taken back, nor a status that
 * was a mistake.
 */
export async function settleCase(
  db: Db,
  { caseId, eventId, today, by, now }: { caseId: string; eventId: string; today: string; by: string | null; now: Date },
): Promise<Settled> {
  const occasion = { today, cause: 'event', eventId, by, at: now } as const;
  const { voided, history, ...standing } = await recompute(db, caseId, occasion);
  for (const voidedId of voided) await withdraw(db, { caseId, eventId: voidedId, by, at: now });
  const published = await publishedStatus(db, caseId);
  const takenBack = published && !hasReached({ history }, published) ? published : null;
  if (takenBack) await withdraw(db, { caseId, eventId: null, by, at: now });
  return { standing, takenBack };
}
