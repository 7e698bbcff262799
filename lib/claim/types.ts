import type { Revisions } from '../fields/types.ts';
import type { GroundCode } from '../law/russia/grounds.ts';
import type { UnprotectedReasonId } from '../law/russia/reasons.ts';

export type Strength = 'primary' | 'secondary';
/** Real: the client holds the opinion or belongs to the group. Imputed: the persecutor believes so. */
export type Attribution = 'real' | 'imputed';

export type ClaimGround = {
  id: string;
  code: GroundCode;
  strength: Strength;
  attribution: Attribution;
  note: string;
};

/** A reason for leaving in the client's own words; `lang` is an ISO 639 code. */
export type Reason = {
  id: string;
  text: string;
  lang: string;
  /** The case's ground it supports; null where it supports none. */
  groundId: string | null;
  /** Why it supports none: true, but no protected ground by itself. */
  unprotected: UnprotectedReasonId | null;
};

/** What a claim still lacks before it can carry a case. */
export type ClaimGap = 'no-ground' | 'no-primary' | 'no-reason-for-primary';

export type Claim = { grounds: ClaimGround[]; reasons: Reason[]; revisions: Revisions };
