import { foundFirm } from '../../lib/firm/commands.ts';
import { addMember } from '../../lib/firm/store.ts';
import type { ClientActor, StaffActor, StaffRole, SystemActor } from '../../lib/platform/actor.ts';
import { contextOf, transact } from '../../lib/platform/db.ts';
import { newId } from '../../lib/platform/id.ts';
import type { Outcome } from '../../lib/platform/problem.ts';

/** The value of an outcome that must be ok; the problem as an error otherwise. */
export function ok<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

export type TestFirm = {
  firmId: string;
  system: SystemActor;
  /** Owner and lawyer, as in small firms. */
  owner: StaffActor;
  lawyer: StaffActor;
  paralegal: StaffActor;
  /** A further member with these roles. */
  member: (roles: readonly StaffRole[], name?: string) => Promise<StaffActor>;
};

const ZONE = 'America/Los_Angeles';

/** An actor as session.ts would load it. */
export function staff(firmId: string, userId: string, roles: readonly StaffRole[], name = 'Ruth Abelson'): StaffActor {
  return {
    kind: 'staff',
    firmId,
    firmZone: ZONE,
    userId,
    name,
    roles,
    sessionId: null,
    scopes: null,
    locale: 'en',
    zone: ZONE,
  };
}

/** A new firm with an owner, a lawyer and a paralegal; every test that touches the database makes its own. */
export async function firm(): Promise<TestFirm> {
  const system: SystemActor = { kind: 'system', firmId: newId(), firmZone: ZONE, job: 'test' };
  const tag = newId().slice(-12);
  const member = async (roles: readonly StaffRole[], name = 'Daniel Okafor'): Promise<StaffActor> => {
    const email = `${newId()}@${tag}.example`;
    const userId = await transact(contextOf(system), (db) => addMember(db, { name, email, roles, locale: 'en' }));
    return staff(system.firmId, userId, roles, name);
  };
  const { ownerId } = ok(
    await foundFirm(system, {
      shortName: `t-${tag}`,
      name: 'Marsh & Abelson LLP',
      timeZone: ZONE,
      owner: { name: 'Ruth Abelson', email: `owner@${tag}.example`, roles: ['owner', 'lawyer'], locale: 'en' },
    }),
  );
  return {
    firmId: system.firmId,
    system,
    owner: staff(system.firmId, ownerId, ['owner', 'lawyer']),
    lawyer: await member(['lawyer'], 'Marta Quispe'),
    paralegal: await member(['paralegal'], 'Daniel Okafor'),
    member,
  };
}

/** A client's actor; the account must exist where rows of it are read. */
export function client(firmId: string, userId: string, personId: string): ClientActor {
  return { kind: 'client', firmId, firmZone: ZONE, userId, personId, sessionId: newId(), locale: 'ru', zone: ZONE };
}

/** A fixed instant: noon of the day in Los Angeles, so that the firm's "today" is that day. */
export function at(day: string): Date {
  return new Date(`${day}T20:00:00Z`);
}
