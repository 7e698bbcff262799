import type { Bounded } from '@/lib/calendar/types';

/** Arguments of a message about a number: with `{plus}` after it, "25+" where counting stopped. */
export const plus = ({ count, more }: Bounded): { count: number; plus: string } => ({ count, plus: more ? '+' : '' });

/** "12", or "99+" where counting stopped. */
export const countText = ({ count, more }: Bounded): string => (more ? `${count}+` : String(count));
