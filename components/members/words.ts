import { MANY } from '@/lib/members/rules';

/** A count that stops: "100+". */
export const countText = (count: number): string => (count > MANY ? `${MANY}+` : String(count));
