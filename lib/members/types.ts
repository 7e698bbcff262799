import type { StageKey } from '../law/stages.ts';
import type { Absence } from '../reminders/types.ts';

export type Role = 'owner' | 'lawyer' | 'paralegal';

/** A member of the firm as its owner sees them. Instants ISO. */
export type Member = {
  userId: string;
  name: string;
  initials: string;
  email: string;
  roles: readonly Role[];
  /** Of name and roles, for the edit. */
  revision: number;
  /** They have not set a password yet: the invitation is open. */
  invited: boolean;
  secondFactor: boolean;
  /** Null: never. */
  lastSignIn: string | null;
  disabledAt: string | null;
  /** Open cases the owner may see on whose team they are; counting stops one above `MANY` of rules.ts. */
  openCases: number;
  /** Sessions and tokens of the API that stand open now. */
  sessions: number;
  tokens: number;
};

export type MembersPage = {
  members: readonly Member[];
  after: string | null;
  own: string | null;
  /** Staff must have a second factor. */
  factorRequired: boolean;
  zone: string;
};

export type TeamCase = {
  id: string;
  number: string;
  stage: StageKey;
  role: 'lead' | 'lawyer' | 'paralegal' | 'backup';
  principal: { surname: string; given: string; patronymic: string };
  nextHearing: string | null;
  /** Others on the team who may still sign in. */
  others: number;
};

/** A member's page: how they stand, and what they would leave behind. */
export type MemberPage = {
  member: Member;
  cases: readonly TeamCase[];
  after: string | null;
  /** Open restricted cases that nobody who may sign in sees any more; they go along when the cases are handed over. */
  sealed: number;
  /** Who could take the cases: members who may sign in. */
  choices: readonly { userId: string; name: string; roles: readonly string[] }[];
  /** That go on or are to come. */
  absences: readonly Absence[];
  /** The firm's day, ISO. */
  today: string;
  own: string | null;
  zone: string;
};
