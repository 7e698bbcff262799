import type { EventDetails, EventType } from '../law/event.ts';
import type { Track } from '../law/rule.ts';
import type { StageKey } from '../law/stages.ts';
import type { StatusCode } from '../law/status.ts';

export type PortalCase = { id: string; principal: string; own: boolean };

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

export type PortalPage = {
  firm: { name: string; exitUrl: string | null };
  /** The reader's own given name and patronymic. */
  greeting: string;
  cases: PortalCase[];
  /** null: the account shows no case (a grant was taken back, a case is not linked yet). */
  current: {
    caseId: string;
    status: PublishedStatus | null;
    /** The first published day of each stage that was reached. */
    reached: { stage: StageKey; since: string | null }[];
    step: PublishedStep | null;
    /** Soonest first, today and later. */
    dates: PublishedDate[];
    closedOn: string | null;
    people: { name: string; role: 'lead' | 'lawyer' | 'paralegal' | 'backup' }[];
    /** Newest first; instants, ISO. */
    openings: { name: string; at: string }[];
  } | null;
};
