'use server';

import { type FormFaults, takePassword } from '@/lib/platform/auth/by-link';

export async function acceptAction(_before: FormFaults, form: FormData): Promise<FormFaults> {
  return takePassword('invite', form);
}
