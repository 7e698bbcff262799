'use server';

import { endSessionsOf, removeFactorsOf, startReset } from '@/lib/account/commands/members';
import {
  disableMember,
  editMember,
  enableMember,
  handOverCases,
  inviteAgain,
  inviteMember,
} from '@/lib/members/commands';
import { action, formAction, textOf } from '@/lib/platform/action';
import { addAbsenceOf, endAbsenceOf } from '@/lib/reminders/commands/own';

const member = (form: FormData) => ({ userId: textOf(form, 'userId') });

export const inviteAction = action(inviteMember);
export const editAction = action(editMember);
export const inviteAgainAction = formAction(inviteAgain, member);
export const disableAction = formAction(disableMember, member);
export const enableAction = formAction(enableMember, member);
export const endSessionsAction = formAction(endSessionsOf, member);
export const startResetAction = formAction(startReset, member);
export const removeFactorsAction = formAction(removeFactorsOf, member);
export const handOverAction = formAction(handOverCases, (form) => ({
  ...member(form),
  toUserId: textOf(form, 'toUserId'),
}));
export const addAbsenceAction = action(addAbsenceOf);
export const endAbsenceAction = formAction(endAbsenceOf, (form) => ({
  ...member(form),
  absenceId: textOf(form, 'absenceId'),
}));
