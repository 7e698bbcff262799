import type { Confidence } from '../../law/rule.ts';

export type StoredKind = 'deadline' | 'window' | 'forecast' | 'hearing';

/** open: to be met. gone: the fact it came from no longer stands. unknown: no version of the rule is known. */
export type LawState = 'open' | 'met' | 'void' | 'unknown' | 'gone';

/** plain: nobody need confirm it. amber: fewer than two people read its source. alone: one person did, on two days. */
export type DateStanding = 'plain' | 'amber' | 'confirmed' | 'alone';

/** The first or only word on a date that a lawyer gave over the law's. */
export type Hand = 'moved' | 'closed';

/** A date as the law or the calendar of hearings gives it; days are ISO. `rule` and `eventId` say which one it is. */
export type DatePoint = {
  rule: string;
  eventId: string;
  kind: StoredKind;
  dueOn: string | null;
  safeOn: string | null;
  state: LawState;
  metOn: string | null;
  critical: boolean;
  confidence: Confidence;
  /** Of a hearing what its notice says beside the day: hour, zone, place, kind; null of any other date. */
  particulars: string | null;
};

/** A date of a case as it is kept. */
export type StoredDate = Omit<DatePoint, 'eventId' | 'state'> & {
  id: string;
  /** null: put in by hand. */
  eventId: string | null;
  title: string;
  source: string;
  lawDueOn: string | null;
  lawSafeOn: string | null;
  lawState: LawState;
  /** For the firm: the law's, or closed by a lawyer. */
  state: LawState | 'closed';
  hand: Hand | null;
  standing: DateStanding;
  formerDueOn: string | null;
  formerSafeOn: string | null;
  /** As it was last written; null where nothing is to be done. */
  warnOn: string | null;
  /** Which of its values this is: signatures are of one value. */
  valueNo: number;
  revision: number;
  /** null: the firm's own job. */
  setBy: string | null;
};

export type ChangeCause = 'event' | 'law' | 'recount' | 'move' | 'close' | 'reopen' | 'enter';
