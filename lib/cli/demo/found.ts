import { randomBytes } from 'node:crypto';
import { editFirm, foundFirm } from '../../firm/commands.ts';
import { addMember, type NewMember } from '../../firm/store.ts';
import type { StaffActor, SystemActor } from '../../platform/actor.ts';
import { hashPassword } from '../../platform/auth/password.ts';
import { setupLink } from '../../platform/auth/setup.ts';
import { contextOf, transact, widen } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import { firmActors } from '../../platform/job.ts';
import { today } from '../../platform/today.ts';
import { ensureSecret } from '../secrets.ts';
import { tellFamilies } from './families.ts';
import { STORIES, type Story } from './stories.ts';
import { tell } from './tell.ts';
import { must } from './telling.ts';

const FIRMS = [
  {
    shortName: 'demo',
    name: 'Marsh & Abelson LLP',
    timeZone: 'America/Los_Angeles',
    phone: '+1 213 555 0142',
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
    phone: '+1 212 555 0187',
    members: [
      { name: 'Ingrid Lindqvist', email: 'lawyer@second.pristan.example', roles: ['owner', 'lawyer'], locale: 'en' },
      { name: 'Ana Ferreira', email: 'paralegal@second.pristan.example', roles: ['paralegal'], locale: 'en' },
    ],
  },
] as const satisfies readonly {
  shortName: string;
  name: string;
  timeZone: string;
  phone: string;
  members: readonly NewMember[];
}[];

/** Four groups of five letters and digits without look-alikes: 100 bits, and a person can type it. */
function readablePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const text = [...randomBytes(20)].map((byte) => letters[byte % letters.length]).join('');
  return text.replace(/(.{5})(?=.)/g, '$1-');
}

/** The client of the first firm, who reads the first story's status. */
const CLIENT = 'client@demo.pristan.example';

type Founded = { actor: SystemActor; staff: StaffActor[] };

async function foundOne(firm: (typeof FIRMS)[number], passwordHash: string): Promise<Founded> {
  const { shortName, name, timeZone, phone, members } = firm;
  const actor: SystemActor = { kind: 'system', firmId: newId(), firmZone: timeZone, job: 'demo' };
  const [owner, ...others] = members;
  const made = must(
    await foundFirm(actor, { shortName, name, timeZone, owner: { ...owner, roles: [...owner.roles] } }),
    'the firm',
  );
  const ids = await transact(contextOf(actor), async (db) => {
    const all = [made.ownerId];
    for (const member of others) all.push(await addMember(db, member));
    for (const id of all) {
      await widen(db, 'app.user_id', id);
      await db.$executeRaw`update users set password_hash = ${passwordHash} where id = ${id}::uuid`;
    }
    return all;
  });
  const staff = members.map(
    ({ name: person, roles, locale }, index): StaffActor => ({
      ...{ kind: 'staff', firmId: actor.firmId, firmZone: timeZone, userId: ids[index] ?? '', name: person, roles },
      ...{ sessionId: null, scopes: null, locale, zone: timeZone },
    }),
  );
  const own = { name, timeZone, phone, exitUrl: '', requireSecondFactor: false, verifyMonths: '12', revision: 0 };
  if (staff[0]) must(await editFirm(staff[0], own), 'the telephone');
  return { actor, staff };
}

async function addClient(actor: SystemActor, passwordHash: string, personId: string): Promise<void> {
  const userId = newId();
  await transact(contextOf(actor), async (db) => {
    await widen(db, 'app.email', CLIENT);
    await db.$executeRaw`insert into users (id, email, kind, locale, password_hash)
      values (${userId}::uuid, ${CLIENT}, 'client', 'ru', ${passwordHash})`;
    await db.clientAccount.create({ data: { firmId: actor.firmId, userId, personId } });
  });
}

async function tellAll({ staff }: Founded, stories: readonly Story[]): Promise<{ caseId: string; personId: string }[]> {
  const paralegal = staff.find(({ roles }) => roles.includes('paralegal'));
  const [first, second] = staff.filter(({ roles }) => roles.includes('lawyer'));
  if (!first || !paralegal) throw new Error('a firm without a lawyer and a paralegal has no cases');
  const now = new Date();
  const told: { caseId: string; personId: string }[] = [];
  for (const [n, story] of stories.entries()) {
    const lawyer = n % 3 === 0 ? first : (second ?? first);
    told.push(await tell({ lawyer, paralegal, today: today(now, lawyer.firmZone) }, story, n));
  }
  return told;
}

/** How many of the stories the second firm has; the same names, so that a wall that leaks is seen by its ids. */
const SECOND = 9;

async function foundAll(passwordHash: string): Promise<void> {
  const [firm, other] = FIRMS;
  const demo = await foundOne(firm, passwordHash);
  const told = await tellAll(demo, STORIES);
  if (told[0]) await addClient(demo.actor, passwordHash, told[0].personId);
  await tellFamilies(demo.staff, told);
  await tellAll(await foundOne(other, passwordHash), STORIES.slice(-SECOND));
}

/** The firms, their accounts and stories, into the database the process is connected to; for start and for the bench. */
export async function foundDemo(password: string): Promise<void> {
  await foundAll(await hashPassword(password));
}

/** Two fictional firms in an empty database; what to tell whoever started us, nothing where the firms are real. */
export async function seedDemo(dataDir: string): Promise<string[]> {
  const { DEMO_PASSWORD: wished } = process.env;
  const password = ensureSecret(dataDir, 'demo-password', () => wished ?? readablePassword());
  const accounts = [
    ...FIRMS[0].members.map(({ email }) => email),
    CLIENT,
    ...FIRMS[1].members.map(({ email }) => email),
  ];
  const firms = await firmActors('demo');
  const fresh = firms.length === 0;
  if (!fresh && !firms.some(({ shortName }) => shortName === FIRMS[0].shortName)) return [];
  if (fresh) await foundDemo(password);
  const secret = fresh ? `password: ${password}` : `password: in ${dataDir}/secrets/demo-password`;
  return ['Fictional firms to try it with:', ...accounts.map((account) => `  ${account}`), `  ${secret}`];
}

/** Without demonstration firms: how the first owner gets in, as long as there is no firm. */
export async function invitation(): Promise<string[]> {
  const link = await setupLink();
  return link ? ['Make the firm and its first account at this address; it works once:', `  ${link}`] : [];
}
