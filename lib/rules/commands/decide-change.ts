import { userIdOf } from '../../platform/actor.ts';
import { firmOf } from '../../platform/db.ts';
import { invalid, notFound, refuse } from '../../platform/problem.ts';
import { today as dayIn } from '../../platform/today.ts';
import { command, type Db } from '../../platform/use-case.ts';
import { mayApprove } from '../rules/change.ts';
import { WHY_NOT } from '../rules/why-not.ts';
import { approveSchema, withdrawSchema } from '../schema.ts';
import { activeLawyers, findChange } from '../store/changes.ts';
import { lockRules } from '../store.ts';
import type { RuleChange } from '../types.ts';
import { askForStep } from './advance-change.ts';

/** The change as it stands, nobody else deciding about it meanwhile; it must still wait. */
async function waiting(db: Db, changeId: string): Promise<RuleChange> {
  await lockRules(db);
  const change = await findChange(db, changeId);
  if (!change) notFound();
  if (change.applied || change.withdrawn) {
    refuse({ kind: 'refused', rule: 'second-lawyer', reason: WHY_NOT.settled, source: '', overridable: false });
  }
  return change;
}

/**
 * A second lawyer agrees to a change, the newest list of cases before their eyes: with an older one it is a conflict. The
 * worker compares the list with the facts of this moment and only then lets the decision count.
 */
export const approveRuleChange = command('rules.approve', {
  may: 'rules:decide',
  input: approveSchema,
  run: async ({ db, actor, input: { changeId, number }, now, today }) => {
    const change = await waiting(db, changeId);
    const { proposed, list, count } = change;
    const userId = userIdOf(actor) ?? '';
    const proposedOn = dayIn(new Date(proposed.at), actor.firmZone);
    const lawyers = await activeLawyers(db);
    const say = mayApprove({ userId, proposedBy: proposed.userId, proposedOn, today, lawyers });
    if (!say.may) {
      refuse({ kind: 'refused', rule: 'second-lawyer', reason: WHY_NOT[say.why], source: '', overridable: false });
    }
    if (!list || !count?.ended || list.number !== number) {
      refuse({ kind: 'conflict', theirs: { list }, revision: list?.number ?? 0, by: null, at: null });
    }
    if (change.approved?.number === number) invalid({ changeId: 'approved-already' });
    const approval = { approvedBy: userId, approvedAt: now, alone: say.alone };
    await db.ruleChangeApproval.createMany({ data: { firmId: firmOf(db), changeId, number, ...approval } });
    await askForStep(db, changeId);
    return { change, alone: say.alone };
  },
  audit: ({ input, result: { change, alone } }) => ({
    ...{ subject: input.changeId, rule: change.ruleId, version: change.versionId },
    ...{ switched: change.on ? 'on' : 'off', cases: change.list?.movedCases ?? 0, alone },
  }),
});

/** Takes a proposal back before it counts; any lawyer may, with a reason. */
export const withdrawRuleChange = command('rules.withdraw', {
  may: 'rules:decide',
  input: withdrawSchema,
  run: async ({ db, actor, input: { changeId, reason }, now }) => {
    const { ruleId, versionId } = await waiting(db, changeId);
    const row = { reason, withdrawnBy: userIdOf(actor) ?? '', withdrawnAt: now };
    await db.ruleChangeWithdrawal.createMany({ data: { firmId: firmOf(db), changeId, ...row } });
    return { ruleId, versionId };
  },
  audit: ({ input, result: { ruleId, versionId } }) => ({
    ...{ subject: input.changeId, rule: ruleId, version: versionId },
  }),
});
