import type { ShownDate } from '../dates/types.ts';
import { daysBetween } from '../law/calendar-day.ts';
import type { ProcedureEvent } from '../law/case-status.ts';
import { type FeeOn, type FeeTotal, feeOf, feesFor, feeTotal, isFree, isRightAmount } from '../law/fee.ts';
import type { FeeWaiver } from '../law/fees/schedule.ts';
import { type FeeDate, type FeeOccasion, feeOccasions } from '../law/owed-fees.ts';
import type { RuleBook } from '../law/rulebook.ts';
import { DATE_RULES, type DateRuleId } from '../law/rules/deadlines.ts';
import type { CaseFee, FeeRecord, FeeState, NextDue } from './types.ts';

export const feeKey = ({ feeId, eventId }: { feeId: string; eventId: string }): string => `${feeId}@${eventId}`;

/** The annual fee is paid on the timeline: its status is that event, and nothing is said of it here. */
export const isAnnual = (feeId: string): boolean => feeOf(feeId)?.filing === 'AAF';

function stateOf({ kind, date }: FeeOccasion, cost: FeeOn, standing: FeeRecord | undefined): FeeState {
  if (kind === 'annual') {
    const state = date?.state;
    if (state === 'met') return 'paid';
    if (state === 'void') return 'over';
    return state === 'overdue' ? 'late' : 'due';
  }
  if (isFree(cost)) return 'free';
  if (kind === 'ahead') return 'ahead';
  return !standing || standing.status === 'due' ? 'unrecorded' : standing.status;
}

type Asked = { today: string; book: RuleBook };

const earliest = (a: string | null, b: string | null | undefined): string | null =>
  a && b ? (a < b ? a : b) : (a ?? b ?? null);

/**
 * The dates of a case as its tab Dates shows them, for fees: one that a lawyer moved or closed counts as moved or closed,
 * and where a former day still warns it is the earlier of the two.
 */
export const feeDates = (dates: readonly ShownDate[]): FeeDate[] =>
  dates.flatMap(({ rule, state, dueOn, safeOn, metOn, trigger, kept }): FeeDate[] => {
    if (!trigger) return [];
    const former = kept?.former;
    return [
      {
        ...{ rule, metOn, trigger: { eventId: trigger.eventId } },
        state: state === 'closed' || state === 'gone' ? 'void' : state,
        dueOn: earliest(dueOn, former?.dueOn),
        safeOn: earliest(safeOn, former?.safeOn),
      },
    ];
  });

function feeOfCase(
  occasion: FeeOccasion,
  cost: FeeOn,
  { records, event, today, book }: { records: readonly FeeRecord[]; event: ProcedureEvent } & Asked,
): CaseFee {
  const { kind, date, note } = occasion;
  const [standing] = records;
  const state = stateOf(occasion, cost, standing);
  const dueOn = kind === 'filed' ? null : (date?.dueOn ?? null);
  const isOpen = state === 'due' || state === 'ahead';
  const onDue = isOpen && dueOn && dueOn > cost.on ? feesFor(cost.fee, dueOn, book) : [];
  const other = onDue.find(({ fee, version }) => fee.id === cost.fee.id && version?.id !== cost.version?.id);
  return {
    ...{
      key: feeKey({ feeId: cost.fee.id, eventId: event.id }),
      kind,
      cost,
      later: other ?? null,
      state,
      note,
      records,
    },
    fact: { eventId: event.id, type: event.type, details: event.details, on: event.on },
    ...{ dueOn, safeOn: date?.safeOn ?? null, days: dueOn === null ? null : daysBetween(today, dueOn) },
    isDeadline: date !== null && date.rule in DATE_RULES && DATE_RULES[date.rule as DateRuleId].kind === 'deadline',
    settledOn: kind === 'annual' ? (date?.metOn ?? null) : (standing?.on ?? null),
    wrongAmount: standing?.status === 'paid' && standing.usd !== null && !isRightAmount(cost, standing.usd),
  };
}

const ORDER: readonly FeeState[] = ['late', 'due', 'unrecorded', 'ahead'];
const rank = ({ state }: CaseFee): number => (ORDER.includes(state) ? ORDER.indexOf(state) : ORDER.length);
const dayOf = ({ kind, dueOn, cost, settledOn }: CaseFee): string =>
  kind === 'filed' ? cost.on : (dueOn ?? settledOn ?? cost.on);
const earlier = (a: CaseFee, b: CaseFee): number => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0);

/**
 * The fees of a case on a day, what burns first; and the statements whose fact no longer stands. `events` are those not
 * struck, `records` all statements, newest first, `dates` the case's: no day is counted here.
 */
export function caseFees(
  events: readonly ProcedureEvent[],
  records: readonly FeeRecord[],
  dates: readonly FeeDate[],
  asked: Asked,
): { fees: CaseFee[]; orphans: FeeRecord[] } {
  const byId = new Map(events.map((event) => [event.id, event]));
  const said = Map.groupBy(records, feeKey);
  const fees = feeOccasions(events, dates, asked.today).flatMap((occasion) =>
    feesFor(occasion, occasion.on, asked.book).flatMap((cost) => {
      const event = byId.get(occasion.eventId);
      const own = said.get(feeKey({ feeId: cost.fee.id, eventId: occasion.eventId })) ?? [];
      // Nothing ahead is worth a row where nothing is to be paid for it.
      if (occasion.kind === 'ahead' && isFree(cost)) return [];
      // A fee of the same filing may be expected from the fact that another one hangs on: statements belong to filings.
      return event
        ? [feeOfCase(occasion, cost, { ...asked, event, records: occasion.kind === 'filed' ? own : [] })]
        : [];
    }),
  );
  const known = new Set(fees.filter(({ kind }) => kind === 'filed').map(({ key }) => key));
  return {
    fees: fees.sort((a, b) => rank(a) - rank(b) || earlier(a, b)),
    orphans: [...said].flatMap(([key, [latest]]) =>
      latest && latest.status !== 'due' && !known.has(key) ? [latest] : [],
    ),
  };
}

/** What is needed by the nearest deadline, late ones first. A fee that is only expected is nobody's duty yet. */
export function nextDue(fees: readonly CaseFee[]): NextDue | null {
  const owed = fees.filter(
    ({ state, isDeadline }) => state === 'late' || state === 'due' || (state === 'ahead' && isDeadline),
  );
  const days = owed.flatMap(({ safeOn, dueOn }) => safeOn ?? dueOn ?? []).sort();
  const [on] = days;
  if (on === undefined) return null;
  const then = owed.filter(({ safeOn, dueOn }) => (safeOn ?? dueOn) === on);
  return { on, total: feeTotal(then.map(({ cost }) => cost)), count: then.length };
}

/** What was filed without a payment on record. */
export function unrecordedOf(fees: readonly CaseFee[]): FeeTotal & { count: number } {
  const open = fees.filter(({ state }) => state === 'unrecorded');
  return { ...feeTotal(open.map(({ cost }) => cost)), count: open.length };
}

/** Whether something may be said of a fee: absent where the case has no such fee, or nothing is owed for it. */
export function decideStatement(
  fees: readonly CaseFee[],
  { feeId, eventId, revision }: { feeId: string; eventId: string; revision: number },
): 'fits' | 'annual' | 'absent' | { stale: FeeRecord | null } {
  if (isAnnual(feeId)) return 'annual';
  const fee = fees.find(({ kind, key }) => kind === 'filed' && key === feeKey({ feeId, eventId }));
  if (!fee || fee.state === 'free') return 'absent';
  const [latest = null] = fee.records;
  return (latest?.revision ?? 0) === revision ? 'fits' : { stale: latest };
}

/** What says that nobody may waive a fee; null where a waiver may be written down. */
export function waiverBarred(
  fees: readonly CaseFee[],
  { feeId, eventId }: { feeId: string; eventId: string },
): FeeWaiver | null {
  const waiver = fees.find(({ kind, key }) => kind === 'filed' && key === feeKey({ feeId, eventId }))?.cost.waiver;
  return waiver?.possible === 'no' ? waiver : null;
}

/** Something can be taken back only where something stands. */
export const isSettled = (records: readonly FeeRecord[], key: string): boolean => {
  const latest = records.find((record) => feeKey(record) === key);
  return latest !== undefined && latest.status !== 'due';
};
