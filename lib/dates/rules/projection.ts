import type { DatePoint, DateStanding, StoredDate } from '../types/stored.ts';
import type { CaseReckoning } from '../types.ts';

/** The law's dates in the form they are kept in. That a day has passed is a matter of the reader's day, not of the date. */
export const lawPoints = ({ dates }: Pick<CaseReckoning, 'dates'>): DatePoint[] =>
  dates.map((date) => ({
    ...{ rule: date.rule, eventId: date.trigger.eventId, kind: date.kind, dueOn: date.dueOn, safeOn: date.safeOn },
    state: date.state === 'overdue' ? 'open' : date.state,
    ...{ metOn: date.metOn, critical: date.critical, confidence: date.confidence },
  }));

/** What has to be written so that what is kept says what the facts say. `from` is what was kept. */
export type Projection = {
  add: readonly DatePoint[];
  /** Another day or state. */
  moved: readonly { from: StoredDate; to: DatePoint }[];
  /** The same day and state, known by another fact or with another mark. */
  noted: readonly { from: StoredDate; to: DatePoint }[];
};

const keyOf = ({ rule, eventId }: { rule: string; eventId: string | null }): string => `${rule} ${eventId}`;

/** Deadlines before a hearing: that it has been held is all that makes them void. */
const BEFORE_HEARING: readonly string[] = ['MASTER_FILINGS', 'INDIVIDUAL_FILINGS'];

/**
 * Nothing moved, a day came and went: a hearing took place on the day that was set, or what was to be filed before it no
 * longer can be. Any other date becomes void by a fact that somebody recorded, late or not: that is a change.
 */
function hasPassed(from: StoredDate, to: DatePoint, today: string): boolean {
  const isOver = from.lawState === 'open' && from.lawDueOn === to.dueOn && (to.dueOn ?? today) < today;
  return (
    isOver && (to.kind === 'hearing' ? to.state === 'met' : to.state === 'void' && BEFORE_HEARING.includes(to.rule))
  );
}

const isMoved = (from: StoredDate, to: DatePoint, today: string): boolean =>
  (from.lawDueOn !== to.dueOn || from.lawSafeOn !== to.safeOn || from.lawState !== to.state) &&
  !hasPassed(from, to, today);

const isNoted = (from: StoredDate, to: DatePoint): boolean =>
  from.lawState !== to.state ||
  from.eventId !== to.eventId ||
  from.metOn !== to.metOn ||
  from.critical !== to.critical ||
  from.confidence !== to.confidence;

/**
 * Compares what is kept with what the facts give. A rule that loses one date and gains one has had its date moved, as after
 * a correction: its history and its signatures go on. A date whose fact no longer stands is gone, and kept. `today` ISO.
 */
export function projection(kept: readonly StoredDate[], points: readonly DatePoint[], today: string): Projection {
  const ofFacts = kept.filter(({ eventId }) => eventId !== null);
  const byKey = new Map(points.map((point) => [keyOf(point), point]));
  const known = new Set(ofFacts.map(keyOf));
  const lost = ofFacts.filter((row) => row.lawState !== 'gone' && !byKey.has(keyOf(row)));
  const found = points.filter((point) => !known.has(keyOf(point)));
  const only = <T extends { rule: string }>(rows: readonly T[], rule: string): T | undefined => {
    const [first, ...others] = rows.filter((row) => row.rule === rule);
    return others.length === 0 ? first : undefined;
  };
  const heirs = new Map(
    lost.flatMap((row) => {
      const heir = only(lost, row.rule) && only(found, row.rule);
      return heir ? [[row, heir] as const] : [];
    }),
  );
  const inherited = new Set(heirs.values());
  const pairs = ofFacts.flatMap((from) => {
    const to = byKey.get(keyOf(from)) ?? heirs.get(from);
    if (to) return [{ from, to }];
    return from.lawState === 'gone' ? [] : [{ from, to: goneOf(from) }];
  });
  return {
    add: found.filter((point) => !inherited.has(point)),
    moved: pairs.filter(({ from, to }) => isMoved(from, to, today)),
    noted: pairs.filter(({ from, to }) => !isMoved(from, to, today) && isNoted(from, to)),
  };
}

const goneOf = (row: StoredDate): DatePoint => ({
  ...{ rule: row.rule, eventId: row.eventId ?? '', kind: row.kind, dueOn: row.lawDueOn, safeOn: row.lawSafeOn },
  ...{ state: 'gone', metOn: null, critical: row.critical, confidence: row.confidence },
});

const OPEN: readonly string[] = ['open', 'unknown'];

export const isSettled = ({ standing }: { standing: DateStanding }): boolean =>
  standing === 'confirmed' || standing === 'alone';

/** How a date begins: a critical one that is open waits for two people. */
export const firstStanding = ({ critical, state }: Pick<DatePoint, 'critical' | 'state'>): DateStanding =>
  critical && OPEN.includes(state) ? 'amber' : 'plain';

type Warned = Pick<StoredDate, 'dueOn' | 'safeOn' | 'state' | 'formerDueOn' | 'formerSafeOn' | 'standing'>;

/** What warned so far: of a settled date itself, else what it kept from before. */
function formerOf(from: Warned): Pick<StoredDate, 'formerDueOn' | 'formerSafeOn'> {
  if (!isSettled(from)) return { formerDueOn: from.formerDueOn, formerSafeOn: from.formerSafeOn };
  return from.state === 'open'
    ? { formerDueOn: from.dueOn, formerSafeOn: from.safeOn }
    : { formerDueOn: null, formerSafeOn: null };
}

/**
 * A date that the facts or the law gave another value. A lawyer's own word on it was said of the earlier value and falls.
 * What was settled goes back to amber and what warned so far warns on; of a date that nobody had settled the new value is as
 * unsettled as the old one.
 */
export function movedDate(from: StoredDate, to: DatePoint): StoredDate {
  const former = formerOf(from);
  const waits = OPEN.includes(to.state) || isSettled(from) || former.formerDueOn !== null;
  return {
    ...from,
    ...to,
    ...{ lawDueOn: to.dueOn, lawSafeOn: to.safeOn, lawState: to.state, hand: null },
    ...(to.critical ? former : { formerDueOn: null, formerSafeOn: null }),
    standing: to.critical && waits ? 'amber' : 'plain',
  };
}

/**
 * A date that a lawyer moves (`dueOn`, `safeOn`), closes or opens again. Until a second person has confirmed it, what warned
 * before warns on, settled or not: one person alone silences nothing.
 */
export function handledDate(
  from: StoredDate,
  by: { hand: 'moved'; dueOn: string; safeOn: string } | { hand: 'closed' } | { hand: null },
): StoredDate {
  const warned =
    isSettled(from) || from.formerDueOn !== null
      ? formerOf(from)
      : from.state === 'open'
        ? { formerDueOn: from.dueOn, formerSafeOn: from.safeOn }
        : { formerDueOn: null, formerSafeOn: null };
  const value =
    by.hand === 'moved'
      ? { dueOn: by.dueOn, safeOn: by.safeOn, state: from.lawState }
      : by.hand === 'closed'
        ? { dueOn: from.dueOn, safeOn: from.safeOn, state: 'closed' as const }
        : { dueOn: from.lawDueOn, safeOn: from.lawSafeOn, state: from.lawState };
  return {
    ...from,
    ...value,
    hand: by.hand,
    ...(from.critical ? warned : { formerDueOn: null, formerSafeOn: null }),
    standing: from.critical ? 'amber' : 'plain',
  };
}

/** A date that kept its day and is known by another fact, with another mark, or lies behind us now. */
export function notedDate(from: StoredDate, to: DatePoint, today: string): StoredDate {
  const { eventId, metOn, critical, confidence } = to;
  const isOver = hasPassed(from, to, today);
  return {
    ...from,
    ...{ eventId, metOn, critical, confidence, lawState: to.state },
    ...(from.hand !== 'closed' && { state: to.state }),
    ...(isOver && { formerDueOn: null, formerSafeOn: null, standing: isSettled(from) ? from.standing : 'plain' }),
  };
}

/** The day a date warns from; null where nothing is to be done, or the firm's work on the case has ended. */
export function warnOn(date: Warned & Pick<StoredDate, 'kind'>, isClosed: boolean): string | null {
  if (isClosed) return null;
  const isTask = date.kind === 'deadline' || date.kind === 'hearing';
  const own = isTask && date.state === 'open' ? (date.safeOn ?? date.dueOn) : null;
  const former = date.standing === 'amber' ? (date.formerSafeOn ?? date.formerDueOn) : null;
  return [own, former].filter((day) => day !== null).sort()[0] ?? null;
}

/** Whether a recomputation without a person may write it: a forecast rolls on by itself, a date that people work to does not. */
export const rollsOn = ({ to }: { to: DatePoint }): boolean => to.kind === 'forecast' && to.state !== 'gone';
