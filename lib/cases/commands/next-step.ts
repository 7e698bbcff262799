import { userIdOf } from '../../platform/actor.ts';
import { firmOf } from '../../platform/db.ts';
import { invalid, notFound } from '../../platform/problem.ts';
import { command } from '../../platform/use-case.ts';
import { setNextStepSchema, stepSchema } from '../schema/work.ts';
import { lockedCase } from '../store/load-case.ts';
import { changeStep, claimStep, endStep, insertStep, openStep, projectWaiting } from '../store/next-step.ts';

/** Says what happens next and who must act, or changes what was said. One open step a case. */
export const setNextStep = command('cases.set-next-step', {
  may: 'cases:write',
  input: setNextStepSchema,
  run: async ({ db, actor, input, now, today }) => {
    const { caseId, revision: seen, stepId, since: said, ...words } = input;
    const found = await lockedCase(db, caseId);
    if (found.closedOn) invalid({ text: 'case-closed' });
    const userId = userIdOf(actor);
    const revision = await claimStep(db, { caseId, seen, now, userId });
    const before = await openStep(db, caseId);
    if (stepId && before?.id !== stepId) notFound();
    const step = { ...words, since: said ?? before?.since ?? today };
    if (step.until && step.until < step.since) invalid({ until: 'before-start' });
    if (before) await changeStep(db, before, step);
    const id = before?.id ?? (await insertStep(db, caseId, step, { userId, now }));
    await projectWaiting(db, caseId, step, now);
    return { stepId: id, revision };
  },
  audit: ({ input, result }) => ({
    subject: result.stepId,
    caseId: input.caseId,
    fields: ['text', 'who', 'since', 'until', 'clientRu', 'clientEn'],
  }),
});

/** The step is done; the case then has none until the next is set. */
export const finishNextStep = command('cases.finish-next-step', {
  may: 'cases:write',
  input: stepSchema,
  run: async ({ db, actor, input, now }) => {
    const { caseId, stepId, revision: seen } = input;
    await lockedCase(db, caseId);
    const userId = userIdOf(actor);
    const revision = await claimStep(db, { caseId, seen, now, userId });
    if ((await endStep(db, caseId, { userId, now })) !== stepId) notFound();
    return { revision };
  },
  audit: ({ input }) => ({ subject: input.stepId, caseId: input.caseId }),
});

/** Lets the client read the step's words, in both languages, as the lawyer sees them now. */
export const publishNextStep = command('cases.publish-next-step', {
  may: 'status:publish',
  input: stepSchema,
  run: async ({ db, actor, input, now }) => {
    const { caseId, stepId, revision: seen } = input;
    await lockedCase(db, caseId);
    const userId = userIdOf(actor);
    const revision = await claimStep(db, { caseId, seen, now, userId });
    const step = await openStep(db, caseId);
    if (step?.id !== stepId) notFound();
    const missing = (['clientRu', 'clientEn'] as const).filter((field) => step[field] === '');
    if (missing.length > 0) invalid(Object.fromEntries(missing.map((field) => [field, 'required'])));
    await db.nextStep.updateMany({
      where: { firmId: firmOf(db), id: stepId },
      data: { publishedAt: now, publishedBy: userId },
    });
    return { revision };
  },
  audit: ({ input }) => ({ subject: input.stepId, caseId: input.caseId }),
});
