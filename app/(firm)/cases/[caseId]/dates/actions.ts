'use server';

import { confirmDate } from '@/lib/dates/commands/confirm';
import { enterDate, recordPermitCount } from '@/lib/dates/commands/enter';
import { closeDate, moveDate, reopenDate } from '@/lib/dates/commands/handle';
import { settleDifference } from '@/lib/dates/commands/recount';
import { action } from '@/lib/platform/action';
import { snoozeDate } from '@/lib/reminders/commands/snooze';

export const confirmAction = action(confirmDate);
export const moveAction = action(moveDate);
export const closeAction = action(closeDate);
export const reopenAction = action(reopenDate);
export const enterAction = action(enterDate);
export const settleAction = action(settleDifference);
export const recordCountAction = action(recordPermitCount);
export const snoozeAction = action(snoozeDate);
