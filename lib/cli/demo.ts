import { randomBytes } from 'node:crypto';
import { foundFirm } from '../firm/commands.ts';
import { addMember, type NewMember } from '../firm/store.ts';
import type { SystemActor } from '../platform/actor.ts';
import { hashPassword } from '../platform/auth/password.ts';
import { contextOf, transact, widen } from '../platform/db.ts';
import { newId } from '../platform/id.ts';
import { firmActors } from '../platform/job.ts';
import { ensureSecret } from './secrets.ts';

const FIRMS = [
  {
    shortName: 'demo',
    name: 'Marsh & Abelson LLP',
    timeZone: 'America/Los_Angeles',
    members: [
      { name: 'Ruth Abelson', email: 'owner@demo.pristan.example', roles: ['owner', 'lawyer'], locale: 'en' },
      { name: 'Marta Quispe', email: 'lawyer@demo.pristan.example', roles: ['lawyer'], locale: 'en' },
      { name: 'Daniel Okafor', email: 'paralegal@demo.pristan.example', roles: ['paralegal'], locale: 'en' },
    ],
  },
  {
    shortName: 'second',
    name: 'Lindqvist Immigration Law PC',
    timeZone: 'America/New_York',
    members: [
      { name: 'Ingrid Lindqvist', email: 'lawyer@second.pristan.example', roles: ['owner', 'lawyer'], locale: 'en' },
    ],
  },
] as const satisfies readonly { shortName: string; name: string; timeZone: string; members: readonly NewMember[] }[];

/** Four groups of five letters and digits without look-alikes: 100 bits, and a person can type it. */
function readablePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const text = [...randomBytes(20)].map((byte) => letters[byte % letters.length]).join('');
  return text.replace(/(.{5})(?=.)/g, '$1-');
}

async function foundOne(firm: (typeof FIRMS)[number], passwordHash: string): Promise<SystemActor> {
  const actor: SystemActor = { kind: 'system', firmId: newId(), firmZone: firm.timeZone, job: 'demo' };
  const [owner, ...others] = firm.members;
  const made = await foundFirm(actor, {
    shortName: firm.shortName,
    name: firm.name,
    timeZone: firm.timeZone,
    owner: { ...owner, roles: [...owner.roles] },
  });
  if (!made.ok) throw new Error(`the demo firm was refused: ${made.problem.kind}`);
  await transact(contextOf(actor), async (db) => {
    const ids = [made.value.ownerId];
    for (const member of others) ids.push(await addMember(db, member));
    for (const id of ids) {
      await widen(db, 'app.user_id', id);
      await db.$executeRaw`update users set password_hash = ${passwordHash} where id = ${id}::uuid`;
    }
  });
  return actor;
}

/** Two fictional firms in an empty database; what to tell whoever started us. */
export async function seedDemo(dataDir: string): Promise<string[]> {
  const { DEMO_PASSWORD: wished } = process.env;
  const password = ensureSecret(dataDir, 'demo-password', () => wished ?? readablePassword());
  const accounts = FIRMS.flatMap((firm) => firm.members.map((member) => member.email));
  const fresh = (await firmActors('demo')).length === 0;
  if (fresh) {
    const hash = await hashPassword(password);
    for (const firm of FIRMS) await foundOne(firm, hash);
  }
  const secret = fresh ? `password: ${password}` : `password: in ${dataDir}/secrets/demo-password`;
  return ['Fictional firms to try it with:', ...accounts.map((account) => `  ${account}`), `  ${secret}`];
}

/** Without demo firms: how the first owner gets in. */
export async function invitation(): Promise<string[]> {
  return [];
}
