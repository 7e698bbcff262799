import { payFee } from '../../lib/fees/commands.ts';
import type { Actor } from '../../lib/platform/actor.ts';
import { at, ok } from './firm.ts';

/** Writes down that the fee of an I-589 sent to USCIS was paid. */
export async function paidOf(actor: Actor, caseId: string, eventId: string): Promise<void> {
  const paid = { on: '2026-03-04', usd: '100', receipt: '27ABCDE1' };
  ok(await payFee(actor, { caseId, eventId, feeId: 'I589.USCIS', revision: 0, ...paid }, at('2026-03-10')));
}
