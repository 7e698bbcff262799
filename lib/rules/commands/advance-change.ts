import { firmOf } from '../../platform/db.ts';
import { enqueue } from '../../platform/outbox.ts';
import { notFound } from '../../platform/problem.ts';
import { command, type Db } from '../../platform/use-case.ts';
import { sameMoves } from '../rules/impact.ts';
import { changeIdSchema } from '../schema.ts';
import { findChange } from '../store/changes.ts';
import {
  addBatch,
  addCount,
  addMoved,
  type Counting,
  copyList,
  movesOf,
  newestCount,
  sameLists,
} from '../store/counts.ts';
import {
  auditMark,
  changedCasesAfter,
  countChanged,
  countOpenCases,
  openCasesAfter,
  type Stretch,
} from '../store/open-cases.ts';
import { bookWith, loadDecisions, lockBook, lockRules } from '../store.ts';
import type { RuleChange } from '../types.ts';
import { type Books, countCases, datesIn } from './count-cases.ts';

/** Cases a step; a step is a transaction and a job of its own, so that mails and others come in between. */
const BATCH = 1_000;

/** Asks the worker for the next step of a change: see `advanceRuleChange`. */
export const askForStep = (db: Db, changeId: string) =>
  enqueue(db, { kind: 'work', job: 'rules.advance', subject: changeId });

type Step = { db: Db; change: RuleChange; books: Books; now: Date };

/**
 * One step of a change that waits, by the firm's own job, which sees every case. First the open cases are gone through, a
 * batch a step. Once a lawyer has approved the list, it is compared with the facts of this moment: the same list, and the
 * decision counts from then on; another one, and it is to be approved anew. Done again, a step does nothing.
 */
export const advanceRuleChange = command('rules.advance', {
  may: 'jobs:run',
  input: changeIdSchema,
  run: async ({ db, input: { changeId }, now, today }) => {
    await lockRules(db);
    const change = await findChange(db, changeId);
    if (!change) notFound();
    const { versionId, on, from, ruleId } = change;
    if (change.applied || change.withdrawn) return { changeId, ruleId, versionId, on, applied: false };
    const decisions = await loadDecisions(db);
    const books = {
      ...{ before: bookWith(decisions), today },
      after: bookWith([...decisions, { versionId, on, from }]),
    };
    const applied = await advance({ db, change, books, now });
    return { changeId, ruleId, versionId, on, applied };
  },
  audit: ({ result: { applied, changeId, ruleId, versionId, on } }) =>
    applied ? { subject: changeId, rule: ruleId, version: versionId, switched: on ? 'on' : 'off' } : null,
});

/** Whether the decision counts now. */
async function advance(step: Step): Promise<boolean> {
  const count = await newestCount(step.db, step.change.id);
  if (!count) return begin(step, 1);
  return count.ended ? check(step, count) : countOn(step, count);
}

/** Goes through all open cases. */
async function begin(step: Step, number: number): Promise<boolean> {
  const { db, change, books, now } = step;
  const cases = await countOpenCases(db);
  const begun = {
    ...{ number, countedOn: books.today, book: books.before.id, cases, toCount: cases },
    ...{ mark: await auditMark(db), since: null },
  };
  await addCount(db, change.id, begun, now);
  return countOn(step, { ...begun, batches: 0, last: null, ended: false });
}

/** Takes a list over and goes through the cases only on which something was done since it began. */
async function correct(step: Step, from: Counting, since: Stretch): Promise<boolean> {
  const { db, change, books, now } = step;
  const begun = {
    ...{ number: from.number + 1, countedOn: books.today, book: books.before.id, ...since },
    ...{ cases: await countOpenCases(db), toCount: await countChanged(db, since) },
  };
  await addCount(db, change.id, begun, now);
  const listed = { changeId: change.id, number: begun.number };
  const kept = await copyList(db, listed, since);
  await addBatch(db, { ...listed, ...kept, batch: 1, lastId: null, cases: 0, ended: false, countedAt: now });
  return countOn(step, { ...begun, batches: 1, last: null, ended: false });
}

/** The next batch of a counting; the last one also settles an approval that waits for it. */
async function countOn(step: Step, count: Counting): Promise<boolean> {
  const { db, change, books, now } = step;
  // Days and books that changed meanwhile would make one list of two.
  if (count.countedOn !== books.today || count.book !== books.before.id) return begin(step, count.number + 1);
  const { since, mark, last } = count;
  const found = await (since === null
    ? openCasesAfter(db, last, BATCH + 1)
    : changedCasesAfter(db, { since, mark }, last, BATCH + 1));
  const cases = found.slice(0, BATCH);
  const moves = await countCases(db, cases, books);
  const listed = { changeId: change.id, number: count.number };
  await addMoved(db, listed, moves);
  const ended = found.length <= BATCH;
  await addBatch(db, {
    ...{ ...listed, batch: count.batches + 1, lastId: cases.at(-1)?.id ?? last, cases: cases.length },
    ...{ movedCases: moves.size, movedDates: datesIn(moves), ended, countedAt: now },
  });
  if (ended) return check(step, count);
  await askForStep(db, change.id);
  return false;
}

/** A list that is complete, and perhaps approved: it counts where the facts still make the list that was approved. */
async function check(step: Step, count: Counting): Promise<boolean> {
  const { db, change, books } = step;
  const { approved } = change;
  if (!approved || !(await sameLists(db, change.id, approved.number, count.number))) return false;
  if (count.countedOn !== books.today || count.book !== books.before.id) return begin(step, count.number + 1);
  const since = { since: count.mark, mark: await auditMark(db) };
  if (!(await stillSame(step, count, since))) return correct(step, count, since);
  // What is recorded from now on waits for the new book; what was recorded up to now is looked at once more.
  await lockBook(db);
  if (await stillSame(step, count, { ...since, mark: await auditMark(db) })) return apply(step, count.number);
  await askForStep(db, change.id);
  return false;
}

/** Whether the cases on which something was done in a stretch of the log are few, and each moves as the list says. */
async function stillSame({ db, change, books }: Step, { number }: Counting, since: Stretch): Promise<boolean> {
  const cases = await changedCasesAfter(db, since, null, BATCH + 1);
  if (cases.length > BATCH) return false;
  const moves = await countCases(db, cases, books);
  const ids = cases.map(({ id }) => id);
  const listed = await movesOf(db, { changeId: change.id, number }, ids);
  return ids.every((id) => sameMoves(listed.get(id) ?? [], moves.get(id) ?? []));
}

async function apply({ db, change, now }: Step, number: number): Promise<boolean> {
  await db.ruleDecision.createMany({ data: { firmId: firmOf(db), changeId: change.id, number, appliedAt: now } });
  await enqueue(db, { kind: 'work', job: 'rules.applied', subject: change.id });
  return true;
}
