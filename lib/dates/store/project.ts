import type { ProcedureEvent } from '../../law/case-status.ts';
import { court } from '../../law/courts.ts';
import type { RuleBook } from '../../law/rulebook.ts';
import { type Db, firmOf } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import { hearingPoints } from '../rules/hearings.ts';
import {
  firstStanding,
  lawPoints,
  movedDate,
  notedDate,
  type Projection,
  projection,
  rollsOn,
} from '../rules/projection.ts';
import { lapsedDate, warnOn } from '../rules/warning.ts';
import { caseReckoning } from '../rules.ts';
import type { ChangeCause, DatePoint, StoredDate } from '../types/stored.ts';
import { isListed, listedDifferences, noteDifferences } from './differences.ts';
import { keepPermitCounts } from './permit.ts';
import { storedDates } from './stored.ts';
import { type CaseNow, type Hands, insertDates, keepChanges, keepNextDate, rowOf, updateDates } from './write.ts';

/** A case whose dates are asked for, with its events that stand. */
export type OfEvents = { caseId: string; events: readonly ProcedureEvent[] };

type CaseRow = { id: string; isClosed: boolean; courtId: string | null };

/** Why dates are written anew; `eventId`: the fact that was recorded. Of a `recount` nothing that people work to moves. */
export type Occasion = Omit<Hands, 'ruleset'> & { today: string; cause: ChangeCause; eventId?: string | null };

async function placesOf(db: Db, caseIds: readonly string[]): Promise<Map<string, CaseRow>> {
  const rows = await db.case.findMany({
    where: { firmId: firmOf(db), id: { in: [...caseIds] } },
    select: { id: true, closedOn: true, courtId: true },
  });
  return new Map(rows.map(({ id, closedOn, courtId }) => [id, { id, isClosed: closedOn !== null, courtId }]));
}

/** A date that a fact brought and nobody has signed. */
export const newDate = (point: DatePoint): StoredDate => ({
  ...point,
  ...{ id: newId(), title: '', source: '', hand: null, setBy: null, warnOn: null, valueNo: 1, revision: 1 },
  ...{ lawDueOn: point.dueOn, lawSafeOn: point.safeOn, lawState: point.state },
  ...{ standing: firstStanding(point), formerDueOn: null, formerSafeOn: null },
});

/**
 * Those that moved not, and whose warning is another now: the firm's work on the case ended or began again, or the day that
 * warned before an unconfirmed change has passed.
 */
const rewarned = (
  before: readonly StoredDate[],
  { moved, noted }: Projection,
  now: { isClosed: boolean; today: string },
): StoredDate[] => {
  const written = new Set([...moved, ...noted].map(({ from }) => from));
  return before
    .filter((date) => !written.has(date))
    .flatMap((date) => {
      const today = lapsedDate(date, now.today);
      return today !== date || date.warnOn !== warnOn(date, now) ? [today] : [];
    });
};

/**
 * Brings the kept dates of some cases to what their events give under a book of rules: new dates, moved ones with what they
 * were, and those that are gone. A recount adds dates and rolls forecasts on; what it would move it lists for a person, and
 * no other fact of the case moves what is listed. Six to nine statements, however many cases.
 */
export async function projectDates(
  db: Db,
  cases: readonly OfEvents[],
  { today, cause, eventId, book, ...hands }: Occasion & { book: RuleBook },
): Promise<{ added: number; moved: number; differences: number }> {
  const ids = cases.map(({ caseId }) => caseId);
  const places = await placesOf(db, ids);
  const kept = await storedDates(db, ids);
  const by: Hands = { ...hands, ruleset: book.id };
  const found = cases.flatMap(({ caseId, events }) => {
    const place = places.get(caseId);
    if (!place) return [];
    const circuit = court(place.courtId ?? '')?.circuit;
    const reckoning = caseReckoning(events, { today, circuit, book });
    const points = [...lawPoints(reckoning), ...hearingPoints(events, today)];
    const before = kept.get(caseId) ?? [];
    const of: CaseNow = { caseId, isClosed: place.isClosed, today };
    return [{ caseId, of, before, events, ...projection(before, points, today) }];
  });
  const listed = await listedDifferences(db, ids);
  const applies = (one: Projection['moved'][number]) => {
    if (cause === 'recount' || rollsOn(one)) return rollsOn(one);
    // What a recount has listed waits for its own decision: another fact of the case does not bring it in.
    return cause === 'law' || !isListed(listed, one.from.id, one.to);
  };
  const moves = found.flatMap(({ of, moved }) =>
    moved
      .filter(applies)
      .map(({ from, to, replaced }) => ({ ...of, from, to: movedDate(from, to, { today, replaced }) })),
  );
  const adds = found.flatMap(({ add, of }) => add.map((point) => rowOf(newDate(point), of)));
  const rewritten = found.flatMap(({ of, ...one }) =>
    [...one.noted.map(({ from, to }) => notedDate(from, to, today)), ...rewarned(one.before, one, of)].map((date) =>
      rowOf(date, of),
    ),
  );
  await insertDates(db, adds, by);
  await updateDates(
    db,
    moves.map(({ to, ...one }) => rowOf(to, one)),
    by,
    true,
  );
  await updateDates(db, rewritten, by, false);
  await keepChanges(
    db,
    moves.map((one) => ({ ...one, cause, eventId: eventId ?? null })),
    by,
  );
  const open = found.flatMap(({ caseId, moved }) =>
    moved
      .filter((one) => !applies(one))
      .map(({ from, to }) => ({ caseId, dateId: from.id, valueNo: from.valueNo, to })),
  );
  const differences = await noteDifferences(db, listed, open, by);
  await keepNextDate(db, ids, today);
  await keepPermitCounts(db, found, { book });
  return { added: adds.length, moved: moves.length, differences };
}
