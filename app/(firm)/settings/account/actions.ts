'use server';

import { changePassword } from '@/lib/account/commands/change-password';
import { changeSettings } from '@/lib/account/commands/settings';
import type { FormState } from '@/lib/account/types';
import { action, formAction, textOf } from '@/lib/platform/action';
import { keepPreferences } from '@/lib/platform/auth';
import { addAbsence, endOwnAbsence, setDigestHour } from '@/lib/reminders/commands/own';

type State = FormState<unknown>;

const settings = formAction(changeSettings, (form) => ({
  locale: textOf(form, 'locale') as 'en',
  theme: textOf(form, 'theme') as 'system',
  timeZone: textOf(form, 'timeZone'),
}));
const password = formAction(changePassword, (form) => ({
  current: textOf(form, 'current'),
  password: textOf(form, 'password'),
}));

export async function saveSettings(before: State, form: FormData): Promise<State> {
  const state = await settings(before, form);
  if (state.answer?.ok) await keepPreferences(textOf(form, 'locale'), textOf(form, 'theme'));
  return state;
}

export async function savePassword(before: State, form: FormData): Promise<State> {
  return password(before, form);
}

export const saveDigestHour = formAction(setDigestHour, (form) => ({ digestHour: textOf(form, 'digestHour') }), [
  'digestHour',
]);
export const addAbsenceAction = action(addAbsence);
export const endAbsenceAction = formAction(endOwnAbsence, (form) => ({ absenceId: textOf(form, 'absenceId') }));
