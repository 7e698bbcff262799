import { recordException } from '../../lib/bars/commands.ts';
import type { Actor } from '../../lib/platform/actor.ts';
import { ok } from './firm.ts';

/** Parole as the case's exception to the year; its id. */
export async function exceptionOf(actor: Actor, caseId: string): Promise<string> {
  const told = {
    code: 'EC4' as const,
    from: '2024-03-04',
    until: '2025-03-03',
    facts: 'Parole до марта.',
    had: ['i94'],
  };
  return ok(await recordException(actor, { caseId, revision: 0, ...told })).exceptionId;
}
