import { lockedCase, touch } from '../cases/store/load-case.ts';
import { checkRevision } from '../fields/store.ts';
import { userIdOf } from '../platform/actor.ts';
import { invalid } from '../platform/problem.ts';
import { command } from '../platform/use-case.ts';
import { editJourneySchema } from './schema.ts';
import { loadStops, writeStops } from './store.ts';

/**
 * Replaces the journey of a case. Dates that contradict each other are kept as told: they are shown, not refused; only
 * a day still ahead is a mistake. The timeline is not touched.
 */
export const editJourney = command('journey.edit', {
  may: 'journey:write',
  input: editJourneySchema,
  run: async ({ db, actor, input, now, today }) => {
    const { caseId, stops } = input;
    await lockedCase(db, caseId);
    const ahead = stops.flatMap((stop, place) =>
      (['arrived', 'left'] as const).flatMap((end) => {
        const on = stop[end]?.on;
        return on && on > today ? `stops.${place}.${end}` : [];
      }),
    );
    if (ahead.length > 0) invalid(Object.fromEntries(ahead.map((path) => [path, 'in-future'])));
    const revision = await checkRevision(db, {
      ...{ subjectId: caseId, section: 'journey', seen: input.revision, now, userId: userIdOf(actor) },
      theirs: async () => ({ stops: await loadStops(db, caseId) }),
    });
    await writeStops(db, caseId, stops);
    await touch(db, caseId, now);
    return { revision };
  },
  audit: ({ input }) => ({
    subject: input.caseId,
    caseId: input.caseId,
    fields: ['journey'],
    stops: input.stops.length,
  }),
});
