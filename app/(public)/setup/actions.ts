'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { SetupState } from '@/lib/account/types';
import { foundFirm } from '@/lib/firm/commands';
import { foundFirmSchema } from '@/lib/firm/schema';
import { textOf } from '@/lib/platform/action';
import { forgetLink, linkToken } from '@/lib/platform/auth/by-link';
import { hashPassword } from '@/lib/platform/auth/password';
import { contextWords, passwordFault } from '@/lib/platform/auth/password-rules';
import { founder, setUpOnce } from '@/lib/platform/auth/setup';

const NAMES = ['firm', 'timeZone', 'name', 'email', 'password'] as const;
/** Where the founding's own field names differ from the form's. */
const FIELDS: Record<string, string> = { name: 'firm', 'owner.name': 'name', 'owner.email': 'email' };

/** Makes the firm and its owner, once; then the owner signs in. */
export async function setUpAction(_before: SetupState, form: FormData): Promise<SetupState> {
  const sent = Object.fromEntries(NAMES.map((name) => [name, textOf(form, name).slice(0, 1024)]));
  const { firm = '', timeZone = '', name = '', email = '', password = '' } = sent;
  const values = { firm, timeZone, name, email };
  const roles = textOf(form, 'lawyer') ? (['owner', 'lawyer'] as const) : (['owner'] as const);
  const input = { name: firm, timeZone, owner: { name, email, roles: [...roles], locale: await getLocale() } };
  const faults: Record<string, string> = {};
  for (const { path, message } of foundFirmSchema.safeParse(input).error?.issues ?? []) {
    const field = path.join('.');
    faults[FIELDS[field] ?? field] ??= message;
  }
  const fault = passwordFault(password, contextWords(firm, name, email.split('@')[0] ?? ''), false);
  if (fault) faults.password = fault;
  if (Object.keys(faults).length > 0) return { faults, values };
  const passwordHash = await hashPassword(password);
  const done = await setUpOnce(await linkToken(), async () => {
    const outcome = await foundFirm(founder(timeZone), { ...input, passwordHash });
    return outcome.ok ? outcome.value : null;
  });
  if (!done) return { faults: { password: 'link-gone' }, values };
  await forgetLink();
  redirect('/sign-in?done=password');
}
