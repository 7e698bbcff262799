import type { Samples } from '../samples.ts';
import { idOf } from '../world.ts';

/** Days from now, ISO: the world's date is due on 1 February 2027. */
const inDays = (days: number) => Temporal.Now.plainDateISO('America/Los_Angeles').add({ days }).toString();

export const samples: Samples = {
  'reminders.send': () => ({}),
  'reminders.snooze': (world) => ({
    ...{ dateId: idOf(world, 'date'), revision: 1, untilOn: inDays(5) },
    reason: 'The draft is with the client until then.',
  }),
  'reminders.set-digest-hour': () => ({ digestHour: '7' }),
  'reminders.add-absence': () => ({ fromOn: inDays(2), untilOn: inDays(9) }),
  'reminders.add-absence-of': (world) => ({
    ...{ userId: world.firm.paralegal.userId, fromOn: inDays(2), untilOn: inDays(9) },
  }),
  'reminders.end-absence': (world) => ({ absenceId: idOf(world, 'absence') }),
  'reminders.end-absence-of': (world) => ({
    ...{ userId: world.firm.paralegal.userId, absenceId: idOf(world, 'absenceOf') },
  }),
};
