import { checkRevision } from '../../fields/store.ts';
import { isStatusCode } from '../../law/status.ts';
import { userIdOf } from '../../platform/actor.ts';
import { firmOf, toDate } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import { invalid } from '../../platform/problem.ts';
import { command } from '../../platform/use-case.ts';
import { editFactsSchema, statusCheckSchema } from '../schema/work.ts';
import { lockedCase, touch } from '../store/load-case.ts';

/** Whether the client is in lawful status: what the one-year rule and a referral turn on. */
export const editCaseFacts = command('cases.edit-facts', {
  may: 'cases:write',
  input: editFactsSchema,
  run: async ({ db, actor, input, now }) => {
    const { caseId, lawfulStatus } = input;
    const found = await lockedCase(db, caseId);
    const revision = await checkRevision(db, {
      ...{ subjectId: caseId, section: 'facts', seen: input.revision, now, userId: userIdOf(actor) },
      theirs: async () => ({ lawfulStatus: found.lawfulStatus }),
    });
    await db.case.updateMany({ where: { firmId: firmOf(db), id: caseId }, data: { lawfulStatus } });
    await touch(db, caseId, now);
    return { revision };
  },
  audit: ({ input }) => ({ subject: input.caseId, caseId: input.caseId, fields: ['lawfulStatus'] }),
});

/** Somebody looked at the government's own system on a day and saw this status there. It moves nothing by itself. */
export const recordStatusCheck = command('cases.record-status-check', {
  may: 'cases:write',
  input: statusCheckSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now, today }) => {
    const { caseId, status, checkedOn, note } = input;
    const found = await lockedCase(db, caseId);
    if (!isStatusCode(status)) invalid({ status: 'invalid' });
    if (checkedOn > today) invalid({ checkedOn: 'in-future' });
    const checkId = newId();
    await db.statusCheck.create({
      data: {
        ...{ firmId: firmOf(db), id: checkId, caseId, status, note },
        ...{ checkedOn: toDate(checkedOn), checkedBy: userIdOf(actor), checkedAt: now },
      },
    });
    await touch(db, caseId, now);
    return { checkId, agrees: status === found.status };
  },
  audit: ({ input, result }) => ({ subject: result.checkId, caseId: input.caseId, agrees: result.agrees }),
});
