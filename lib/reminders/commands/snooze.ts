import { lockDate } from '../../dates/store/stored.ts';
import { userIdOf } from '../../platform/actor.ts';
import { invalid, notFound } from '../../platform/problem.ts';
import { command } from '../../platform/use-case.ts';
import { snoozeFault } from '../rules.ts';
import { snoozeSchema } from '../schema.ts';
import { keepSnooze } from '../store/snoozes.ts';

/** A person is not reminded of a date before a day that they choose, with the reason. Others are; a moved date is told anew. */
export const snoozeDate = command('reminders.snooze', {
  may: 'reminders:own',
  input: snoozeSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input: { dateId, revision, untilOn, reason }, now, today }) => {
    const { date, caseId } = (await lockDate(db, dateId)) ?? notFound();
    if (date.revision !== revision) invalid({ dateId: 'date-changed' });
    if (date.warnOn === null) invalid({ untilOn: 'not-open' });
    const fault = snoozeFault(untilOn, { today, warnOn: date.warnOn });
    if (fault) invalid({ untilOn: fault });
    await keepSnooze(db, { date, caseId, untilOn, reason, userId: userIdOf(actor) ?? notFound(), at: now });
    return { caseId };
  },
  audit: ({ input, result }) => ({ subject: input.dateId, caseId: result.caseId }),
});
