import type { Route } from 'next';
import { notFound, redirect } from 'next/navigation';
import { signedIn } from './session.ts';
import type { UseCase } from './use-case.ts';

/**
 * A page's one read: the query's result, or sign-in for a stranger, or "not found" for whatever the actor may not see
 * (`elsewhere` where given: Next shows its "not found" only with a script, and clients may have none).
 */
export async function read<I, R>(query: UseCase<I, R>, input: I, elsewhere?: Route): Promise<R> {
  const session = await signedIn();
  if (!session) redirect('/sign-in');
  if (session.mustEnrol && query.useCase.may !== 'account:own') redirect('/second-factor');
  const outcome = await query(session.actor, input);
  if (outcome.ok) return outcome.value;
  if (outcome.problem.kind === 'unauthenticated') redirect('/sign-in');
  if (elsewhere) redirect(elsewhere);
  notFound();
}
