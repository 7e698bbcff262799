'use server';

import { conclude, recordException, withdrawException } from '@/lib/bars/commands';
import { action } from '@/lib/platform/action';

export const recordExceptionAction = action(recordException);
export const withdrawExceptionAction = action(withdrawException);
export const concludeAction = action(conclude);
