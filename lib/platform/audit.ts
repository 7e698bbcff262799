import type { Actor } from './actor.ts';
import { userIdOf } from './actor.ts';
import { type Db, firmOf, Prisma } from './db.ts';

/** What was done to what: ids and field names, never values, so that erasing a person leaves the chain whole. */
export type AuditFact = {
  subject?: string | null;
  caseId?: string | null;
  fields?: readonly string[];
  /** Ids, counts and codes. */
  [detail: string]: string | number | boolean | null | undefined | readonly string[];
};

/**
 * Appends to the firm's chain; the trigger gives number and hash. It locks the head of the chain, so it is the
 * last statement before commit.
 */
export async function appendAudit(
  db: Db,
  who: Pick<Actor, 'kind'> & { userId: string | null },
  action: string,
  fact: AuditFact,
  at: Date,
): Promise<void> {
  const { subject = null, caseId = null, ...details } = fact;
  await db.$executeRaw`insert into audit_entry (firm_id, seq, at, user_id, actor, action, subject_id, case_id, details, prev, hash)
    values (${firmOf(db)}::uuid, 0, ${at}, ${who.userId}::uuid, ${who.kind}, ${action}, ${subject}::uuid, ${caseId}::uuid,
      ${JSON.stringify(details)}, ${Prisma.raw("''::bytea")}, ${Prisma.raw("''::bytea")})`;
}

export function auditor(actor: Actor): { kind: Actor['kind']; userId: string | null } {
  return { kind: actor.kind, userId: userIdOf(actor) };
}
