import { lockedCase, touch } from '../cases/store/load-case.ts';
import { checkRevision } from '../fields/store.ts';
import { userIdOf } from '../platform/actor.ts';
import { invalid, notFound } from '../platform/problem.ts';
import { command } from '../platform/use-case.ts';
import { recompute } from '../timeline/store.ts';
import { editProceedingsSchema } from './schema.ts';
import { loadProceedings, proceedingsWithEvents, writeProceedings } from './store.ts';

/** Replaces the proceedings of a case; its court and office follow. One that events belong to is ended, not removed. */
export const editProceedings = command('proceedings.edit', {
  may: 'cases:write',
  input: editProceedingsSchema,
  run: async ({ db, actor, input, now, today }) => {
    const { caseId, proceedings } = input;
    await lockedCase(db, caseId);
    const before = await loadProceedings(db, caseId);
    const revision = await checkRevision(db, {
      ...{ subjectId: caseId, section: 'proceedings', seen: input.revision, now, userId: userIdOf(actor) },
      theirs: async () => ({ proceedings: before }),
    });
    const known = new Set(before.map(({ id }) => id));
    if (proceedings.some(({ id }) => id !== '' && !known.has(id))) notFound();
    const kept = new Set(proceedings.map(({ id }) => id));
    const used = await proceedingsWithEvents(db, caseId);
    if ([...used].some((id) => !kept.has(id))) invalid({ proceedings: 'has-events' });
    const ids = await writeProceedings(
      db,
      caseId,
      proceedings.map((row) => ({
        ...row,
        id: row.id || null,
        officeId: row.officeId || null,
        courtId: row.courtId || null,
      })),
      now,
    );
    await recompute(db, caseId, { today, cause: 'event', by: userIdOf(actor), at: now });
    await touch(db, caseId, now);
    return { revision, ids };
  },
  audit: ({ input, result }) => ({
    subject: input.caseId,
    caseId: input.caseId,
    fields: ['proceedings'],
    proceedings: result.ids,
  }),
});
