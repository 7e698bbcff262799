import { projectDates } from '../../dates/store/project.ts';
import { enqueue } from '../../platform/outbox.ts';
import { notFound } from '../../platform/problem.ts';
import { command } from '../../platform/use-case.ts';
import { loadEventsOf } from '../../timeline/store.ts';
import { changeIdSchema } from '../schema.ts';
import { findChange } from '../store/changes.ts';
import { lockCases } from '../store/open-cases.ts';
import { casesToTell } from '../store/told.ts';
import { loadBook, lockRules } from '../store.ts';

/** Cases a step: each is a line of the audit log, whose head is locked meanwhile. */
const BATCH = 200;

/**
 * What follows once a decision counts, for the cases whose dates it moves, a batch a step: the dates that are kept become
 * what the new book gives, each with what it was (a critical one is to be confirmed again, and its former day warns on), and
 * each case's history says that the law changed under it. This is the one place for whatever else is kept of dates. Done
 * again, a step goes on where the last one ended.
 */
export const afterRuleApplied = command('rules.applied', {
  may: 'jobs:run',
  input: changeIdSchema,
  run: async ({ db, input: { changeId }, now, today }) => {
    await lockRules(db);
    const change = await findChange(db, changeId);
    if (!change?.applied) notFound();
    const cases = await casesToTell(db, changeId, BATCH);
    const ids = cases.map(({ caseId }) => caseId);
    await lockCases(db, ids);
    const events = await loadEventsOf(db, ids);
    await projectDates(
      db,
      ids.map((caseId) => ({ caseId, events: events.get(caseId) ?? [] })),
      { today, cause: 'law', by: null, at: now, book: await loadBook(db) },
    );
    if (cases.length === BATCH) await enqueue(db, { kind: 'work', job: 'rules.applied', subject: changeId });
    return { change, cases };
  },
  audit: ({ result: { change, cases } }) =>
    cases.map(({ caseId, dates }) => ({
      ...{ subject: change.id, caseId, rule: change.ruleId, version: change.versionId },
      ...{ switched: change.on ? 'on' : 'off', dates, alone: change.approved?.alone ?? false },
    })),
});
