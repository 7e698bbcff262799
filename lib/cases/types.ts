import type { Revisions } from '../fields/types.ts';
import type { EventDetails, EventType } from '../law/event.ts';
import type { Track } from '../law/rule.ts';
import type { GroundCode } from '../law/russia/grounds.ts';
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

/** What every tab of a case shows on top. Dates are ISO days. */
export type CaseHeader = {
  id: string;
  number: string;
  track: Track;
  stage: StageKey;
  status: StatusCode;
  statusSince: string | null;
  /** When somebody last looked at the government's own system, and who (null: their account is gone). */
  verified: { on: string; by: string | null; status: string } | null;
  courtId: string | null;
  officeId: string | null;
  lawfulStatus: 'yes' | 'no' | 'unknown';
  openedOn: string;
  restricted: boolean;
  closed: { on: string; outcome: string; reason: string } | null;
  principal: HeaderPerson;
  hearing: Hearing | null;
  waiting: { on: Who; since: string } | null;
  nextStep: OpenStep | null;
  team: readonly TeamMember[];
  counts: { timeline: number; claim: number; journey: number; family: number };
  /** The firm's day. */
  today: string;
  /** The reader may do legal acts. */
  lawyer: boolean;
};

/** What a list of cases is narrowed to; empty sets narrow nothing. */
export type CaseFilter = {
  q: string;
  state: 'open' | 'closed' | 'all';
  stage: readonly StageKey[];
  ground: readonly GroundCode[];
  track: readonly Track[];
  /** User ids of leads. */
  lawyer: readonly string[];
  court: readonly string[];
  office: readonly string[];
  transit: readonly string[];
  waiting: readonly Who[];
  step?: 'none' | undefined;
  mine: boolean;
  restricted: boolean;
};

export type CaseView = CaseFilter & {
  sort: 'activity' | 'name' | 'opened' | 'hearing';
  after?: string | undefined;
  before?: string | undefined;
};

/** A row of a list. Dates are ISO days, `activityAt` an instant. */
export type CaseRow = {
  id: string;
  number: string;
  track: Track;
  stage: StageKey;
  status: StatusCode;
  courtId: string | null;
  officeId: string | null;
  openedOn: string;
  nextHearing: string | null;
  waiting: { on: Who; since: string } | null;
  closedOn: string | null;
  activityAt: string;
  leadId: string | null;
  leadName: string | null;
  grounds: readonly GroundCode[];
  /** Family members on the case besides the principal. */
  family: number;
  restricted: boolean;
  principal: Pick<HeaderPerson, 'surname' | 'given' | 'patronymic' | 'latinSurname' | 'latinGiven' | 'aNumberTail'> & {
    personId: string;
  };
};

/** Cursors lead to the pages before and after; null where there is none. */
export type CasePage = { rows: CaseRow[]; before: string | null; after: string | null };

/** A member of the firm as a choice in a form. */
export type MemberChoice = { userId: string; name: string; roles: readonly string[]; disabled: boolean };

export type CasesPage = CasePage & { view: CaseView; members: MemberChoice[]; today: string; zone: string };

export type Note = { id: string; text: string; by: string | null; at: string };
export type NotePage = { rows: Note[]; after: string | null };

export type StepDetail = OpenStep & {
  clientRu: string;
  clientEn: string;
  /** Since when the client reads these words, and by whom; null: not published. */
  published: { at: string; by: string | null } | null;
};

/** What the client reads as the status of their case; `current` while it is what the case stands at. */
export type PublishedStanding = { status: StatusCode; since: string | null; at: string; by: string | null };

export type RecentEvent = { id: string; type: EventType; date: KnownDate; details: EventDetails };

export type ProceedingLine = {
  id: string;
  track: Track;
  agency: string;
  courtId: string | null;
  officeId: string | null;
  judge: string;
  number: string;
  startedOn: string | null;
  endedOn: string | null;
};

export type FamilyLine = {
  personId: string;
  surname: string;
  given: string;
  patronymic: string;
  latinSurname: string;
  latinGiven: string;
  role: string;
  included: boolean;
};

export type StopLine = {
  kind: 'departure' | 'transit' | 'arrival';
  place: string;
  country: string;
  arrived: KnownDate | null;
  left: KnownDate | null;
  statusHeld: string;
};

export type CaseOverview = {
  header: CaseHeader;
  opened: boolean;
  revisions: Revisions;
  step: StepDetail | null;
  published: PublishedStanding | null;
  /** The stations of the case's path with the day each was last entered. */
  stations: readonly { stage: StageKey; on: string | null }[];
  events: readonly RecentEvent[];
  notes: NotePage;
  proceedings: readonly ProceedingLine[];
  stops: readonly StopLine[];
  family: readonly FamilyLine[];
  firmName: string;
  reader: string;
  zone: string;
  now: string;
};

export type TeamPage = {
  header: CaseHeader;
  opened: boolean;
  revision: number;
  members: MemberChoice[];
  restriction: { reason: string; by: string | null; at: string } | null;
  mayRestrict: boolean;
  own: string | null;
  zone: string;
};

/** What was done to the case: ids and names of fields, never values. */
export type HistoryEntry = {
  seq: string;
  at: string;
  /** null: the firm's own job, or a member who is gone. */
  by: string | null;
  actor: 'staff' | 'client' | 'system';
  action: string;
  subject: string | null;
  details: Readonly<Record<string, unknown>>;
};

export type HistoryPage = {
  header: CaseHeader;
  opened: boolean;
  rows: HistoryEntry[];
  after: string | null;
  zone: string;
};

/** What the form of a new case begins with; `principal` where it is for a person on file. */
export type NewCasePage = {
  members: MemberChoice[];
  own: string | null;
  today: string;
  principal: Pick<HeaderPerson, 'id' | 'surname' | 'given' | 'patronymic' | 'latinSurname' | 'latinGiven'> | null;
};
