import { addFamilyMember } from '../../lib/family/commands.ts';
import type { ClientActor, StaffActor } from '../../lib/platform/actor.ts';
import { newId } from '../../lib/platform/id.ts';
import { grantCase, inviteClient } from '../../lib/portal/commands.ts';
import { getPortalPage } from '../../lib/portal/queries.ts';
import type { PortalPage } from '../../lib/portal/types.ts';
import { recordOne } from '../timeline/case.ts';
import { newCase } from './cases.ts';
import { at, client, firm, ok } from './firm.ts';

/** A fresh address of nobody's. */
export const freshEmail = () => `${newId()}@mail.example`;

/** An invited person as the actor they are once signed in. */
export async function invited(by: StaffActor, personId: string, now?: Date): Promise<ClientActor> {
  const { userId } = ok(await inviteClient(by, { personId, email: freshEmail() }, now));
  return client(by.firmId, userId, personId);
}

type Asked = Parameters<typeof getPortalPage>[1];

/** What this client reads. */
export async function readsOf(actor: ClientActor, asked: Asked = {}, now?: Date): Promise<PortalPage> {
  return ok(await getPortalPage(actor, asked, now));
}

/** A firm with one case whose client has an account. */
export async function clientWithCase() {
  const home = await firm();
  const made = await newCase(home);
  const reader = await invited(home.lawyer, made.personId, at('2026-03-01'));
  return { home, reader, ...made };
}

/** The application filed and its receipt: status A07 since 15 March 2026. */
export async function filed({ home, caseId }: Awaited<ReturnType<typeof clientWithCase>>) {
  const facts = [
    { type: 'i589_drafting', on: '2026-03-02' },
    { type: 'i589_ready', on: '2026-03-05' },
    { type: 'i589_submitted', on: '2026-03-10' },
    { type: 'receipt_notice', on: '2026-03-20', details: { receivedOn: '2026-03-15' } },
  ];
  for (const fact of facts) await recordOne(home.lawyer, caseId, fact);
}

/** Accounts of a case's client, of the spouse by a grant, and of a child without one, for samples that name them. */
export async function clientsOf(
  by: StaffActor,
  { caseId, personId, spouseId }: { caseId: string; personId: string; spouseId: string },
): Promise<{ clientUser: string; relativeUser: string; child: string }> {
  const person = { surname: 'Соловьёва', given: 'Мира' };
  const child = ok(await addFamilyMember(by, { caseId, person, role: 'child' }));
  const { userId: clientUser } = await invited(by, personId);
  const { userId: relativeUser } = await invited(by, spouseId);
  await invited(by, child.personId);
  ok(await grantCase(by, { caseId, personId: spouseId, reason: 'Оба попросили об этом.' }));
  return { clientUser, relativeUser, child: child.personId };
}
