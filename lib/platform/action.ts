import { refresh } from 'next/cache';
import type { Outcome } from './problem.ts';
import { currentActor } from './session.ts';
import type { UseCase } from './use-case.ts';

/** A server action around a command: parses nothing and decides nothing, the builder does both. */
export function action<I, R>(command: UseCase<I, R>): (input: I) => Promise<Outcome<R>> {
  return async (input) => {
    const actor = await currentActor();
    if (!actor) return { ok: false, problem: { kind: 'unauthenticated' } };
    const outcome = await command(actor, input);
    if (outcome.ok && command.useCase.kind === 'command') refresh();
    return outcome;
  };
}
