import { recountDates } from '../dates/commands/recount.ts';
import { RECOUNT_MOST } from '../dates/schema/acts.ts';
import type { SystemActor } from '../platform/actor.ts';
import { describeError, log } from '../platform/log.ts';

/**
 * Counts every date of a firm's open cases anew, a batch a transaction; how many cases. A batch that fails is tried again in
 * smaller ones, and a case that cannot be counted is passed over and told in the log: it must not leave those behind it
 * uncounted. `at`: the moment it is done for.
 */
export async function recountFirm(actor: SystemActor, at?: Date): Promise<number> {
  let counted = 0;
  let most = RECOUNT_MOST;
  let skip = false;
  for (let after: string | null | undefined; after !== null; ) {
    const outcome = await recountDates(actor, { ...(after && { after }), most, skip }, at).catch((error: unknown) => {
      log().error({ firm: actor.firmId, cases: most, error: describeError(error) }, 'a recount failed');
      // Where not even passing over works the fault is not a case's.
      if (skip) throw error;
      return null;
    });
    if (outcome?.ok) {
      counted += outcome.value.counted;
      after = outcome.value.next;
      most = Math.min(RECOUNT_MOST, most * 10);
      skip = false;
    } else if (outcome) {
      log().warn({ firm: actor.firmId, problem: outcome.problem.kind }, 'a recount was refused');
      after = null;
    } else if (most === 1) skip = true;
    else most = Math.ceil(most / 10);
  }
  return counted;
}
