import { z } from 'zod';
import type { Actor } from './actor.ts';
import { userIdOf } from './actor.ts';
import { type AuditFact, appendAudit, auditor } from './audit.ts';
import { contextOf, type Db, firmOf, Prisma, transact } from './db.ts';
import { describeError, log } from './log.ts';
import { can, type Permission } from './permissions.ts';
import { type FieldCodes, type Outcome, Refusal } from './problem.ts';
import { today } from './today.ts';

export type { Actor } from './actor.ts';
export type { Db } from './db.ts';

type Run<I, R> = (context: {
  db: Db;
  actor: Actor;
  input: I;
  /** The instant this use case runs at; stored times come from it. */
  now: Date;
  /** The firm's calendar day at `now`, ISO. */
  today: string;
}) => Promise<R>;

// Specs name `run` before `audit`: TypeScript infers R from the first function it meets.
// Several facts where one act touches several cases: each case's history tells of it.
type Audit<I, R> = (done: { input: I; result: R; actor: Actor }) => AuditFact | readonly AuditFact[] | null;

type Spec<S extends z.ZodType, R> = { may: Permission; input: S; run: Run<z.output<S>, R> };
type CommandSpec<S extends z.ZodType, R> = Spec<S, R> & {
  audit: Audit<z.output<S>, R>;
  /** The form's request id: the same id again answers with the first result instead of doing it twice. */
  once?: (input: z.output<S>) => string | undefined;
};
type QuerySpec<S extends z.ZodType, R> =
  | (Spec<S, R> & { sensitive?: false })
  | (Spec<S, R> & { sensitive: true; audit: Audit<z.output<S>, R> });

export type UseCase<I, R> = {
  (actor: Actor, input: I, at?: Date): Promise<Outcome<R>>;
  readonly useCase: { name: string; kind: 'query' | 'command'; may: Permission; input: z.ZodType; sensitive: boolean };
};

/** Every use case there is, by name; the generic tests of the walls walk it. */
export const registry = new Map<string, UseCase<never, unknown>>();

/** Codes at fields: a schema's messages are codes like "required"; anything else is "invalid". */
export function fieldCodes(error: z.ZodError): FieldCodes {
  const fields: FieldCodes = {};
  for (const issue of error.issues) {
    fields[issue.path.join('.')] ??= /^[a-z][a-z-]*$/.test(issue.message) ? issue.message : 'invalid';
  }
  return fields;
}

async function runOnce<R>(
  db: Db,
  name: string,
  actor: Actor,
  requestId: string,
  run: () => Promise<R>,
): Promise<{ result: R; again: boolean }> {
  const firmId = firmOf(db);
  const userId = userIdOf(actor);
  const fresh = await db.$executeRaw`insert into command_receipt (firm_id, id, use_case, user_id, result)
    values (${firmId}::uuid, ${requestId}::uuid, ${name}, ${userId}::uuid, '') on conflict do nothing`;
  if (fresh === 0) {
    const first = await db.commandReceipt.findFirst({ where: { firmId, id: requestId, useCase: name, userId } });
    if (!first) throw new Refusal({ kind: 'not-found' });
    return { result: JSON.parse(first.result) as R, again: true };
  }
  const result = await run();
  await db.commandReceipt.updateMany({ where: { firmId, id: requestId }, data: { result: JSON.stringify(result) } });
  return { result, again: false };
}

function build<S extends z.ZodType, R>(
  name: string,
  kind: 'query' | 'command',
  spec: Spec<S, R> & { audit?: Audit<z.output<S>, R>; once?: (input: z.output<S>) => string | undefined },
): UseCase<z.input<S>, R> {
  const useCase = async (actor: Actor, raw: z.input<S>, at?: Date): Promise<Outcome<R>> => {
    const parsed = spec.input.safeParse(raw);
    if (!parsed.success) return { ok: false, problem: { kind: 'invalid', fields: fieldCodes(parsed.error) } };
    const scope = kind === 'query' ? 'read' : 'write';
    const withinScope = actor.kind !== 'staff' || actor.scopes === null || actor.scopes.includes(scope);
    if (!can(actor, spec.may) || !withinScope) {
      return { ok: false, problem: { kind: actor.kind === 'client' ? 'not-found' : 'forbidden' } };
    }
    const input = parsed.data;
    const now = at ?? new Date();
    try {
      const value = await transact(contextOf(actor), async (db) => {
        const run = () => spec.run({ db, actor, input, now, today: today(now, actor.firmZone) });
        const requestId = spec.once?.(input);
        const { result, again } = requestId
          ? await runOnce(db, name, actor, requestId, run)
          : { result: await run(), again: false };
        const facts = again ? [] : [spec.audit?.({ input, result, actor }) ?? []].flat();
        for (const fact of facts) await appendAudit(db, auditor(actor), name, fact, now);
        return result;
      });
      return { ok: true, value };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, problem: error.problem };
      log().error({ useCase: name, error: describeError(error) }, 'use case failed');
      throw error;
    }
  };
  const built = Object.assign(useCase, {
    useCase: { name, kind, may: spec.may, input: spec.input, sensitive: kind === 'query' && spec.audit !== undefined },
  });
  // While developing a changed file is evaluated again: its use cases replace the former ones.
  if (registry.has(name) && process.env.NODE_ENV !== 'development') throw new Error(`two use cases are named ${name}`);
  registry.set(name, built as UseCase<never, unknown>);
  return built;
}

/** A read of the firm's data. A sensitive one names what it leaves in the audit log (null: already there). */
export function query<S extends z.ZodType, R>(name: string, spec: QuerySpec<S, R>): UseCase<z.input<S>, R> {
  return build(name, 'query', spec);
}

/** A change of the firm's data, in one transaction with its audit row. */
export function command<S extends z.ZodType, R>(name: string, spec: CommandSpec<S, R>): UseCase<z.input<S>, R> {
  return build(name, 'command', spec);
}

const UNIQUE_VIOLATION = '23505';

/** Postgres's own code in the error of a raw statement. */
function sqlState({ meta }: InstanceType<typeof Prisma.PrismaClientKnownRequestError>): unknown {
  const { cause } =
    z.object({ cause: z.object({ originalCode: z.string() }) }).safeParse(meta?.driverAdapterError).data ?? {};
  return cause?.originalCode;
}

/** Whether a database error says that a row with this key exists already: the race that a constraint closes. */
export function isTaken(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === 'P2002' || (error.code === 'P2010' && sqlState(error) === UNIQUE_VIOLATION);
}
