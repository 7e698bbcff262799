import type { DatePoint, DateStanding, StoredDate } from '../types/stored.ts';
import type { CaseReckoning } from '../types.ts';
import { OPEN } from './warning.ts';

/** The law's dates in the form they are kept in. That a day has passed is a matter of the reader's day, not of the date. */
export const lawPoints = ({ dates }: Pick<CaseReckoning, 'dates'>): DatePoint[] =>
  dates.map((date) => ({
    ...{ rule: date.rule, eventId: date.trigger.eventId, kind: date.kind, dueOn: date.dueOn, safeOn: date.safeOn },
    state: date.state === 'overdue' ? 'open' : date.state,
    ...{ metOn: date.metOn, critical: date.critical, confidence: date.confidence, particulars: null },
  }));

/** What has to be written so that what is kept says what the facts say. `from` is what was kept. */
export type Projection = {
  add: readonly DatePoint[];
  /** Another day or state. `replaced`: a hearing in whose place another one stands, which is to be confirmed itself. */
  moved: readonly { from: StoredDate; to: DatePoint; replaced: boolean }[];
  /** The same day and state, known by another fact or with another mark. */
  noted: readonly { from: StoredDate; to: DatePoint }[];
};

const keyOf = ({ rule, eventId }: { rule: string; eventId: string | null }): string => `${rule} ${eventId}`;

/** Deadlines before a hearing: that it has been held is all that makes them void. */
const BEFORE_HEARING: readonly string[] = ['MASTER_FILINGS', 'INDIVIDUAL_FILINGS'];

/**
 * Nothing moved, a day came and went: a hearing took place on the day that was set, or what was to be filed before it no
 * longer can be. Any other date becomes void by a fact that somebody recorded, late or not: that is a change; and so is the
 * passing of the law's day where a lawyer set a later one.
 */
function hasPassed(from: StoredDate, to: DatePoint, today: string): boolean {
  const days = from.hand === 'moved' ? [to.dueOn, from.dueOn] : [to.dueOn];
  const isOver = from.lawState === 'open' && from.lawDueOn === to.dueOn && days.every((day) => (day ?? today) < today);
  return (
    isOver && (to.kind === 'hearing' ? to.state === 'met' : to.state === 'void' && BEFORE_HEARING.includes(to.rule))
  );
}

/** Another hour or place of a hearing that is to come. Null: kept before these were, so nobody can say that they differ. */
const isElsewhere = (from: StoredDate, to: DatePoint): boolean =>
  to.state === 'open' && from.particulars !== null && to.particulars !== null && from.particulars !== to.particulars;

const isMoved = (from: StoredDate, to: DatePoint, today: string): boolean =>
  (from.lawDueOn !== to.dueOn || from.lawSafeOn !== to.safeOn || from.lawState !== to.state || isElsewhere(from, to)) &&
  !hasPassed(from, to, today);

const isNoted = (from: StoredDate, to: DatePoint): boolean =>
  from.lawState !== to.state ||
  from.eventId !== to.eventId ||
  from.metOn !== to.metOn ||
  from.critical !== to.critical ||
  from.confidence !== to.confidence ||
  from.particulars !== to.particulars;

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
    moved: pairs
      .filter(({ from, to }) => isMoved(from, to, today))
      .map(({ from, to }) => ({ from, to, replaced: to.state === 'void' && isReplaced(to, points) })),
    noted: pairs.filter(({ from, to }) => !isMoved(from, to, today) && isNoted(from, to)),
  };
}

const isReplaced = ({ kind, eventId }: DatePoint, points: readonly DatePoint[]): boolean =>
  kind === 'hearing' &&
  points.some((other) => other.kind === 'hearing' && other.state === 'open' && other.eventId !== eventId);

const goneOf = (row: StoredDate): DatePoint => ({
  ...{ rule: row.rule, eventId: row.eventId ?? '', kind: row.kind, dueOn: row.lawDueOn, safeOn: row.lawSafeOn },
  ...{ state: 'gone', metOn: null, critical: row.critical, confidence: row.confidence, particulars: row.particulars },
});

export const isSettled = ({ standing }: { standing: DateStanding }): boolean =>
  standing === 'confirmed' || standing === 'alone';

/** How a date begins: a critical one that is open waits for two people. */
export const firstStanding = ({ critical, state }: Pick<DatePoint, 'critical' | 'state'>): DateStanding =>
  critical && OPEN.includes(state) ? 'amber' : 'plain';

/** What warned so far: of a settled date itself, else what it kept from before. */
function formerOf(from: StoredDate): Pick<StoredDate, 'formerDueOn' | 'formerSafeOn'> {
  if (!isSettled(from)) return { formerDueOn: from.formerDueOn, formerSafeOn: from.formerSafeOn };
  return from.state === 'open'
    ? { formerDueOn: from.dueOn, formerSafeOn: from.safeOn }
    : { formerDueOn: null, formerSafeOn: null };
}

type When = { today: string; replaced?: boolean };

/** A running date that one person's fact would end, with nothing in its place: its day is still to come. */
const isEnded = (from: StoredDate, to: DatePoint, { today, replaced = false }: When): boolean =>
  !replaced &&
  from.critical &&
  from.state === 'open' &&
  !OPEN.includes(to.state) &&
  (from.dueOn ?? '') >= today &&
  !BEFORE_HEARING.includes(from.rule);

/**
 * A date that the facts or the law gave another value. A lawyer's own word on it was said of the earlier value and falls.
 * What was settled goes back to amber and what warned so far warns on. Of a date that nobody had settled another day is as
 * unsettled as the old one; that nothing is to be done any more is one person's word, which silences nothing. `today` ISO.
 */
export function movedDate(from: StoredDate, to: DatePoint, when: When): StoredDate {
  const former =
    from.formerDueOn === null && !isSettled(from) && isEnded(from, to, when)
      ? { formerDueOn: from.dueOn, formerSafeOn: from.safeOn }
      : formerOf(from);
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
      ? // Of a date the law does not know a lawyer does: from then on it is one to be met.
        { dueOn: by.dueOn, safeOn: by.safeOn, state: from.lawState === 'unknown' ? ('open' as const) : from.lawState }
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

/** A date that kept its day and is known by another fact, with another mark, or lies behind us now. `today` ISO. */
export function notedDate(from: StoredDate, to: DatePoint, today: string): StoredDate {
  const { eventId, metOn, critical, confidence, particulars } = to;
  const isOver = hasPassed(from, to, today);
  return {
    ...from,
    ...{ eventId, metOn, critical, confidence, particulars, lawState: to.state },
    // What a lawyer said of it stands until its own day has passed too.
    ...((from.hand === null || (isOver && from.hand === 'moved')) && { state: to.state }),
    ...(isOver && { formerDueOn: null, formerSafeOn: null, standing: isSettled(from) ? from.standing : 'plain' }),
  };
}

/** Whether a recomputation without a person may write it: a forecast rolls on by itself, a date that people work to does not. */
export const rollsOn = ({ to }: { to: DatePoint }): boolean => to.kind === 'forecast' && to.state !== 'gone';
