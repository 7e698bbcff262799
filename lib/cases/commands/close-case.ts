import { userIdOf } from '../../platform/actor.ts';
import { type Db, firmOf, toDate } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import { invalid } from '../../platform/problem.ts';
import { command } from '../../platform/use-case.ts';
import { appendEvent, recompute } from '../../timeline/store.ts';
import { closeCaseSchema, reasonSchema } from '../schema/work.ts';
import { lockedCase } from '../store/load-case.ts';
import { endStep } from '../store/next-step.ts';

const setClosedOn = (db: Db, caseId: string, on: string | null, now: Date) =>
  db.$executeRaw`update cases set closed_on = ${on}::date, activity_at = greatest(activity_at, ${now})
    where firm_id = ${firmOf(db)}::uuid and id = ${caseId}::uuid`;

const day = (on: string) => ({ on, until: on, precision: 'day' as const });

/** The firm's work on a case ends, with an outcome. Its open step ends with it; everything stays readable. */
export const closeCase = command('cases.close', {
  may: 'cases:close',
  input: closeCaseSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now, today }) => {
    const { caseId, closedOn, outcome, reason } = input;
    const found = await lockedCase(db, caseId);
    if (found.closedOn) invalid({ closedOn: 'already-closed' });
    if (closedOn > today) invalid({ closedOn: 'in-future' });
    if (closedOn < found.openedOn) invalid({ closedOn: 'before-start' });
    const userId = userIdOf(actor);
    const closureId = newId();
    await db.caseClosure.create({
      data: {
        ...{ firmId: firmOf(db), id: closureId, caseId, outcome, reason },
        ...{ closedOn: toDate(closedOn), closedBy: userId, closedAt: now },
      },
    });
    await endStep(db, caseId, { userId, now });
    await appendEvent(db, {
      ...{ caseId, type: 'case_closed', date: day(closedOn), details: {}, note: '', source: '' },
      ...{ recordedBy: userId, recordedAt: now },
    });
    await setClosedOn(db, caseId, closedOn, now);
    await recompute(db, caseId, { today, cause: 'event', by: userId, at: now });
    return { closureId };
  },
  audit: ({ input, result }) => ({ subject: result.closureId, caseId: input.caseId, outcome: input.outcome }),
});

/** The firm takes a closed case up again. The closure stays, with the reason why it ended. */
export const reopenCase = command('cases.reopen', {
  may: 'cases:close',
  input: reasonSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now, today }) => {
    const { caseId, reason } = input;
    const found = await lockedCase(db, caseId);
    if (!found.closedOn) invalid({ reason: 'not-closed' });
    const userId = userIdOf(actor);
    await db.caseClosure.updateMany({
      where: { firmId: firmOf(db), caseId, reopenedAt: null },
      data: { reopenedAt: now, reopenedBy: userId, reopenReason: reason },
    });
    await appendEvent(db, {
      ...{ caseId, type: 'case_reopened', date: day(today), details: {}, note: '', source: '' },
      ...{ recordedBy: userId, recordedAt: now },
    });
    await setClosedOn(db, caseId, null, now);
    await recompute(db, caseId, { today, cause: 'event', by: userId, at: now });
    return {};
  },
  audit: ({ input }) => ({ subject: input.caseId, caseId: input.caseId }),
});
