'use server';

import { action } from '@/lib/platform/action';
import { approveRuleChange, withdrawRuleChange } from '@/lib/rules/commands/decide-change';
import { proposeRuleChange } from '@/lib/rules/commands/propose-change';
import { verifyEntry } from '@/lib/rules/commands/verify-entry';

export const proposeRuleChangeAction = action(proposeRuleChange);
export const approveRuleChangeAction = action(approveRuleChange);
export const withdrawRuleChangeAction = action(withdrawRuleChange);
export const verifyEntryAction = action(verifyEntry);
