import type { SystemActor } from './actor.ts';
import { contextOf, transact } from './db.ts';
import { deliver } from './mail.ts';
import type { Effect } from './outbox.ts';
import { openField } from './vault.ts';

/** Work that outbox messages ask for, by its name: one step of it for the firm's own job, about the thing with this id. */
export type Jobs = Readonly<Record<string, (actor: SystemActor, subject: string) => Promise<void>>>;

/**
 * Carries out one outbox message; called by the worker, possibly more than once. The message is done when its
 * effect was accepted; a crash between the two repeats the effect, so mails carry the message's id and work that is
 * done already does nothing.
 */
export async function runOutbox(firmId: string, outboxId: string, jobs: Jobs = {}): Promise<void> {
  const context = contextOf({ kind: 'system', firmId, firmZone: 'UTC', job: 'outbox' });
  const found = await transact(context, async (db) => {
    const row = await db.outboxMessage.findFirst({ where: { firmId, id: outboxId, doneAt: null } });
    if (!row) return null;
    await db.outboxMessage.updateMany({ where: { firmId, id: outboxId }, data: { attempts: { increment: 1 } } });
    const text = await openField(db, { table: 'outbox_message', row: row.id, column: 'cipher' }, row.cipher);
    const firm = await db.firm.findUniqueOrThrow({ where: { id: firmId }, select: { timeZone: true } });
    return { effect: JSON.parse(text) as Effect, firmZone: firm.timeZone };
  });
  if (!found) return;
  const { effect, firmZone } = found;
  if (effect.kind === 'mail') await deliver(outboxId, effect);
  else {
    const work = jobs[effect.job];
    if (!work) throw new Error(`no job is named ${effect.job}`);
    await work({ kind: 'system', firmId, firmZone, job: effect.job }, effect.subject);
  }
  await transact(context, (db) =>
    db.outboxMessage.updateMany({ where: { firmId, id: outboxId }, data: { doneAt: new Date(), cipher: '' } }),
  );
}

/** The firms there are, each with the actor that its own jobs run as. */
export async function firmActors(job: string): Promise<{ actor: SystemActor; shortName: string }[]> {
  const rows = await transact(
    { kind: 'system' },
    (db) => db.$queryRaw<{ firm_id: string; short_name: string; time_zone: string }[]>`
    select firm_id, short_name, time_zone from search_firms()`,
  );
  return rows.map((row) => ({
    actor: { kind: 'system', firmId: row.firm_id, firmZone: row.time_zone, job },
    shortName: row.short_name,
  }));
}
