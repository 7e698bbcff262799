import { recountDates } from '../dates/commands/recount.ts';
import type { SystemActor } from '../platform/actor.ts';
import { log } from '../platform/log.ts';

/** Counts every date of a firm's open cases anew, a batch a transaction; how many cases. `at`: the moment it is done for. */
export async function recountFirm(actor: SystemActor, at?: Date): Promise<number> {
  let counted = 0;
  for (let after: string | null | undefined; after !== null; ) {
    const outcome = await recountDates(actor, after ? { after } : {}, at);
    if (!outcome.ok) log().warn({ firm: actor.firmId, problem: outcome.problem.kind }, 'a recount was refused');
    counted += outcome.ok ? outcome.value.counted : 0;
    after = outcome.ok ? outcome.value.next : null;
  }
  return counted;
}
