import { type Db, firmOf } from './db.ts';
import { newId } from './id.ts';
import { sealField } from './vault.ts';

export type Mail = { kind: 'mail'; to: string; locale: 'en' | 'ru'; template: MailTemplate; link: string | null };

/** Work that lasts longer than a request may: `job` names it among those of the worker, `subject` is an id. */
export type Work = { kind: 'work'; job: string; subject: string };

/** What is carried out after the commit by the worker. The payload is encrypted at rest. */
export type Effect = Mail | Work;

export type MailTemplate =
  | 'invite-staff'
  | 'invite-client'
  | 'reset'
  | 'factor-changed'
  | 'password-changed'
  | 'locked'
  | 'locked-member'
  | 'digest'
  | 'urgent';

/**
 * Writes the effect and its job in the transaction: a rollback leaves neither. The job's payload holds ids only,
 * its key is the row's id, so that adding it again changes nothing. The row's id.
 */
export async function enqueue(db: Db, effect: Effect): Promise<string> {
  const firmId = firmOf(db);
  const id = newId();
  const cipher = await sealField(db, { table: 'outbox_message', row: id, column: 'cipher' }, JSON.stringify(effect));
  await db.outboxMessage.create({ data: { firmId, id, kind: effect.kind, cipher } });
  await db.$queryRaw`select 1 from graphile_worker.add_job('outbox', ${JSON.stringify({ firmId, outboxId: id })}::json,
    job_key => ${id}, max_attempts => 12)`;
  return id;
}
