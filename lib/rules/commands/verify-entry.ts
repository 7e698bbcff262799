import { userIdOf } from '../../platform/actor.ts';
import { invalid, notFound } from '../../platform/problem.ts';
import { command } from '../../platform/use-case.ts';
import { entryOf } from '../rules/book.ts';
import { verifySchema } from '../schema.ts';
import { addVerification } from '../store/verifications.ts';

/** That a lawyer read a datum of the law at its source on a day, and whether it stands. What differs is said in words. */
export const verifyEntry = command('rules.verify', {
  may: 'rules:decide',
  input: verifySchema,
  run: async ({ db, actor, input, now, today }) => {
    const by = userIdOf(actor);
    if (!entryOf(input.topic, input.entry) || !by) notFound();
    if (input.on > today) invalid({ on: 'in-future' });
    if (input.finding === 'differs' && input.note === '') invalid({ note: 'required' });
    return { verificationId: await addVerification(db, { ...input, by, at: now }) };
  },
  audit: ({ input, result }) => ({
    ...{ subject: result.verificationId, topic: input.topic, entry: input.entry, finding: input.finding },
  }),
});
