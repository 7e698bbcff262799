'use server';

import { makeToken, revokeToken } from '@/lib/account/commands/tokens';
import type { FormState } from '@/lib/account/types';
import { formAction, textOf } from '@/lib/platform/action';

const make = formAction(
  makeToken,
  (form) => ({
    name: textOf(form, 'name'),
    scopes: textOf(form, 'scopes') as 'read',
    days: Number(textOf(form, 'days') || Number.NaN),
    current: textOf(form, 'current'),
  }),
  ['name', 'scopes', 'days'],
);
const revoke = formAction(revokeToken, (form) => ({ tokenId: textOf(form, 'tokenId') }));

type Made = FormState<{ token: string }>;

export async function makeTokenAction(before: Made, form: FormData): Promise<Made> {
  return make(before, form);
}

export async function revokeTokenAction(before: FormState<unknown>, form: FormData): Promise<FormState<unknown>> {
  return revoke(before, form);
}
