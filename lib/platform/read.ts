import type { Route } from 'next';
import { notFound, redirect } from 'next/navigation';
import { can, type Permission } from './permissions.ts';
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

/** Whether to offer something: what shows where the reader may go. It guards nothing, each use case does that itself. */
export async function mayOffer(permission: Permission): Promise<boolean> {
  const session = await signedIn();
  return session !== null && can(session.actor, permission);
}
