import { userIdOf } from '../../platform/actor.ts';
import { notFound } from '../../platform/problem.ts';
import { command } from '../../platform/use-case.ts';
import { candidateOf } from '../rules/candidate.ts';
import { decideRecord } from '../rules/decision.ts';
import { recordEventSchema } from '../schema/event.ts';
import { loadEvents, loadFacts, lockCase } from '../store.ts';
import { checkCandidate, type Recorded, recordFact, settle, settleCase } from './settle.ts';

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
    const { eventId, numbers } = await recordFact(db, { ...input, override }, { userId: by, now });
    return {
      caseId,
      eventId,
      ...(await settleCase(db, { caseId, eventId, today, by, now })),
      overridden: override !== null,
      numbers,
    };
  },
  audit: ({ input, result }) => ({
    subject: result.eventId,
    caseId: result.caseId,
    type: input.type,
    overridden: result.overridden,
    takenBack: result.takenBack,
    numbers: result.numbers,
  }),
});
