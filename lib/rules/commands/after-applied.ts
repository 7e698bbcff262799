import { enqueue } from '../../platform/outbox.ts';
import { notFound } from '../../platform/problem.ts';
import { command } from '../../platform/use-case.ts';
import { changeIdSchema } from '../schema.ts';
import { findChange } from '../store/changes.ts';
import { casesToTell } from '../store/told.ts';
import { lockRules } from '../store.ts';

/** Cases a step: each is a line of the audit log, whose head is locked meanwhile. */
const BATCH = 200;

/**
 * What follows once a decision counts, for the cases whose dates it moves, a batch a step: each case's history says that the
 * law changed under it. THIS IS THE PLACE for whatever is kept of dates and must be computed anew after a change of the law:
 * `run` has the ids of the cases, and `loadBook` is the new book already. Done again, a step goes on where the last one ended.
 */
export const afterRuleApplied = command('rules.applied', {
  may: 'jobs:run',
  input: changeIdSchema,
  run: async ({ db, input: { changeId } }) => {
    await lockRules(db);
    const change = await findChange(db, changeId);
    if (!change?.applied) notFound();
    const cases = await casesToTell(db, changeId, BATCH);
    if (cases.length === BATCH) await enqueue(db, { kind: 'work', job: 'rules.applied', subject: changeId });
    return { change, cases };
  },
  audit: ({ result: { change, cases } }) =>
    cases.map(({ caseId, dates }) => ({
      ...{ subject: change.id, caseId, rule: change.ruleId, version: change.versionId },
      ...{ switched: change.on ? 'on' : 'off', dates, alone: change.approved?.alone ?? false },
    })),
});
