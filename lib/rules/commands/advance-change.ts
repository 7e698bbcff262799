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
  type Begun,
  copyList,
  type Moves,
  movesOf,
  newestCount,
  sameLists,
} from '../store/counts.ts';
import { type CountedCase, casesActiveSince, countOpenCases, openCasesAfter } from '../store/open-cases.ts';
import { bookWith, loadDecisions, lockRules } from '../store.ts';
import type { MovedDate, RuleChange } from '../types.ts';
import { type Books, countCases, datesIn } from './count-cases.ts';

/** Cases a step; a step is a transaction and a job of its own, so that mails and others come in between. */
const BATCH = 1_000;
/** So many cases may have been worked on between a list and its approval; with more everything is counted anew. */
const MOST_ACTIVE = 5 * BATCH;
/** A transaction that began before a counting may commit after it was begun: none lasts longer than this. */
const MARGIN_MS = 30_000;

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
  if (!count.ended) return countOn(step, count);
  return check(step, count);
}

async function begin(step: Step, number: number): Promise<boolean> {
  const { db, change, books, now } = step;
  const begun = {
    ...{ number, countedOn: books.today, book: books.before.id, begunAt: now },
    cases: await countOpenCases(db),
  };
  await addCount(db, change.id, begun);
  return countOn(step, { ...begun, batches: 0, last: null });
}

/** The next batch of a counting; the last one also settles an approval that waits for it. */
async function countOn(step: Step, count: Begun & { batches: number; last: string | null }): Promise<boolean> {
  const { db, change, books, now } = step;
  // Days and books that changed meanwhile would make one list of two.
  if (count.countedOn !== books.today || count.book !== books.before.id) return begin(step, count.number + 1);
  const found = await openCasesAfter(db, count.last, BATCH + 1);
  const cases = found.slice(0, BATCH);
  const moves = await countCases(db, cases, books);
  const listed = { changeId: change.id, number: count.number };
  await addMoved(db, listed, moves);
  const ended = found.length <= BATCH;
  await addBatch(db, {
    ...{ ...listed, batch: count.batches + 1, lastId: cases.at(-1)?.id ?? count.last, cases: cases.length },
    ...{ movedCases: moves.size, movedDates: datesIn(moves), ended, countedAt: now },
  });
  if (ended) return check(step, count);
  await askForStep(db, change.id);
  return false;
}

/** A list that is complete, and perhaps approved: it counts where the facts still make the list that was approved. */
async function check(step: Step, count: Begun): Promise<boolean> {
  const { db, change, books } = step;
  const { approved } = change;
  if (!approved || !(await sameLists(db, change.id, approved.number, count.number))) return false;
  if (count.countedOn !== books.today || count.book !== books.before.id) return begin(step, count.number + 1);
  const since = new Date(count.begunAt.getTime() - MARGIN_MS);
  const active = await casesActiveSince(db, since, MOST_ACTIVE + 1);
  if (active.length > MOST_ACTIVE) return begin(step, count.number + 1);
  const ids = active.map(({ id }) => id);
  const moves = await countInBatches(db, active, books);
  const listed = await movesOf(db, { changeId: change.id, number: count.number }, ids);
  const differs = ids.some((id) => !sameMoves(listed.get(id) ?? [], moves.get(id) ?? []));
  if (!differs) return apply(step, count.number);
  await correct(step, count, { moves, without: ids });
  return false;
}

/** Their events are in memory a batch at a time. */
async function countInBatches(db: Db, cases: readonly CountedCase[], books: Books): Promise<Moves> {
  const moves = new Map<string, readonly MovedDate[]>();
  for (let from = 0; from < cases.length; from += BATCH) {
    for (const [id, dates] of await countCases(db, cases.slice(from, from + BATCH), books)) moves.set(id, dates);
  }
  return moves;
}

/** A new list from the newest one: the cases on which something was done are reckoned anew, the others stand. */
async function correct(
  { db, change, books, now }: Step,
  count: Begun,
  { moves, without }: { moves: Moves; without: readonly string[] },
): Promise<void> {
  const number = count.number + 1;
  const cases = await countOpenCases(db);
  await addCount(db, change.id, { number, countedOn: books.today, book: books.before.id, cases, begunAt: now });
  const kept = await copyList(db, { changeId: change.id, number: count.number }, without);
  await addMoved(db, { changeId: change.id, number }, moves);
  await addBatch(db, {
    ...{ changeId: change.id, number, batch: 1, lastId: null, cases, ended: true, countedAt: now },
    ...{ movedCases: kept.cases + moves.size, movedDates: kept.dates + datesIn(moves) },
  });
}

async function apply({ db, change, now }: Step, number: number): Promise<boolean> {
  await db.ruleDecision.createMany({ data: { firmId: firmOf(db), changeId: change.id, number, appliedAt: now } });
  await enqueue(db, { kind: 'work', job: 'rules.applied', subject: change.id });
  return true;
}
