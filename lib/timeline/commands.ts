import { eventType } from '../law/event.ts';
import type { ProcedureEvent } from '../law/procedure.ts';
import { userIdOf } from '../platform/actor.ts';
import { type Db, firmOf, toIso } from '../platform/db.ts';
import { can } from '../platform/permissions.ts';
import { invalid, notFound, refuse } from '../platform/problem.ts';
import { type Actor, command } from '../platform/use-case.ts';
import { PUBLISHABLE_TYPES } from './rules/appointments.ts';
import { type Candidate, candidateOf, datesAhead } from './rules/candidate.ts';
import { type Decision, decideCorrection, decideRecord, decideStrike } from './rules/decision.ts';
import {
  caseOnlySchema,
  correctEventSchema,
  publishDateSchema,
  publishStatusSchema,
  recordEventSchema,
  strikeEventSchema,
  withdrawDateSchema,
} from './schema/event.ts';
import { publish, withdraw } from './store/publications.ts';
import { appendEvent, loadEvents, loadFacts, lockCase, recompute, strikeRow } from './store.ts';
import type { Standing } from './types.ts';

/** `overridden`: a lawyer went against the rule that refused it. */
export type Recorded = { caseId: string; eventId: string; standing: Standing; overridden: boolean };
type Override = { rule: string; reason: string };

/** Days that lie ahead where they may not are typing mistakes, not decisions; a legal act is for a lawyer. */
function checkCandidate(actor: Actor, event: Candidate, today: string): void {
  const ahead = datesAhead(event, today);
  if (ahead.length > 0) invalid(Object.fromEntries(ahead.map((field) => [field, 'in-future'])));
  if (eventType(event.type).legalAct && !can(actor, 'timeline:legal-act')) refuse({ kind: 'forbidden' });
}

/** Lets an accepted change pass; a refused one only with a lawyer's written reason, which is returned to be kept. */
function settle(actor: Actor, decision: Decision, reason: string | undefined): Override | null {
  if (decision.kind === 'accepted') return null;
  const { rule, source, overridable } = decision;
  if (reason === undefined || !overridable) {
    refuse({ kind: 'refused', rule, reason: decision.reason, source, overridable });
  }
  if (!can(actor, 'timeline:override')) refuse({ kind: 'forbidden' });
  return { rule, reason };
}

/** The event's case, locked, with the events that stand; "not found" for an event that is struck or not to be seen. */
async function openEvent(db: Db, eventId: string): Promise<{ caseId: string; events: ProcedureEvent[]; on: string }> {
  const row = await db.caseEvent.findFirst({
    where: { firmId: firmOf(db), id: eventId },
    select: { caseId: true, onDate: true },
  });
  if (!row || !(await lockCase(db, row.caseId))) notFound();
  const events = await loadEvents(db, row.caseId);
  if (!events.some(({ id }) => id === eventId)) notFound();
  return { caseId: row.caseId, events, on: toIso(row.onDate) };
}

/** Moves the case to where its events now put it; the client no longer reads a day that was taken back. */
async function settleCase(
  db: Db,
  { caseId, today, by, now }: { caseId: string; today: string; by: string | null; now: Date },
): Promise<Standing> {
  const { voided, ...standing } = await recompute(db, caseId, today);
  for (const eventId of voided) await withdraw(db, { caseId, eventId, by, at: now });
  return standing;
}

/**
 * Records a dated fact of a case and moves the case where the procedure says. Refused with the rule and its source
 * where the procedure does not allow it; a lawyer may go against it with a written reason.
 */
export const recordEvent = command('timeline.record', {
  may: 'timeline:write',
  input: recordEventSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now, today }): Promise<Recorded> => {
    const { caseId } = input;
    if (!(await lockCase(db, caseId))) notFound();
    checkCandidate(actor, input, today);
    const events = await loadEvents(db, caseId);
    const decision = decideRecord(events, candidateOf(input, events), await loadFacts(db, caseId, input.date.on));
    const override = settle(actor, decision, input.override);
    const by = userIdOf(actor);
    const eventId = await appendEvent(db, { ...input, recordedBy: by, recordedAt: now, override });
    return {
      caseId,
      eventId,
      standing: await settleCase(db, { caseId, today, by, now }),
      overridden: override !== null,
    };
  },
  audit: ({ input, result }) => ({
    subject: result.eventId,
    caseId: result.caseId,
    type: input.type,
    overridden: result.overridden,
  }),
});

/** Strikes a mistaken event out. It stays visible with the reason; nothing is deleted. */
export const strikeEvent = command('timeline.strike', {
  may: 'timeline:write',
  input: strikeEventSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now, today }): Promise<Recorded> => {
    const { eventId, reason } = input;
    const { caseId, events, on } = await openEvent(db, eventId);
    const decision = decideStrike(events, eventId, await loadFacts(db, caseId, on));
    const override = settle(actor, decision, input.override);
    const by = userIdOf(actor);
    await strikeRow(db, { caseId, eventId, reason, struckBy: by, struckAt: now, override });
    return {
      caseId,
      eventId,
      standing: await settleCase(db, { caseId, today, by, now }),
      overridden: override !== null,
    };
  },
  audit: ({ result }) => ({
    subject: result.eventId,
    caseId: result.caseId,
    overridden: result.overridden,
  }),
});

/** Strikes an event out and records the right one in its place, in one transaction and with one reason. */
export const correctEvent = command('timeline.correct', {
  may: 'timeline:write',
  input: correctEventSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now, today }): Promise<Recorded & { struckId: string }> => {
    const { eventId: struckId, reason } = input;
    const { caseId, events } = await openEvent(db, struckId);
    checkCandidate(actor, input, today);
    const others = events.filter(({ id }) => id !== struckId);
    const facts = await loadFacts(db, caseId, input.date.on);
    const decision = decideCorrection(events, struckId, candidateOf(input, others), facts);
    const override = settle(actor, decision, input.override);
    const by = userIdOf(actor);
    await strikeRow(db, { caseId, eventId: struckId, reason, struckBy: by, struckAt: now, override });
    const eventId = await appendEvent(db, { ...input, caseId, recordedBy: by, recordedAt: now, override });
    return {
      caseId,
      eventId,
      struckId,
      standing: await settleCase(db, { caseId, today, by, now }),
      overridden: override !== null,
    };
  },
  audit: ({ input, result }) => ({
    subject: result.eventId,
    caseId: result.caseId,
    struck: result.struckId,
    type: input.type,
    overridden: result.overridden,
  }),
});

/** Lets the client read the exact status, as it was shown to the lawyer; another one by now is a conflict. */
export const publishStatus = command('timeline.publish-status', {
  may: 'status:publish',
  input: publishStatusSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input: { caseId, status }, now }) => {
    const found = await lockCase(db, caseId);
    if (!found) notFound();
    if (found.status !== status) {
      refuse({ kind: 'conflict', theirs: { status: found.status }, revision: 0, by: null, at: null });
    }
    const by = userIdOf(actor);
    await withdraw(db, { caseId, eventId: null, by, at: now });
    return { caseId, publicationId: await publish(db, { caseId, eventId: null, by, at: now }) };
  },
  audit: ({ input, result }) => ({ subject: result.publicationId, caseId: result.caseId, status: input.status }),
});

/** Takes the published status back: the client reads that the status is being checked. */
export const withdrawPublication = command('timeline.withdraw-status', {
  may: 'status:publish',
  input: caseOnlySchema,
  run: async ({ db, actor, input: { caseId }, now }) => {
    if (!(await lockCase(db, caseId))) notFound();
    return { caseId, withdrawn: await withdraw(db, { caseId, eventId: null, by: userIdOf(actor), at: now }) };
  },
  audit: ({ result }) => ({ subject: result.caseId, caseId: result.caseId, withdrawn: result.withdrawn }),
});

/** Lets the client read a hearing, interview or other day they must come. */
export const publishDate = command('timeline.publish-date', {
  may: 'status:publish',
  input: publishDateSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input: { eventId }, now }) => {
    const { caseId, events } = await openEvent(db, eventId);
    const event = events.find(({ id }) => id === eventId);
    if (!event?.details.appointmentOn || !PUBLISHABLE_TYPES.includes(event.type)) invalid({ eventId: 'no-date' });
    const by = userIdOf(actor);
    await withdraw(db, { caseId, eventId, by, at: now });
    return { caseId, publicationId: await publish(db, { caseId, eventId, by, at: now }) };
  },
  audit: ({ input, result }) => ({ subject: input.eventId, caseId: result.caseId, publication: result.publicationId }),
});

/** Takes a published date back. */
export const withdrawDate = command('timeline.withdraw-date', {
  may: 'status:publish',
  input: withdrawDateSchema,
  run: async ({ db, actor, input: { eventId }, now }) => {
    const { caseId } = await openEvent(db, eventId);
    return { caseId, withdrawn: await withdraw(db, { caseId, eventId, by: userIdOf(actor), at: now }) };
  },
  audit: ({ input, result }) => ({ subject: input.eventId, caseId: result.caseId, withdrawn: result.withdrawn }),
});
