import type { ChipTone } from '@/components/ui/chip';
import type { AccountState } from '@/lib/portal/types';

/** Doubt is dashed: an invitation nobody has answered is not access yet. */
export const STATE_TONES: Record<AccountState | 'none', ChipTone> = {
  none: 'plain',
  invited: 'amber',
  lapsed: 'amber',
  active: 'green',
  disabled: 'void',
};
