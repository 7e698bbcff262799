'use server';

import { editFirm } from '@/lib/firm/commands';
import { verifyChain } from '@/lib/firm/queries';
import { action, formAction } from '@/lib/platform/action';

export const editFirmAction = action(editFirm);
export const checkChainAction = formAction(verifyChain, () => ({}));
