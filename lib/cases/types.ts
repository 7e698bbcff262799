import type { EventDetails } from '../law/event.ts';
import type { Track } from '../law/rule.ts';
import type { StageKey } from '../law/stages.ts';
import type { StatusCode } from '../law/status.ts';
import type { KnownDate as PersonDate } from '../people/types.ts';

export type TeamRole = 'lead' | 'lawyer' | 'paralegal' | 'backup';
export type Who = 'firm' | 'client' | 'government';
export type KnownDate = PersonDate;

export type TeamMember = {
  userId: string;
  name: string;
  initials: string;
  role: TeamRole;
  /** The member may no longer sign in: the case needs somebody else. */
  disabled: boolean;
};

export type HeaderPerson = {
  id: string;
  surname: string;
  given: string;
  patronymic: string;
  nameInUse: string;
  latinSurname: string;
  latinGiven: string;
  /** Other spellings and former names, without repetition. */
  alsoKnownAs: readonly string[];
  /** The last digits of the A-number; null where none is recorded. */
  aNumberTail: string | null;
  birth: KnownDate | null;
  languages: readonly { language: string; fluency: 'native' | 'fluent' | 'some' }[];
};

/** "14:30" in an IANA zone where the notice named them. */
export type Hearing = {
  on: string;
  at: string | null;
  zone: string | null;
  kind: string | null;
  medium: string | null;
  judge: string;
};

export type OpenStep = { id: string; text: string; who: Who; since: string; until: string | null };

/** `details` are those of the notice that set a hearing, `title` that of a date put in by hand. */
export type NextDate = {
  id: string;
  rule: string;
  title: string;
  on: string;
  standing: 'plain' | 'amber' | 'confirmed' | 'alone';
  details: EventDetails | null;
};

/** What every tab of a case shows on top. Dates are ISO days. */
export type CaseHeader = {
  id: string;
  number: string;
  track: Track;
  stage: StageKey;
  status: StatusCode;
  statusSince: string | null;
  /** When somebody last looked at the government's own system, and who (null: their account is gone). */
  verified: { on: string; by: string | null; status: StatusCode } | null;
  courtId: string | null;
  officeId: string | null;
  lawfulStatus: 'yes' | 'no' | 'unknown';
  openedOn: string;
  /** The first day the last arrival on the timeline may have been; null where none stands there. */
  arrivedOn: string | null;
  restricted: boolean;
  closed: { on: string; outcome: string; reason: string } | null;
  principal: HeaderPerson;
  hearing: Hearing | null;
  waiting: { on: Who; since: string } | null;
  nextStep: OpenStep | null;
  team: readonly TeamMember[];
  /** The date that warns first; null where nothing is to be done by a day. */
  nextDate: NextDate | null;
  counts: { timeline: number; claim: number; journey: number; family: number };
  /** Critical dates that two people have not settled. */
  unsigned: number;
  /** The firm's day. */
  today: string;
  /** The reader may do legal acts. */
  lawyer: boolean;
};

/** A member of the firm as a choice in a form. */
export type MemberChoice = { userId: string; name: string; roles: readonly string[]; disabled: boolean };
