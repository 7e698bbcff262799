import { z } from 'zod';
import type { Db, Prisma } from '../../lib/platform/db.ts';
import { command, query } from '../../lib/platform/use-case.ts';
import { loadTimeline } from '../../lib/timeline/store/timeline.ts';
import type { PrismaClient } from '../../prisma/generated/client.ts';

/**
 * What must not compile. `npm test` checks the types of this file, and a line that began to compile is an error there;
 * nothing of it is ever run.
 */
export async function roundTheBuilder(client: PrismaClient, tx: Prisma.TransactionClient): Promise<void> {
  // @ts-expect-error a client of the database is no Db: no actor stands behind it
  await loadTimeline(client, 'case');
  // @ts-expect-error nor is a transaction that somebody opened
  await loadTimeline(tx, 'case');
  // @ts-expect-error nor a transaction's handle inside its own callback
  await client.$transaction((inner) => loadTimeline(inner, 'case'));
  // @ts-expect-error the brand cannot be written down
  const forged: Db = { ...tx, provesActor: true };
  // @ts-expect-error a row is never asked for by its id alone: the firm is part of every key
  await forged.case.findUnique({ where: { id: 'case' } });
}

const input = z.strictObject({});
const run = async () => ({ done: true });
const audit = () => ({});

export function badlySpecified(): void {
  // @ts-expect-error a query names its permission
  query('x', { input, run });
  // @ts-expect-error a permission stands in the table
  query('x', { may: 'cases:everything', input, run });
  // @ts-expect-error a sensitive query leaves something in the audit log
  query('x', { may: 'cases:read', input, sensitive: true, run });
  // @ts-expect-error a command leaves something in the audit log
  command('x', { may: 'cases:write', input, run });
  // @ts-expect-error a command parses its input
  command('x', { may: 'cases:write', run, audit });
}
