import { dayOf, safe } from '../../law/clock/days.ts';
import { userIdOf } from '../../platform/actor.ts';
import type { Db } from '../../platform/db.ts';
import { can } from '../../platform/permissions.ts';
import { invalid, refuse } from '../../platform/problem.ts';
import { type Actor, command } from '../../platform/use-case.ts';
import { HEARING, NOTICE_FIRST } from '../rules/hearings.ts';
import { handledDate } from '../rules/projection.ts';
import { handleDateSchema, moveDateSchema } from '../schema/acts.ts';
import { keepChanges, keepNextDate, rowOf, updateDates } from '../store/write.ts';
import type { ChangeCause } from '../types/stored.ts';
import { openDate } from './open-date.ts';

type Opened = Awaited<ReturnType<typeof openDate>>;

/** Writes what a person made of a date, with the reason. A critical one is a lawyer's, and waits for a second person. */
async function write(
  db: Db,
  actor: Actor,
  { date, caseId, isClosed, ruleset }: Opened,
  change: { to: Parameters<typeof handledDate>[1]; cause: ChangeCause; reason: string; now: Date; today: string },
) {
  if (date.critical && !can(actor, 'dates:move')) refuse({ kind: 'forbidden' });
  const to = handledDate(date, change.to);
  const hands = { by: userIdOf(actor), at: change.now, ruleset };
  await updateDates(db, [rowOf(to, { caseId, isClosed, today: change.today })], hands, true);
  await keepChanges(db, [{ caseId, from: date, to, cause: change.cause, reason: change.reason }], hands);
  await keepNextDate(db, [caseId], change.today);
  return { caseId, standing: to.standing };
}

const audit = ({ input, result }: { input: { dateId: string }; result: { caseId: string } }) => ({
  subject: input.dateId,
  caseId: result.caseId,
});

/**
 * A lawyer gives a date another day than the law's count: what the judge said, what the firm keeps to. With a reason. A day
 * in court or of an interview comes from its notice, which the calendar, the docket and the client's page read: it moves
 * with the notice of the new day alone.
 */
export const moveDate = command('dates.move', {
  may: 'dates:move',
  input: moveDateSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now, today }) => {
    const opened = await openDate(db, input);
    const { toOn: dueOn, reason } = input;
    if (opened.date.rule === HEARING) refuse({ kind: 'refused', ...NOTICE_FIRST, overridable: false });
    if (opened.date.state !== 'open' && opened.date.state !== 'unknown') invalid({ toOn: 'not-open' });
    if (opened.date.dueOn === dueOn) invalid({ toOn: 'same-day' });
    const to = { hand: 'moved' as const, dueOn, safeOn: safe(dayOf(dueOn)).toString() };
    return write(db, actor, opened, { to, cause: 'move', reason, now, today });
  },
  audit,
});

/** Nothing is to be done about a date: it was met in a way that no fact says, or does not apply. With a reason. */
export const closeDate = command('dates.close', {
  may: 'dates:write',
  input: handleDateSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input: { reason, ...which }, now, today }) => {
    const opened = await openDate(db, which);
    if (opened.date.state !== 'open' && opened.date.state !== 'unknown') invalid({ reason: 'not-open' });
    return write(db, actor, opened, { to: { hand: 'closed' }, cause: 'close', reason, now, today });
  },
  audit,
});

/** Takes a lawyer's word on a date back: it is again what the law makes of the facts. */
export const reopenDate = command('dates.reopen', {
  may: 'dates:write',
  input: handleDateSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input: { reason, ...which }, now, today }) => {
    const opened = await openDate(db, which);
    if (opened.date.hand === null) invalid({ reason: 'not-handled' });
    return write(db, actor, opened, { to: { hand: null }, cause: 'reopen', reason, now, today });
  },
  audit,
});
