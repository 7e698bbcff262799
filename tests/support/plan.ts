import pg from 'pg';
import { vi } from 'vitest';
import type { Actor } from '../../lib/platform/actor.ts';
import { contextOf, Prisma, transact } from '../../lib/platform/db.ts';

/** The plan of the first statement of a read that has these words, as the runtime role and this actor. */
export async function planOf(actor: Actor, words: string, read: () => Promise<unknown>): Promise<string> {
  const sent = vi.spyOn(pg.Client.prototype, 'query');
  await read();
  const asked = sent.mock.calls
    .map(([statement]) => statement as unknown as { text?: string; values?: unknown[] })
    .find(({ text }) => text?.includes(words));
  sent.mockRestore();
  const { text = '', values = [] } = asked ?? {};
  const parts = text.split(/\$\d+/);
  const order = [...text.matchAll(/\$(\d+)/g)].map(([, n]) => values[Number(n) - 1]);
  const rows = await transact(contextOf(actor), (db) =>
    db.$queryRaw<Record<string, string>[]>(Prisma.sql([`explain ${parts[0]}`, ...parts.slice(1)], ...order)),
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
