'use server';

import { confirmCodes, removeCodes, renewRecoveryCodes, startCodes } from '@/lib/account/commands/one-time-codes';
import { addPasskey, removePasskey, startPasskey } from '@/lib/account/commands/passkeys';
import { endOtherSessions, endSession } from '@/lib/account/commands/sessions';
import type { FormAction } from '@/lib/account/types';
import { action, formAction, textOf } from '@/lib/platform/action';

const current = (form: FormData) => ({ current: textOf(form, 'current') });
const [start, confirm, remove, renew, removeKey, end, endAll] = [
  formAction(startCodes, current),
  formAction(confirmCodes, (form) => ({ code: textOf(form, 'code') })),
  formAction(removeCodes, current),
  formAction(renewRecoveryCodes, current),
  formAction(removePasskey, (form) => ({ passkeyId: textOf(form, 'passkeyId'), ...current(form) })),
  formAction(endSession, (form) => ({ sessionId: textOf(form, 'sessionId') })),
  formAction(endOtherSessions, () => ({})),
];

type Start = FormAction<{ seed: string; address: string }>;
type Codes = FormAction<{ recoveryCodes: string[] }>;
type Plain = FormAction<unknown>;

export const startCodesAction: Start = async (before, form) => start(before, form);
export const confirmCodesAction: Codes = async (before, form) => confirm(before, form);
export const removeCodesAction: Plain = async (before, form) => remove(before, form);
export const renewCodesAction: Codes = async (before, form) => renew(before, form);
export const removePasskeyAction: Plain = async (before, form) => removeKey(before, form);
export const endSessionAction: Plain = async (before, form) => end(before, form);
export const endOthersAction: Plain = async (before, form) => endAll(before, form);

export const startPasskeyAction = action(startPasskey);
export const addPasskeyAction = action(addPasskey);
