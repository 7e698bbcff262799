import { userIdOf } from '../../platform/actor.ts';
import { firmOf, toIsoOrNull } from '../../platform/db.ts';
import { invalid, notFound } from '../../platform/problem.ts';
import { command } from '../../platform/use-case.ts';
import { loadBook } from '../../rules/store.ts';
import { loadEventsOf } from '../../timeline/store.ts';
import { movedDate } from '../rules/projection.ts';
import { recountDatesSchema, settleDifferenceSchema } from '../schema/acts.ts';
import { projectDates } from '../store/project.ts';
import { keepChanges, keepNextDate, rowOf, updateDates } from '../store/write.ts';
import type { DatePoint, LawState } from '../types/stored.ts';
import { openDate } from './open-date.ts';

/**
 * Counts the dates of the next open cases anew. New dates are added, forecasts roll on; what people work to is not moved:
 * a difference is listed for a person. `next`: the case to go on after, null at the end. `skip` passes cases over.
 */
export const recountDates = command('dates.recount', {
  may: 'jobs:run',
  input: recountDatesSchema,
  run: async ({ db, input: { after, most, skip }, now, today }) => {
    // Locked, as whoever records on a case locks it: both write its dates.
    const cases = await db.$queryRaw<{ id: string }[]>`
      select id from cases where firm_id = ${firmOf(db)}::uuid and closed_on is null
        and id > ${after ?? '00000000-0000-0000-0000-000000000000'}::uuid order by id limit ${most} for update`;
    const ids = cases.map(({ id }) => id);
    const next = ids.length === most ? (ids.at(-1) ?? null) : null;
    if (skip) return { added: 0, moved: 0, differences: 0, counted: 0, next };
    const events = await loadEventsOf(db, ids);
    const done = await projectDates(
      db,
      ids.map((caseId) => ({ caseId, events: events.get(caseId) ?? [] })),
      { today, cause: 'recount', by: null, at: now, book: await loadBook(db) },
    );
    return { ...done, counted: ids.length, next };
  },
  audit: ({ result: { added, moved, differences } }) =>
    added + moved + differences > 0 ? { added, moved, differences } : null,
});

/** A lawyer applies what a recount found, or leaves the date as it is and says why. */
export const settleDifference = command('dates.settle-difference', {
  may: 'dates:move',
  input: settleDifferenceSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now, today }) => {
    const { date, caseId, isClosed } = await openDate(db, input);
    const { differenceId, apply, reason } = input;
    const firmId = firmOf(db);
    const found = await db.dateDifference.findFirst({
      where: { firmId, id: differenceId, dateId: date.id, settledAt: null },
    });
    if (!found) notFound();
    if (!apply && reason === '') invalid({ reason: 'required' });
    const hands = { by: userIdOf(actor), at: now, ruleset: found.ruleset };
    if (apply) {
      const point: DatePoint = {
        ...date,
        ...{ eventId: date.eventId ?? '', dueOn: toIsoOrNull(found.dueOn), safeOn: toIsoOrNull(found.safeOn) },
        state: found.state as LawState,
      };
      const to = { ...movedDate(date, point, { today }), eventId: date.eventId };
      await updateDates(db, [rowOf(to, { caseId, isClosed, today })], hands, true);
      await keepChanges(db, [{ caseId, from: date, to, cause: 'recount', reason }], hands);
      await keepNextDate(db, [caseId], today);
    }
    await db.dateDifference.updateMany({
      where: { firmId, id: differenceId },
      data: { settledAt: now, settledBy: hands.by, outcome: apply ? 'applied' : 'kept', reason },
    });
    return { caseId, applied: apply };
  },
  audit: ({ input, result }) => ({ subject: input.dateId, caseId: result.caseId, applied: result.applied }),
});
