import type { MemberChoice } from '../cases/types.ts';
import type { ActKind } from './rules.ts';

/** What was done: ids and names of fields, never values. */
export type HistoryEntry = {
  seq: string;
  at: string;
  /** null: the firm's own job, a client, or a member who is gone. */
  by: string | null;
  actor: 'staff' | 'client' | 'system';
  action: string;
  subject: string | null;
  details: Readonly<Record<string, unknown>>;
};

/** The same with what it was done to, as far as the reader may see that. */
export type FirmEntry = HistoryEntry & {
  case: { id: string; number: string } | null;
  person: { id: string; name: string } | null;
  /** The member it was done to. */
  member: string | null;
};

export type HistoryFilter = { member?: string | undefined; kind?: ActKind | undefined };

export type FirmHistoryPage = {
  filter: HistoryFilter;
  members: MemberChoice[];
  rows: FirmEntry[];
  after: string | null;
  zone: string;
};
