import { keyNames } from '../people/commands.ts';
import type { SystemActor } from '../platform/actor.ts';
import { firmActors } from '../platform/job.ts';
import { describeError, log } from '../platform/log.ts';
import { sendReminders } from '../reminders/commands/send.ts';
import { recountTotals } from '../reports/commands.ts';
import { rollHearings } from '../timeline/commands/roll-hearings.ts';
import { recountFirm } from './nightly.ts';

/** Sidebar counts and report tables, for one firm after the other. */
export async function totals(): Promise<void> {
  for (const { actor } of await firmActors('totals')) {
    const outcome = await recountTotals(actor, {});
    if (!outcome.ok) log().warn({ firm: actor.firmId, problem: outcome.problem.kind }, 'totals were refused');
  }
}

/** The same work for one firm after the other; one that fails is told in the log, and the others are served all the same. */
async function eachFirm(
  firms: Awaited<ReturnType<typeof firmActors>>,
  failure: string,
  work: (actor: SystemActor) => Promise<unknown>,
): Promise<void> {
  let failed: unknown;
  for (const { actor } of firms) {
    await work(actor).catch((error: unknown) => {
      failed = error;
      log().error({ firm: actor.firmId, error: describeError(error) }, failure);
    });
  }
  // The job is tried again, as any that failed.
  if (failed) throw failed;
}

/** Hearings that have passed make room for the next ones; every hour, since firms' nights differ. */
export async function hearings(): Promise<void> {
  await eachFirm(await firmActors('hearings'), 'hearings were not moved on', async (actor) => {
    for (let moved = 1; moved > 0; ) {
      const outcome = await rollHearings(actor, {});
      moved = outcome.ok ? outcome.value.moved : 0;
      if (!outcome.ok) log().warn({ firm: actor.firmId, problem: outcome.problem.kind }, 'hearings were refused');
    }
  });
}

/** The hour of a firm's night in which its dates are counted anew: one that no change of clocks leaves out. */
const NIGHT = 4;

const hourIn = (zone: string): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(new Date()));

/** Every date of every open case is counted anew in the firm's night, and at a start, when a release may have changed the book. */
export async function dates(isStart = false): Promise<void> {
  const firms = (await firmActors('dates')).filter(({ actor }) => isStart || hourIn(actor.firmZone) === NIGHT);
  await eachFirm(firms, 'the dates were not counted', (actor) => recountFirm(actor));
}

/** People whose name keys are of an older version of the rules, at a start: a release may have changed them. */
export async function names(): Promise<void> {
  await eachFirm(await firmActors('names'), 'name keys were not made', async (actor) => {
    for (let keyed = 1; keyed > 0; ) {
      const outcome = await keyNames(actor, {});
      keyed = outcome.ok ? outcome.value.keyed : 0;
      if (!outcome.ok) log().warn({ firm: actor.firmId, problem: outcome.problem.kind }, 'name keys were refused');
    }
  });
}

/** Digests and urgent notices that are due, for one firm after the other. */
export async function reminders(): Promise<void> {
  for (const { actor } of await firmActors('reminders')) {
    // The use case says in the log what went wrong; the other firms are told all the same.
    const outcome = await sendReminders(actor, {}).catch(() => null);
    if (outcome?.ok === false)
      log().warn({ firm: actor.firmId, problem: outcome.problem.kind }, 'reminders were refused');
  }
}
