'use server';

import { type SignInState, signIn, signInWithCode } from '@/lib/platform/auth';

export async function signInAction(_before: SignInState, form: FormData): Promise<SignInState> {
  return signIn(form);
}

export async function codeAction(_before: SignInState, form: FormData): Promise<SignInState> {
  return signInWithCode(form);
}
