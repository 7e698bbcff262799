import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Scratch } from './scratch.ts';

/** A node of a plan as EXPLAIN (format json) tells it; nodes of policies' subplans hang among `Plans` like the others. */
type Node = { 'Node Type': string; 'Relation Name'?: string; Alias?: string; Plans?: Node[] };
export type Plan = { text: string; root: Node };

/**
 * Has Postgres write the plan of every statement of this database to its log, statements inside functions too. What is
 * planned are the very statements that the product sends, with its parameters, as its role. For connections made
 * from now on; only a superuser may.
 */
export async function logPlans(sql: (text: string) => Promise<unknown>): Promise<void> {
  await sql(`do $$ declare setting text; begin
    foreach setting in array array['session_preload_libraries = auto_explain', 'auto_explain.log_min_duration = 0',
      'auto_explain.log_nested_statements = on', 'auto_explain.log_format = json'] loop
      execute format('alter database %I set %s', current_database(), setting);
    end loop; end $$`);
}

/** The plans in a stretch of the server's log. A message is a line, and those that begin with a tab after it. */
function plansIn(log: string): Plan[] {
  return log.split(/\n(?!\t)/).flatMap((message) => {
    const begin = /LOG: {2}duration: \S+ ms {2}plan:\n/.exec(message);
    if (!begin) return [];
    const told = JSON.parse(message.slice(begin.index + begin[0].length)) as { 'Query Text': string; Plan: Node };
    return [{ text: told['Query Text'].trim(), root: told.Plan }];
  });
}

/** What is written to the server's log between two looks. A plan is there before its transaction's end is answered. */
export function planLog(): { read: () => Plan[]; close: () => void } {
  const file = openSync(join(process.env.PRISTAN_DATA ?? '', 'postgres.log'), 'r');
  let from = fstatSync(file).size;
  return {
    read: () => {
      const stretch = Buffer.alloc(fstatSync(file).size - from);
      readSync(file, stretch, 0, stretch.length, from);
      from += stretch.length;
      return plansIn(stretch.toString('utf8'));
    },
    close: () => closeSync(file),
  };
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** The tables a plan reads from end to end. */
export function scannedWhole({ root }: Plan): string[] {
  return nodesOf(root).flatMap((node) =>
    node['Node Type'] === 'Seq Scan' && node['Relation Name'] ? [node['Relation Name']] : [],
  );
}

/** Tells the statements that were sent from those that a function or a reference's check ran inside one of them. */
export async function outermost(sql: Scratch['sql']): Promise<(plan: Plan) => boolean> {
  const functions = await sql<{ body: string }>(
    "select prosrc as body from pg_proc where pronamespace = 'public'::regnamespace",
  );
  return ({ text }) => !/^SELECT 1 FROM ONLY/.test(text) && !functions.some(({ body }) => body.includes(text));
}
