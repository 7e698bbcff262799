'use server';

import { editGrounds, editReasons } from '@/lib/claim/commands';
import { action } from '@/lib/platform/action';

export const editGroundsAction = action(editGrounds);
export const editReasonsAction = action(editReasons);
