import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { Logger, type RunnerOptions, run, type WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import { disconnect } from '../platform/db.ts';
import { env } from '../platform/env.ts';
import { runOutbox } from '../platform/job.ts';
import { describeError, log } from '../platform/log.ts';
import { endAtFault } from './fault.ts';
import { JOBS } from './jobs.ts';
import { pause } from './process.ts';
import { dates, hearings, names, reminders, totals } from './rounds.ts';

endAtFault();
const url = env().workerDatabaseUrl;
if (!url) throw new Error('WORKER_DATABASE_URL or APP_DATABASE_URL is not set: start the product with "npm start"');

/** How long it waits for the database at its start. */
const PATIENCE = 60_000;

let ending = false;
let end = async (): Promise<void> => process.exit(0);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end());
process.on('disconnect', () => void end());

const workerId = `pristan-${randomUUID()}`;
// The connection carries the worker's name, so that others see whether it is still there.
const pool = new pg.Pool({ connectionString: url, max: 4, application_name: workerId });
const lost = (error: unknown) => log().error({ error: describeError(error) }, 'worker lost a connection');
pool.on('error', lost);
pool.on('connect', (client) => client.on('error', lost));

/**
 * A Postgres that died takes a second or two to come back. A worker that ended because it is not there yet would be
 * started again after ever longer pauses, and mails would wait for them.
 */
async function untilDatabase(): Promise<void> {
  for (const since = Date.now(); ; await pause(250)) {
    try {
      await pool.query('select 1');
      return;
    } catch (error) {
      if (Date.now() - since > PATIENCE) throw error;
    }
  }
}

/** Jobs of workers that no longer hold a connection are given back: a kill -9 leaves them locked for hours. */
async function unlockTheDead(): Promise<void> {
  await pool.query(`select graphile_worker.force_unlock_workers(array_agg(gone.id)) from (
    select distinct locked_by as id from graphile_worker.jobs where locked_by is not null
      and locked_by not in (select application_name from pg_stat_activity where application_name is not null)
  ) gone having count(*) > 0`);
}

/**
 * Ends the process where the queue gets no jobs three times in a row, so that it starts anew and waits for the database.
 * graphile-worker 0.18.0 keeps a failed first look at its tasks for ever: it would live on, do nothing and say nothing.
 */
function endWhenStarved(): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  let failures = 0;
  const fed = () => {
    failures = 0;
  };
  events.on('worker:getJob:empty', fed);
  events.on('job:start', fed);
  events.on('worker:getJob:error', ({ error }) => {
    failures++;
    if (failures < 3 || ending) return;
    log().error({ error: describeError(error) }, 'the queue gets no jobs');
    process.exit(1);
  });
  return events;
}

await untilDatabase();
await unlockTheDead();
// One job at a time per process, so that the worker has one name; more processes do more at once.
const named: RunnerOptions & { workerId: string } = {
  workerId,
  concurrency: 1,
  pgPool: pool,
  events: endWhenStarved(),
  noHandleSignals: true,
  logger: new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log().warn({ queue: message.replace(/['"{].*$/s, '') }, 'queue');
  }),
  preset: {
    worker: {
      concurrentJobs: 1,
      pollInterval: 2_000,
      gracefulShutdownAbortTimeout: 8_000,
      // A batch delay would leave a job that ends during the stop locked, and it would be done again.
      completeJobBatchDelay: 0,
    },
  },
  crontab: '* * * * * totals ?max=1\n7 * * * * hearings ?max=1\n17 * * * * dates ?max=1\n*/5 * * * * reminders ?max=1',
  taskList: {
    outbox: async (payload) => {
      const { firmId, outboxId } = payload as { firmId: string; outboxId: string };
      await runOutbox(firmId, outboxId, JOBS);
    },
    totals,
    hearings,
    dates: () => dates(),
    reminders,
  },
};
const runner = await run(named);
process.send?.('listening');
for (const [task, work] of Object.entries({ totals, hearings, names, dates: () => dates(true), reminders })) {
  void work().catch((error: unknown) => log().error({ error: describeError(error) }, `${task} failed`));
}
const sweep = setInterval(() => void unlockTheDead().catch(() => undefined), 60_000);

// A queue that ended by itself is a fault: whoever keeps us running starts us again.
void runner.promise.then(
  () => ending || process.exit(1),
  () => ending || process.exit(1),
);
end = async () => {
  if (ending) return;
  ending = true;
  clearInterval(sweep);
  await runner.stop().catch(() => undefined);
  await disconnect();
  await pool.end().catch(() => undefined);
  process.exit(0);
};
