'use server';

import { action } from '@/lib/platform/action';
import {
  disableClient,
  enableClient,
  grantCase,
  inviteClient,
  resendInvitation,
  revokeGrant,
} from '@/lib/portal/commands';

export const inviteAction = action(inviteClient);
export const resendAction = action(resendInvitation);
export const disableAction = action(disableClient);
export const enableAction = action(enableClient);
export const grantAction = action(grantCase);
export const revokeAction = action(revokeGrant);
