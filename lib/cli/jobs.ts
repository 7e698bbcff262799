import type { SystemActor } from '../platform/actor.ts';
import type { Jobs } from '../platform/job.ts';
import type { UseCase } from '../platform/use-case.ts';
import { advanceRuleChange } from '../rules/commands/advance-change.ts';
import { afterRuleApplied } from '../rules/commands/after-applied.ts';

/** One step of a use case; a refusal fails the job, so that it is tried again and seen. */
const stepOf = (useCase: UseCase<{ changeId: string }, unknown>) => async (actor: SystemActor, changeId: string) => {
  const outcome = await useCase(actor, { changeId });
  if (!outcome.ok) throw new Error(`${useCase.useCase.name} was refused: ${outcome.problem.kind}`);
};

/** The work that outbox messages may ask for. */
export const JOBS: Jobs = {
  'rules.advance': stepOf(advanceRuleChange),
  'rules.applied': stepOf(afterRuleApplied),
};
