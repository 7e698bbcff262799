import { userIdOf } from '../../platform/actor.ts';
import { command } from '../../platform/use-case.ts';
import { decideStrike } from '../rules/decision.ts';
import { strikeEventSchema } from '../schema/event.ts';
import { loadFacts, strikeRow } from '../store.ts';
import { checkUndo, openEvent, type Recorded, settle, settleCase } from './settle.ts';

/** Strikes a mistaken event out. It stays visible with the reason; nothing is deleted. */
export const strikeEvent = command('timeline.strike', {
  may: 'timeline:write',
  input: strikeEventSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now, today }): Promise<Recorded> => {
    const { eventId, reason } = input;
    const { caseId, events, event } = await openEvent(db, eventId);
    checkUndo(actor, event);
    const decision = decideStrike(events, eventId, await loadFacts(db, caseId, event.on));
    const override = settle(actor, decision, input.override);
    const by = userIdOf(actor);
    await strikeRow(db, { caseId, eventId, reason, struckBy: by, struckAt: now, override });
    return {
      caseId,
      eventId,
      ...(await settleCase(db, { caseId, eventId, today, by, now })),
      overridden: override !== null,
      numbers: [],
    };
  },
  audit: ({ result }) => ({
    subject: result.eventId,
    caseId: result.caseId,
    overridden: result.overridden,
    takenBack: result.takenBack,
  }),
});
