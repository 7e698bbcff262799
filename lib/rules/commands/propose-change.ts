import { userIdOf } from '../../platform/actor.ts';
import { invalid, notFound } from '../../platform/problem.ts';
import { command } from '../../platform/use-case.ts';
import { changesNothing } from '../rules/change.ts';
import { ruleOfVersion } from '../rules/date-rules.ts';
import { proposeSchema } from '../schema.ts';
import { addChange, pendingChanges } from '../store/changes.ts';
import { loadDecisions, lockRules } from '../store.ts';
import { askForStep } from './advance-change.ts';

/**
 * Proposes that a version counts for the firm, or does not, for days that choose it from a day on. Nothing moves by it: the
 * worker lists the cases that would, and another lawyer approves that list. Of a version one proposal waits at a time.
 */
export const proposeRuleChange = command('rules.propose', {
  may: 'rules:decide',
  input: proposeSchema,
  run: async ({ db, actor, input: { versionId, on, from, reason }, now }) => {
    const rule = ruleOfVersion(versionId);
    const version = rule?.versions.find(({ id }) => id === versionId);
    const by = userIdOf(actor);
    if (!rule || !version || !by) notFound();
    await lockRules(db);
    if ((await pendingChanges(db)).some((change) => change.versionId === versionId)) invalid({ from: 'is-proposed' });
    if (changesNothing(version, await loadDecisions(db), { versionId, on, from })) invalid({ from: 'changes-nothing' });
    const changeId = await addChange(db, { ruleId: rule.id, versionId, on, from, reason, by, at: now });
    await askForStep(db, changeId);
    return { changeId, ruleId: rule.id };
  },
  audit: ({ input: { versionId, on }, result: { changeId, ruleId } }) => ({
    ...{ subject: changeId, rule: ruleId, version: versionId, switched: on ? 'on' : 'off' },
  }),
});
