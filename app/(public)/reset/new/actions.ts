'use server';

import { type FormFaults, takePassword } from '@/lib/platform/auth/by-link';

export async function newPasswordAction(_before: FormFaults, form: FormData): Promise<FormFaults> {
  return takePassword('reset', form);
}
