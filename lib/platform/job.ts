import type { SystemActor } from './actor.ts';
import { contextOf, transact } from './db.ts';
import { deliver } from './mail.ts';
import type { Effect } from './outbox.ts';
import { openField } from './vault.ts';

/**
 * Carries out one outbox message; called by the worker, possibly more than once. The message is done when its
 * effect was accepted; a crash between the two repeats the effect, so effects carry the message's id.
 */
export async function runOutbox(firmId: string, outboxId: string): Promise<void> {
  const context = contextOf({ kind: 'system', firmId, firmZone: 'UTC', job: 'outbox' });
  const effect = await transact(context, async (db) => {
    const row = await db.outboxMessage.findFirst({ where: { firmId, id: outboxId, doneAt: null } });
    if (!row) return null;
    await db.outboxMessage.updateMany({ where: { firmId, id: outboxId }, data: { attempts: { increment: 1 } } });
    const text = await openField(db, { table: 'outbox_message', row: row.id, column: 'cipher' }, row.cipher);
    return JSON.parse(text) as Effect;
  });
  if (!effect) return;
  await deliver(outboxId, effect);
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
