import type { CaseHeader } from '../cases/types.ts';
import type { EventDetails, EventType } from '../law/event.ts';
import type { Track } from '../law/rule.ts';
import type { StageKey } from '../law/stages.ts';
import type { StatusCode } from '../law/status.ts';

/** A case the account shows; `principal` is whose it is. */
export type PortalCase = { id: string; principal: string; own: boolean; closedOn: string | null };

/** A status that a lawyer published; `since` and `checkedOn` are ISO days. */
export type PublishedStatus = {
  status: StatusCode;
  stage: StageKey;
  track: Track;
  since: string | null;
  checkedOn: string | null;
};

/** A published hearing, interview or appointment. */
export type PublishedDate = { id: string; type: EventType; details: EventDetails };

export type PublishedStep = {
  who: 'firm' | 'client' | 'government';
  ru: string;
  en: string;
  since: string;
  until: string | null;
};

/** A station of the client's way; `since` only where a status of it was published (ISO day). */
export type PortalStation = { stage: StageKey; state: 'done' | 'current' | 'ahead'; since: string | null };

export type TeamRole = 'lead' | 'lawyer' | 'paralegal' | 'backup';

export type PortalPage = {
  firm: { name: string; exitUrl: string | null; phone: string };
  /** The reader's own given name and patronymic. */
  greeting: string;
  /** The firm's day (ISO) and the reader's zone (IANA), for "tomorrow" and for instants. */
  today: string;
  zone: string;
  cases: PortalCase[];
  /** null: the account shows no case (a grant was taken back, a case is not linked yet). */
  current: {
    case: PortalCase;
    status: PublishedStatus | null;
    /** A status was published before and taken back: a lawyer is checking it. */
    checking: boolean;
    /** The eight stations; empty without a published status. */
    path: PortalStation[];
    step: PublishedStep | null;
    /** Soonest first, today and later. */
    dates: PublishedDate[];
    people: { name: string; role: TeamRole }[];
    /** Newest first; instants, ISO; `role` null: no longer on the team. */
    openings: { name: string; role: TeamRole | null; at: string }[];
    moreOpenings: boolean;
  } | null;
};

/** `lapsed`: invited, and the link ran out before it was used. */
export type AccountState = 'invited' | 'lapsed' | 'active' | 'disabled';

export type ClientAccountView = {
  userId: string;
  email: string;
  locale: 'en' | 'ru';
  state: AccountState;
  /** A lawyer's reason for a mailbox inside Russia or Belarus; "" for any other. */
  addressReason: string;
  /** Instants, ISO. */
  linkUntil: string | null;
  lastSignIn: string | null;
};

/** A person of the case and what their account sees of it. */
export type AccessPerson = {
  personId: string;
  name: string;
  /** null: no longer in the case, the grant is left over. */
  role: 'principal' | 'spouse' | 'partner' | 'child' | 'parent' | 'sibling' | 'relative' | 'other' | null;
  /** An address on file, to begin the invitation with. */
  knownEmail: string;
  account: ClientAccountView | null;
  /** Why the account shows this case; null where it does not. */
  sees: { via: 'principal' | 'grant'; reason: string; by: string | null; at: string } | null;
};

/** Who outside the firm may read what of a case. */
export type CaseAccess = {
  /** The principal first. */
  people: AccessPerson[];
  published: {
    /** When the live status was published (instant, ISO); null: none is. */
    statusAt: string | null;
    dates: number;
    step: boolean;
  };
};

export type AccessPage = {
  header: CaseHeader;
  opened: boolean;
  access: CaseAccess;
  /** The reader's zone (IANA), for instants. */
  zone: string;
  mayInvite: boolean;
  mayGrant: boolean;
};
