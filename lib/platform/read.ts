import { notFound, redirect } from 'next/navigation';
import { signedIn } from './session.ts';
import type { UseCase } from './use-case.ts';

/**
 * A page's one read: the query's result, or sign-in for a stranger, or "not found" for whatever the actor may
 * not see. Other problems are values for pages that expect them: use `readOutcome`.
 */
export async function read<I, R>(query: UseCase<I, R>, input: I): Promise<R> {
  const session = await signedIn();
  if (!session) redirect('/sign-in');
  if (session.mustEnrol && query.useCase.may !== 'account:own') redirect('/second-factor');
  const outcome = await query(session.actor, input);
  if (outcome.ok) return outcome.value;
  if (outcome.problem.kind === 'unauthenticated') redirect('/sign-in');
  notFound();
}
