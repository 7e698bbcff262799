import type { z } from 'zod';
import { unsettledBy } from '../../dates/rules/unsettled.ts';
import { caseReckoning, dateChanges } from '../../dates/rules.ts';
import { storedDates } from '../../dates/store/stored.ts';
import type { StoredDate } from '../../dates/types/stored.ts';
import { court } from '../../law/courts.ts';
import { eventType } from '../../law/event.ts';
import type { ProcedureEvent, ProcedureFacts } from '../../law/procedure.ts';
import { deriveStatus } from '../../law/procedure.ts';
import type { Text } from '../../law/rule.ts';
import type { RuleBook } from '../../law/rulebook.ts';
import { PROCEDURE_RULES, type ProcedureRuleId } from '../../law/rules/procedure.ts';
import { STAGES } from '../../law/stages.ts';
import { govStatus } from '../../law/status.ts';
import { type Db, firmOf } from '../../platform/db.ts';
import { invalid, notFound } from '../../platform/problem.ts';
import { query } from '../../platform/use-case.ts';
import { loadBook } from '../../rules/store.ts';
import { appointments, nextHearing } from '../rules/appointments.ts';
import { candidateOf, datesAhead } from '../rules/candidate.ts';
import { type Decision, decideCorrection, decideRecord, decideStrike } from '../rules/decision.ts';
import { hasReached } from '../rules/reached.ts';
import { previewEventSchema } from '../schema/event.ts';
import { publishedStanding } from '../store/timeline.ts';
import { loadEvents, loadFacts } from '../store.ts';
import type { Preview, PublishedStanding } from '../types.ts';

function standingOf(events: readonly ProcedureEvent[], today: string): Preview['before'] {
  const { track, stage, status, since } = deriveStatus(events);
  return {
    ...{ track, stage, status, since },
    nextHearing: nextHearing(events, today),
    statusLabel: govStatus(status).label,
    stageLabel: STAGES[stage].label,
  };
}

type Change = z.output<typeof previewEventSchema>;

/** What a change of a case is judged by: its events that stand, its client's facts, what is published, its kept dates, its court, the firm's book. */
export type Ground = {
  events: readonly ProcedureEvent[];
  facts: ProcedureFacts;
  published: PublishedStanding | null;
  kept: readonly StoredDate[];
  courtId: string | null;
  book: RuleBook;
};

/** `on`: the day the client's age and stays are asked for, ISO. `known`: the events that stand, where they were read already. */
type Asked = { caseId: string; on: string; known?: readonly ProcedureEvent[] | null };

/** Reads what a change of a case is judged by. */
export async function groundOf(
  db: Db,
  { caseId, courtId, on, published, known }: Asked & Pick<Ground, 'courtId' | 'published'>,
): Promise<Ground> {
  const events = known ?? (await loadEvents(db, caseId));
  const facts = await loadFacts(db, caseId, on);
  const kept = (await storedDates(db, [caseId])).get(caseId) ?? [];
  return { events, facts, published, kept, courtId, book: await loadBook(db) };
}

/** What a change of the timeline would do; "not found" where the event to strike does not stand. */
export function previewOf({ strike, event }: Omit<Change, 'caseId'>, ground: Ground, today: string): Preview {
  const { events, facts, published, kept: dates, courtId, book } = ground;
  if (strike && !events.some(({ id }) => id === strike)) notFound();
  const others = events.filter(({ id }) => id !== strike);
  const candidate = event && candidateOf(event, others);
  const after = candidate ? [...others, candidate] : others;
  const reckon = (from: readonly ProcedureEvent[]) =>
    caseReckoning(from, { today, circuit: court(courtId ?? '')?.circuit, book });
  const reckoned = reckon(after);
  const still = new Set(appointments(after).map(({ eventId }) => eventId));
  const now = standingOf(after, today);
  const read = published && govStatus(published.status).label;
  const isReached = !published || hasReached(deriveStatus(after), published.status);
  const decide = () => {
    if (!candidate) return decideStrike(events, strike ?? '', facts);
    return strike ? decideCorrection(events, strike, candidate, facts) : decideRecord(events, candidate, facts);
  };
  return {
    before: standingOf(events, today),
    after: now,
    decision: shown(decide()),
    dropped: appointments(events)
      .filter(({ eventId, on }) => on >= today && !still.has(eventId))
      .map(({ type, on }) => ({ label: eventType(type).label, on })),
    dates: dateChanges(reckon(events).dates, reckoned.dates),
    unsettled: unsettledBy(dates, { before: events, after, reckoned }, today),
    clientReads: read && isReached && published.status !== now.status ? read : null,
    clientLoses: isReached ? null : read,
  };
}

/** The same for a form that is being filled in. */
export const previewEvent = query('timeline.preview', {
  may: 'timeline:read',
  input: previewEventSchema,
  run: async ({ db, input, today }): Promise<Preview> => {
    const found = await db.case.findFirst({
      where: { firmId: firmOf(db), id: input.caseId },
      select: { courtId: true },
    });
    if (!found) notFound();
    if (!input.strike && !input.event) invalid({ event: 'required' });
    const ahead = input.event ? datesAhead(input.event, today) : [];
    if (ahead.length > 0) invalid(Object.fromEntries(ahead.map((field) => [`event.${field}`, 'in-future'])));
    const { caseId, event } = input;
    const published = await publishedStanding(db, caseId);
    const ground = await groundOf(db, { caseId, courtId: found.courtId, on: event?.date.on ?? today, published });
    return previewOf(input, ground, today);
  },
});

function aboutRule(rule: ProcedureRuleId): { text: Text; source: string } {
  const { text, source } = PROCEDURE_RULES[rule];
  return { text, source };
}

function shown(decision: Decision): Preview['decision'] {
  if (decision.kind === 'accepted') {
    const unchecked = decision.unchecked.map((rule) => ({ rule, ...aboutRule(rule) }));
    return { kind: 'accepted', unchecked };
  }
  const { kind, rule, reason, source, overridable } = decision;
  return { kind, rule, reason, source, overridable };
}
