import { userIdOf } from '../../platform/actor.ts';
import { command } from '../../platform/use-case.ts';
import { candidateOf } from '../rules/candidate.ts';
import { decideCorrection } from '../rules/decision.ts';
import { correctEventSchema } from '../schema/event.ts';
import { loadFacts, strikeRow } from '../store.ts';
import { checkCandidate, checkUndo, openEvent, type Recorded, recordFact, settle, settleCase } from './settle.ts';

/** Strikes an event out and records the right one in its place, in one transaction and with one reason. */
export const correctEvent = command('timeline.correct', {
  may: 'timeline:write',
  input: correctEventSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now, today }): Promise<Recorded & { struckId: string }> => {
    const { eventId: struckId, reason } = input;
    const { caseId, events, event } = await openEvent(db, struckId);
    checkUndo(actor, event);
    checkCandidate(actor, input, today);
    const others = events.filter(({ id }) => id !== struckId);
    const facts = await loadFacts(db, caseId, input.date.on);
    const decision = decideCorrection(events, struckId, candidateOf(input, others), facts);
    const override = settle(actor, decision, input.override);
    const by = userIdOf(actor);
    await strikeRow(db, { caseId, eventId: struckId, reason, struckBy: by, struckAt: now, override });
    const { eventId, numbers } = await recordFact(db, { ...input, caseId, override }, { userId: by, now });
    return {
      caseId,
      eventId,
      struckId,
      ...(await settleCase(db, { caseId, eventId, today, by, now })),
      overridden: override !== null,
      numbers,
    };
  },
  audit: ({ input, result }) => ({
    subject: result.eventId,
    caseId: result.caseId,
    struck: result.struckId,
    type: input.type,
    overridden: result.overridden,
    takenBack: result.takenBack,
    numbers: result.numbers,
  }),
});
