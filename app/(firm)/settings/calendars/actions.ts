'use server';

import type { FormState } from '@/lib/account/types';
import { makeFeed, revokeFeed } from '@/lib/calendar/commands';
import { formAction, textOf } from '@/lib/platform/action';

const make = formAction(
  makeFeed,
  (form) => ({
    name: textOf(form, 'name'),
    caseId: textOf(form, 'caseId') || undefined,
    current: textOf(form, 'current'),
  }),
  ['name'],
);
const revoke = formAction(revokeFeed, (form) => ({ feedId: textOf(form, 'feedId') }));

type Made = FormState<{ address: string }>;

export async function makeFeedAction(before: Made, form: FormData): Promise<Made> {
  return make(before, form);
}

export async function revokeFeedAction(before: FormState<unknown>, form: FormData): Promise<FormState<unknown>> {
  return revoke(before, form);
}
