import type { Revisions } from '../../fields/types.ts';
import type { HistoryEntry } from '../../history/types.ts';
import type { EventDetails, EventType } from '../../law/event.ts';
import type { StageKey } from '../../law/stages.ts';
import type { StatusCode } from '../../law/status.ts';
import type { CaseAccess } from '../../portal/types.ts';
import type { Proceeding } from '../../proceedings/types.ts';
import type { CaseHeader, HeaderPerson, KnownDate, MemberChoice, OpenStep } from '../types.ts';

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
  /** Who outside the firm reads what. */
  access: CaseAccess;
  proceedings: readonly Proceeding[];
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
