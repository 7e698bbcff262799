import type { ProcedureEvent } from '../law/case-status.ts';
import { type Day, dayOf, daysFrom, isAfter } from '../law/clock/days.ts';
import type { Interval } from '../law/clock/ead-clock.ts';
import type { DateEntry } from '../law/clock/entry.ts';
import type { EventType } from '../law/event.ts';
import { reckon } from '../law/legal-clock.ts';
import { legalFacts } from '../law/legal-facts.ts';
import type { RuleBook } from '../law/rulebook.ts';
import { DATE_RULES } from '../law/rules/deadlines.ts';
import { EAD_TITLES } from '../law/rules/ead-clock.ts';
import { appointments, isVoided } from '../timeline/rules/appointments.ts';
import type { CaseDate, CaseReckoning, DateChange, DateTrigger, LedgerLine, Question } from './types.ts';

const iso = (day: Day | null): string | null => day?.toString() ?? null;

/** In custody is who was detained last and not released since. */
export const isDetained = (events: readonly ProcedureEvent[]): boolean =>
  events.findLast(({ type }) => type === 'detained' || type === 'released')?.type === 'detained';

function dateOf(entry: DateEntry, today: Day, trigger: DateTrigger): CaseDate {
  const isPermit = entry.rule === 'EAD_FILE' || entry.rule === 'EAD_GRANT';
  return {
    ...{ rule: entry.rule, kind: entry.kind, state: entry.state, trigger, steps: entry.steps },
    title: isPermit ? EAD_TITLES[entry.rule] : DATE_RULES[entry.rule].title,
    critical: isPermit ? false : DATE_RULES[entry.rule].critical,
    optional: isPermit ? true : DATE_RULES[entry.rule].optional,
    told: isPermit ? true : DATE_RULES[entry.rule].told,
    ...{ dueOn: iso(entry.dueOn), safeOn: iso(entry.safeOn), metOn: iso(entry.metOn) },
    days: entry.dueOn && daysFrom(today, entry.dueOn),
    ...{ authority: entry.authority, confidence: entry.confidence, note: entry.note },
  };
}

/** The stretches of the clock that have begun, each with its days up to today and the days counted so far. */
function ledgerOf(intervals: readonly Interval[], today: Day): readonly LedgerLine[] {
  let total = 0;
  return intervals
    .filter(({ from }) => !isAfter(from, today))
    .map(({ from, to, cause }) => {
      const isOver = to !== null && !isAfter(to, today);
      const days = daysFrom(from, isOver ? to : today);
      if (cause === null) total += days;
      const causes = cause === null ? null : (cause.split('; ') as EventType[]);
      return { from: from.toString(), to: isOver ? to.toString() : null, causes, days, total };
    });
}

/** Events that still announce a day: a notice that a later fact took back is no hearing of the clock. */
const standing = (events: readonly ProcedureEvent[]): readonly ProcedureEvent[] =>
  events.filter((event) => !isVoided(event, events));

/**
 * What the law makes of a case's timeline on a day: its dates, its work-permit clock, its warnings. `events` are those not
 * struck, in order. Pure: the same events, day and book give the same answer.
 */
export function caseReckoning(
  events: readonly ProcedureEvent[],
  { today, circuit, book }: { today: string; circuit?: string | undefined; book: RuleBook },
): CaseReckoning {
  const sourced = legalFacts(standing(events));
  const byId = new Map(events.map((event) => [event.id, event]));
  const asked = { asOf: today, detained: isDetained(events), circuit, events: sourced.map(({ fact }) => fact) };
  const { clock, dates, flags } = reckon(asked, book);
  const triggerOf = (entry: DateEntry): DateTrigger => {
    const eventId = sourced[entry.trigger.place]?.eventId ?? '';
    const event = byId.get(eventId);
    if (!event) throw new Error('a date comes from no event of the case');
    const { type, details, precision } = event;
    return { eventId, type, details, on: entry.trigger.on, vague: precision !== 'day' };
  };
  return {
    dates: dates.map((entry) => dateOf(entry, dayOf(today), triggerOf(entry))),
    clock: clock && {
      ...{ state: clock.state, startedOn: clock.filing.on, elapsedDays: clock.elapsedDays },
      ...{ fileDay: clock.version?.fileDay ?? null, grantDay: clock.version?.grantDay ?? null },
      ...{ fileOn: iso(clock.file?.on ?? null), grantOn: iso(clock.grant?.on ?? null) },
      ledger: ledgerOf(clock.intervals, dayOf(today)),
    },
    flags,
    ruleset: book.id,
  };
}

/**
 * The dates that come, go, move or change their state. Of a rule that has one date fewer from one fact and one more from
 * another, as after a new notice or a correction, the date has moved.
 */
export function dateChanges(before: readonly CaseDate[], after: readonly CaseDate[]): DateChange[] {
  const keyOf = ({ rule, trigger }: CaseDate) => `${rule} ${trigger.eventId}`;
  const later = new Map(after.map((date) => [keyOf(date), date]));
  const earlier = new Map(before.map((date) => [keyOf(date), date]));
  const gone = before.filter((date) => !later.has(keyOf(date)));
  const come = after.filter((date) => !earlier.has(keyOf(date)));
  const only = (dates: readonly CaseDate[], { rule }: CaseDate) => {
    const [first, ...others] = dates.filter((date) => date.rule === rule);
    return others.length === 0 ? first : undefined;
  };
  const moved = new Map(
    gone.flatMap((date) => {
      const to = only(gone, date) && only(come, date);
      return to ? [[date, to] as const] : [];
    }),
  );
  const arrived = new Set(moved.values());
  const pairs: (readonly [CaseDate | undefined, CaseDate | undefined])[] = [
    ...before.map((date) => [date, later.get(keyOf(date)) ?? moved.get(date)] as const),
    ...come.filter((date) => !arrived.has(date)).map((date) => [undefined, date] as const),
  ];
  const stood = (date: CaseDate | undefined) => (date ? { dueOn: date.dueOn, state: date.state } : null);
  return pairs.flatMap(([was, is]): DateChange[] => {
    const date = is ?? was;
    if (!date || (was && is && was.dueOn === is.dueOn && was.state === is.state)) return [];
    const { rule, title, trigger } = date;
    return [{ rule, title, eventId: trigger.eventId, before: stood(was), after: stood(is) }];
  });
}

/**
 * The events of a case as they would be: one more, recorded today. Null where the question has no object: no hearing is set
 * that could move. A continuance is the client's own wish, so the work-permit clock stops until the new day.
 */
export function supposedEvents(
  events: readonly ProcedureEvent[],
  { question, on, today }: { question: Question; on: string; today: string },
): readonly ProcedureEvent[] | null {
  const seq = events.reduce((last, event) => Math.max(last, event.seq), 0) + 1;
  const supposed = { id: 'supposed', on: today, precision: 'day', seq, overridden: false } as const;
  if (question === 'reentry') return [...events, { ...supposed, type: 'arrival', on, details: {} }];
  const set = new Set(
    appointments(events)
      .filter((one) => one.on >= today)
      .map(({ eventId }) => eventId),
  );
  const hearing = events.find(({ id, details }) => set.has(id) && details.hearingKind !== undefined);
  if (!hearing) return null;
  const details = { ...hearing.details, appointmentOn: on };
  if (question === 'hearing') return [...events, { ...supposed, type: 'hearing_notice', details }];
  return [...events, { ...supposed, type: 'hearing_continued', details: { ...details, by: 'RESPONDENT' } }];
}
