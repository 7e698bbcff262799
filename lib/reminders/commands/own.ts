import { findMember } from '../../members/store/members.ts';
import { userIdOf } from '../../platform/actor.ts';
import { invalid, notFound } from '../../platform/problem.ts';
import { type Actor, command, type Db } from '../../platform/use-case.ts';
import {
  addAbsenceOfSchema,
  addAbsenceSchema,
  digestHourSchema,
  endAbsenceOfSchema,
  endAbsenceSchema,
} from '../schema.ts';
import { endAbsence, insertAbsence, saveDigestHour } from '../store/own.ts';

const own = (actor: Actor): string => userIdOf(actor) ?? notFound();

/** The hour of one's own day at which the daily mail comes, or none. */
export const setDigestHour = command('reminders.set-digest-hour', {
  may: 'reminders:own',
  input: digestHourSchema,
  run: ({ db, actor, input }) => saveDigestHour(db, own(actor), input.digestHour),
  audit: ({ actor }) => ({ subject: own(actor), fields: ['digestHour'] }),
});

type Days = { fromOn: string; untilOn: string };

async function add(db: Db, userId: string, { fromOn, untilOn }: Days, by: { actor: Actor; now: Date; today: string }) {
  if (untilOn < by.today) invalid({ untilOn: 'in-past' });
  return { absenceId: await insertAbsence(db, { userId, fromOn, untilOn, by: userIdOf(by.actor), at: by.now }) };
}

/** Days on which one is away oneself: what waits for one goes to the next in line. */
export const addAbsence = command('reminders.add-absence', {
  may: 'reminders:own',
  input: addAbsenceSchema,
  once: ({ requestId }) => requestId,
  run: ({ db, actor, input, now, today }) => add(db, own(actor), input, { actor, now, today }),
  audit: ({ actor, result }) => ({ subject: own(actor), absence: result.absenceId }),
});

/** Days on which a member is away, entered by the owner: somebody who fell ill enters nothing. */
export const addAbsenceOf = command('reminders.add-absence-of', {
  may: 'members:write',
  input: addAbsenceOfSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now, today }) => {
    if (!(await findMember(db, input.userId))) notFound();
    return add(db, input.userId, input, { actor, now, today });
  },
  audit: ({ input, result }) => ({ subject: input.userId, absence: result.absenceId }),
});

/** Back earlier, or not away after all. */
export const endOwnAbsence = command('reminders.end-absence', {
  may: 'reminders:own',
  input: endAbsenceSchema,
  run: async ({ db, actor, input, now }) => {
    if (!(await endAbsence(db, own(actor), input.absenceId, now))) notFound();
  },
  audit: ({ actor, input }) => ({ subject: own(actor), absence: input.absenceId }),
});

/** The same of a member, by the owner. */
export const endAbsenceOf = command('reminders.end-absence-of', {
  may: 'members:write',
  input: endAbsenceOfSchema,
  run: async ({ db, input, now }) => {
    if (!(await endAbsence(db, input.userId, input.absenceId, now))) notFound();
  },
  audit: ({ input }) => ({ subject: input.userId, absence: input.absenceId }),
});
