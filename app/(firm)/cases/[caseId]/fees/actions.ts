'use server';

import { exemptFee, payFee, undoFee, waiveFee } from '@/lib/fees/commands';
import { action } from '@/lib/platform/action';

export const payFeeAction = action(payFee);
export const waiveFeeAction = action(waiveFee);
export const exemptFeeAction = action(exemptFee);
export const undoFeeAction = action(undoFee);
