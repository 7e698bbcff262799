import type { ProcedureEvent } from '../../law/case-status.ts';
import { dayOf, daysFrom } from '../../law/clock/days.ts';
import type { EventDetails } from '../../law/event.ts';
import type { Text } from '../../law/rule.ts';
import { DATE_RULES, type DateRuleId } from '../../law/rules/deadlines.ts';
import { EAD_TITLES } from '../../law/rules/ead-clock.ts';
import type { StoredDate } from '../types/stored.ts';
import type { CaseDate, DateTrigger, KeptDate, ShownDate } from '../types.ts';
import { HEARING, hearingTitle } from './hearings.ts';

/** A kept date with what belongs to it. */
export type Kept = StoredDate & Pick<KeptDate, 'signers' | 'difference'>;

/** Rules whose day may pass unused: nothing is late then. */
export const OPTIONAL_RULES: readonly string[] = Object.entries(DATE_RULES).flatMap(([id, { optional }]) =>
  optional ? [id] : [],
);

/** Whether a recorded fact would say that a date was met; without one a day gone by is a question. */
export const isTold = (rule: string): boolean => !isRule(rule) || DATE_RULES[rule].told;

const isRule = (rule: string): rule is DateRuleId => rule in DATE_RULES;

/** What a date is called; `details` are those of the notice that set a hearing, or of the order: it says what is due. */
export function dateTitle(date: Pick<StoredDate, 'rule' | 'title'>, details: EventDetails | null | undefined): Text {
  if (date.rule === HEARING) return hearingTitle(details ?? {});
  if (isRule(date.rule)) {
    const { title } = DATE_RULES[date.rule];
    const what = date.rule === 'COURT_ORDER' ? details?.what : undefined;
    return what ? { en: `${title.en}: ${what}`, ru: `${title.ru}: ${what}` } : title;
  }
  if (date.rule in EAD_TITLES) return EAD_TITLES[date.rule as keyof typeof EAD_TITLES];
  return { en: date.title, ru: date.title };
}

const keptOf = (date: Kept): KeptDate => ({
  ...{ id: date.id, revision: date.revision, standing: date.standing, hand: date.hand, source: date.source },
  ...{ lawDueOn: date.lawDueOn, warnOn: date.warnOn },
  former: date.formerDueOn ? { dueOn: date.formerDueOn, safeOn: date.formerSafeOn } : null,
  ...{ signers: date.signers, difference: date.difference },
});

const triggerOf = (event: ProcedureEvent | undefined): DateTrigger | null =>
  event
    ? {
        ...{ eventId: event.id, type: event.type, details: event.details, on: event.on },
        vague: event.precision !== 'day',
      }
    : null;

/** A deadline whose last day lies behind the reader's is late; every other state is the kept one. */
const stateOn = ({ kind, state, dueOn }: StoredDate, today: string): ShownDate['state'] =>
  kind === 'deadline' && state === 'open' && dueOn !== null && dueOn < today ? 'overdue' : state;

/**
 * The dates as they are kept, each with the law's reasons where the law still says the same; then those the facts give and
 * nothing keeps yet. In order of the day to work to, those without one last.
 */
export function shownDates(
  kept: readonly Kept[],
  reckoned: readonly CaseDate[],
  events: readonly ProcedureEvent[],
  today: string,
): ShownDate[] {
  const byKey = new Map(reckoned.map((date) => [`${date.rule} ${date.trigger.eventId}`, date]));
  const byId = new Map(events.map((event) => [event.id, event]));
  const known = new Set(kept.map(({ rule, eventId }) => `${rule} ${eventId}`));
  const shown = kept.map((date): ShownDate => {
    const event = byId.get(date.eventId ?? '');
    const law = byKey.get(`${date.rule} ${date.eventId}`);
    const isSame = law !== undefined && law.dueOn === date.lawDueOn;
    const rule = isRule(date.rule) ? DATE_RULES[date.rule] : null;
    return {
      ...{ rule: date.rule, kind: date.kind, title: dateTitle(date, event?.details), state: stateOn(date, today) },
      ...{ dueOn: date.dueOn, safeOn: date.safeOn, metOn: date.metOn, confidence: date.confidence },
      days: date.dueOn === null ? null : daysFrom(dayOf(today), dayOf(date.dueOn)),
      trigger: law?.trigger ?? triggerOf(event),
      ...{ steps: isSame ? law.steps : [], authority: law?.authority ?? [], note: law?.note ?? null },
      ...{ critical: date.critical, optional: rule?.optional ?? false, told: rule?.told ?? true },
      kept: keptOf(date),
    };
  });
  const fresh = reckoned
    .filter(({ rule, trigger }) => !known.has(`${rule} ${trigger.eventId}`))
    .map((date): ShownDate => ({ ...date, kept: null }));
  const place = ({ safeOn, dueOn }: ShownDate): string => safeOn ?? dueOn ?? '9999';
  return [...shown, ...fresh].sort((a, b) => place(a).localeCompare(place(b)) || a.rule.localeCompare(b.rule));
}
