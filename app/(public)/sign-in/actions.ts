'use server';

import { type SignInState, signIn, signInWithCode } from '@/lib/platform/auth';
import { finishWithPasskey, startWithPasskey } from '@/lib/platform/auth/by-passkey';

export async function signInAction(_before: SignInState, form: FormData): Promise<SignInState> {
  return signIn(form);
}

export async function codeAction(_before: SignInState, form: FormData): Promise<SignInState> {
  return signInWithCode(form);
}

export async function startPasskeyAction() {
  return startWithPasskey();
}

export async function finishPasskeyAction(response: unknown) {
  return finishWithPasskey(response);
}
