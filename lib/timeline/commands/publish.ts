import { userIdOf } from '../../platform/actor.ts';
import { invalid, notFound, refuse } from '../../platform/problem.ts';
import { command } from '../../platform/use-case.ts';
import { PUBLISHABLE_TYPES } from '../rules/appointments.ts';
import { caseOnlySchema, publishDateSchema, publishStatusSchema, withdrawDateSchema } from '../schema/event.ts';
import { publish, withdraw } from '../store/publications.ts';
import { lockCase } from '../store.ts';
import { openEvent } from './settle.ts';

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
    const { caseId, event } = await openEvent(db, eventId);
    if (!event.details.appointmentOn || !PUBLISHABLE_TYPES.includes(event.type)) invalid({ eventId: 'no-date' });
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
