import { lockedCase, touch } from '../cases/store/load-case.ts';
import { checkRevision } from '../fields/store.ts';
import { isUnprotectedReason } from '../law/russia/reasons.ts';
import { userIdOf } from '../platform/actor.ts';
import { invalid, notFound } from '../platform/problem.ts';
import { command } from '../platform/use-case.ts';
import { editGroundsSchema, editReasonsSchema } from './schema.ts';
import { loadGrounds, loadReasons, writeGrounds, writeReasons } from './store.ts';

/** Replaces the grounds of a case. One that reasons rest on is not taken away: they would support nothing. */
export const editGrounds = command('claim.edit-grounds', {
  may: 'claim:write',
  input: editGroundsSchema,
  run: async ({ db, actor, input, now }) => {
    const { caseId, grounds } = input;
    await lockedCase(db, caseId);
    const before = await loadGrounds(db, caseId);
    const revision = await checkRevision(db, {
      ...{ subjectId: caseId, section: 'grounds', seen: input.revision, now, userId: userIdOf(actor) },
      theirs: async () => ({ grounds: before }),
    });
    const kept = new Set(grounds.map((ground) => ground.id));
    if (grounds.some(({ id }) => id !== '' && !before.some((ground) => ground.id === id))) notFound();
    const reasons = await loadReasons(db, caseId);
    if (reasons.some(({ groundId }) => groundId !== null && !kept.has(groundId))) invalid({ grounds: 'has-reasons' });
    const ids = await writeGrounds(
      db,
      caseId,
      grounds.map((ground) => ({ ...ground, id: ground.id || null })),
    );
    await touch(db, caseId, now);
    return { revision, ids };
  },
  audit: ({ input, result }) => ({
    subject: input.caseId,
    caseId: input.caseId,
    fields: ['grounds'],
    grounds: result.ids,
  }),
});

/** Replaces the client's reasons for leaving; each rests on a ground of the case or is marked as no ground by itself. */
export const editReasons = command('claim.edit-reasons', {
  may: 'claim:write',
  input: editReasonsSchema,
  run: async ({ db, actor, input, now }) => {
    const { caseId, reasons } = input;
    await lockedCase(db, caseId);
    const before = await loadReasons(db, caseId);
    const revision = await checkRevision(db, {
      ...{ subjectId: caseId, section: 'reasons', seen: input.revision, now, userId: userIdOf(actor) },
      theirs: async () => ({ reasons: before }),
    });
    const known = new Set(before.map(({ id }) => id));
    if (reasons.some(({ id }) => id !== '' && !known.has(id))) notFound();
    const grounds = new Set((await loadGrounds(db, caseId)).map(({ id }) => id));
    const rows = reasons.map(({ id, tie, ...reason }, place) => {
      const unprotected = isUnprotectedReason(tie) ? tie : null;
      if (!unprotected && !grounds.has(tie.toLowerCase())) invalid({ [`reasons.${place}.tie`]: 'invalid' });
      return { ...reason, id: id || null, unprotected, groundId: unprotected ? null : tie.toLowerCase() };
    });
    const ids = await writeReasons(db, caseId, rows);
    await touch(db, caseId, now);
    return { revision, ids };
  },
  audit: ({ input, result }) => ({
    subject: input.caseId,
    caseId: input.caseId,
    fields: ['reasons'],
    reasons: result.ids,
  }),
});
