import { lockedCase, touch } from '../cases/store/load-case.ts';
import { loadStops } from '../journey/store.ts';
import type { BarId } from '../law/rules/bars.ts';
import { userIdOf } from '../platform/actor.ts';
import type { Db } from '../platform/db.ts';
import { invalid, notFound, refuse } from '../platform/problem.ts';
import { command } from '../platform/use-case.ts';
import { loadBook } from '../rules/store.ts';
import { loadEvents } from '../timeline/store.ts';
import { caseBars } from './rules.ts';
import { concludeSchema, recordExceptionSchema, withdrawExceptionSchema } from './schema.ts';
import { addConclusion, addVersion, caseFrame, loadBarRecords, versionId } from './store.ts';
import type { CaseException } from './types.ts';

/** The exception as it stands; "not found" where the case has none such, or it was taken back. */
async function standing(db: Db, caseId: string, exceptionId: string): Promise<CaseException> {
  const { exceptions } = await loadBarRecords(db, caseId);
  const found = exceptions.find(({ id }) => id === exceptionId);
  return found && found.withdrawn === null ? found : notFound();
}

function clash({ code, from, until, facts, had, revision, versions: [last] }: CaseException): never {
  const theirs = { code, from, until, facts, had };
  return refuse({ kind: 'conflict', theirs, revision, by: last?.by ?? null, at: last?.at ?? null });
}

/** Records an exception to the year, or another version of one. Facts, not a conclusion: any member of the staff. */
export const recordException = command('bars.record-exception', {
  may: 'bars:write',
  input: recordExceptionSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now, today }) => {
    const { caseId, exceptionId, revision, requestId: _, ...told } = input;
    await lockedCase(db, caseId);
    if (told.from.on > today) invalid({ from: 'in-future' });
    const found = exceptionId ? await standing(db, caseId, exceptionId) : null;
    if (found && found.revision !== revision) clash(found);
    const id = await addVersion(db, {
      ...{ ...told, caseId, threadId: exceptionId ?? null, revision: exceptionId ? revision + 1 : 1, withdrawn: null },
      ...{ recordedBy: userIdOf(actor), recordedAt: now },
    });
    await touch(db, caseId, now);
    return { exceptionId: id };
  },
  audit: ({ input, result }) => ({ subject: result.exceptionId, caseId: input.caseId, fields: ['exception'] }),
});

/** Takes an exception back, with the reason; it stays readable. */
export const withdrawException = command('bars.withdraw-exception', {
  may: 'bars:write',
  input: withdrawExceptionSchema,
  run: async ({ db, actor, input: { caseId, exceptionId, revision, reason }, now }) => {
    await lockedCase(db, caseId);
    const seen = await standing(db, caseId, exceptionId);
    if (seen.revision !== revision) invalid({ reason: 'facts-changed' });
    await addVersion(db, {
      ...{ ...seen, caseId, threadId: exceptionId, revision: revision + 1, withdrawn: reason },
      ...{ recordedBy: userIdOf(actor), recordedAt: now },
    });
    await touch(db, caseId, now);
    return {};
  },
  audit: ({ input }) => ({ subject: input.exceptionId, caseId: input.caseId }),
});

/** What the facts on file answer to a question now. */
async function answerNow(db: Db, caseId: string, today: string, question: BarId) {
  const { spans, grounds } = await loadBarRecords(db, caseId);
  const file = {
    ...(await caseFrame(db, caseId)),
    ...{ today, book: await loadBook(db), spans, grounds, exceptions: [] },
    ...{ events: await loadEvents(db, caseId), stops: await loadStops(db, caseId) },
  };
  return caseBars(file).answers.find(({ id }) => id === question)?.answer ?? null;
}

/**
 * A lawyer's conclusion on a question, or on an exception, with its reason; the latest counts and none is ever changed.
 * Refused where the facts answer otherwise than what was seen.
 */
export const conclude = command('bars.conclude', {
  may: 'bars:conclude',
  input: concludeSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input: { caseId, on, conclusion, reason }, now, today }) => {
    await lockedCase(db, caseId);
    const isQuestion = 'question' in on;
    const stands = isQuestion ? await answerNow(db, caseId, today, on.question) : null;
    const version = isQuestion ? null : await standing(db, caseId, on.exceptionId);
    const isSeen = isQuestion ? stands === on.seen : version?.revision === on.revision;
    if (!isSeen) invalid({ conclusion: 'facts-changed' });
    const conclusionId = await addConclusion(db, {
      ...{ caseId, conclusion, reason, concludedBy: userIdOf(actor), concludedAt: now },
      question: isQuestion ? on.question : 'EXCEPTION',
      exceptionId: version && (await versionId(db, caseId, version.id, version.revision)),
      answer: isQuestion ? on.seen : null,
    });
    await touch(db, caseId, now);
    return { conclusionId };
  },
  audit: ({ input, result }) => ({
    ...{ subject: result.conclusionId, caseId: input.caseId },
    question: 'question' in input.on ? input.on.question : 'EXCEPTION',
  }),
});
