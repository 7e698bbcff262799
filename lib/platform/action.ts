import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { textOf } from './form-text.ts';
import type { Outcome } from './problem.ts';
import { signedIn } from './session.ts';
import type { UseCase } from './use-case.ts';

/**
 * A server action around a command: parses nothing and decides nothing, the builder does both. Whoever still owes the
 * firm a second factor may change their own account and nothing else.
 */
export function action<I, R>(command: UseCase<I, R>): (input: I) => Promise<Outcome<R>> {
  return async (input) => {
    const session = await signedIn();
    if (!session) return { ok: false, problem: { kind: 'unauthenticated' } };
    if (session.mustEnrol && command.useCase.may !== 'account:own')
      return { ok: false, problem: { kind: 'forbidden' } };
    const outcome = await command(session.actor, input);
    if (outcome.ok && command.useCase.kind === 'command') refresh();
    return outcome;
  };
}

export { textOf };

/** What a plain form shows again: the answer (null before the first try) and what was typed of the named fields. */
export type FormState<R> = { answer: Outcome<R> | null; values: Record<string, string> };

/**
 * The same for a form that works without JavaScript: `input` reads its fields, `kept` names those whose text comes back
 * with a refusal. Never name a password.
 */
export function formAction<I, R>(
  command: UseCase<I, R>,
  input: (form: FormData) => I,
  kept: readonly string[] = [],
): (before: unknown, form: FormData) => Promise<FormState<R>> {
  const act = action(command);
  return async (_before, form) => {
    const answer = await act(input(form));
    if (!answer.ok && answer.problem.kind === 'unauthenticated') redirect('/sign-in');
    return { answer, values: answer.ok ? {} : Object.fromEntries(kept.map((name) => [name, textOf(form, name)])) };
  };
}
