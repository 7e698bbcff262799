import type { Track } from '../../law/rule.ts';
import type { GroundCode } from '../../law/russia/grounds.ts';
import type { StageKey } from '../../law/stages.ts';
import type { StatusCode } from '../../law/status.ts';
import type { HeaderPerson, MemberChoice, Who } from '../types.ts';

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
  /** Nothing is to be done by a day. */
  date?: 'none' | undefined;
  /** Nothing was written for QUIET_DAYS. */
  quiet: boolean;
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

export type CasesPage = CasePage & { view: CaseView; members: MemberChoice[]; today: string; zone: string };
