'use server';

import { redirect } from 'next/navigation';
import { askForReset } from '@/lib/platform/auth/by-link';

export async function resetAction(form: FormData): Promise<void> {
  await askForReset(form);
  redirect('/reset?done=sent');
}
