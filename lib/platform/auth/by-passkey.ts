import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { admit, LANDING, secondStep } from '../auth.ts';
import { asAccount } from './account.ts';
import {
  type AuthenticationResponseJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  passkeyToUse,
  usePasskey,
} from './passkeys.ts';
import { bySecondFactor } from './sign-in.ts';
import { visitorOf } from './visitor.ts';

/** Whether the account in its second step has a passkey to offer. */
export async function hasPasskey(userId: string): Promise<boolean> {
  return (await asAccount(userId, async (db) => (await db.passkey.count({ where: { userId } })) > 0)) ?? false;
}

/** What the browser needs to use a passkey of the account whose password was just right. */
export async function startWithPasskey(): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  const proof = await secondStep();
  return proof && asAccount(proof.userId, (db) => passkeyToUse(db, proof.userId, new Date()));
}

/** The second step by passkey: lets the browser in, or says why not. `response` is whatever the browser sent. */
export async function finishWithPasskey(response: unknown): Promise<'passkey-refused' | 'wait'> {
  const proof = await secondStep();
  if (!proof) redirect('/sign-in');
  if (typeof response !== 'object' || response === null || !('id' in response)) return 'passkey-refused';
  const now = new Date();
  const answer = await bySecondFactor(proof, visitorOf(await headers()), now, 'passkey', async (db) =>
    (await usePasskey(db, proof.userId, response as AuthenticationResponseJSON, now)) ? 'passkey' : null,
  );
  if (answer.kind === 'session') {
    await admit(answer.userId, answer.sessionId, answer.account);
    redirect(LANDING[answer.account.kind]);
  }
  return answer.kind === 'wait' ? 'wait' : 'passkey-refused';
}
