import type { z } from 'zod';
import { caseReckoning, dateChanges } from '../../dates/rules.ts';
import { eventType } from '../../law/event.ts';
import type { ProcedureEvent, ProcedureFacts } from '../../law/procedure.ts';
import { deriveStatus } from '../../law/procedure.ts';
import type { Text } from '../../law/rule.ts';
import type { RuleBook } from '../../law/rulebook.ts';
import { PROCEDURE_RULES, type ProcedureRuleId } from '../../law/rules/procedure.ts';
import { STAGES } from '../../law/stages.ts';
import { govStatus } from '../../law/status.ts';
import { firmOf } from '../../platform/db.ts';
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

/** What a decision on a case needs to know: its events that stand, its client's facts, what is published, the firm's book. */
export type Ground = {
  events: readonly ProcedureEvent[];
  facts: ProcedureFacts;
  published: PublishedStanding | null;
  book: RuleBook;
};

/** What a change of the timeline would do; "not found" where the event to strike does not stand. */
export function previewOf({ strike, event }: Omit<Change, 'caseId'>, ground: Ground, today: string): Preview {
  const { events, facts, published, book } = ground;
  if (strike && !events.some(({ id }) => id === strike)) notFound();
  const others = events.filter(({ id }) => id !== strike);
  const candidate = event && candidateOf(event, others);
  const after = candidate ? [...others, candidate] : others;
  const kept = new Set(appointments(after).map(({ eventId }) => eventId));
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
      .filter(({ eventId, on }) => on >= today && !kept.has(eventId))
      .map(({ type, on }) => ({ label: eventType(type).label, on })),
    dates: changedDates(events, after, { today, book }),
    clientReads: read && isReached && published.status !== now.status ? read : null,
    clientLoses: isReached ? null : read,
  };
}

function changedDates(
  before: readonly ProcedureEvent[],
  after: readonly ProcedureEvent[],
  on: { today: string; book: RuleBook },
): Preview['dates'] {
  const reckoned = (events: readonly ProcedureEvent[]) => caseReckoning(events, on).dates;
  return dateChanges(reckoned(before), reckoned(after));
}

/** The same for a form that is being filled in. */
export const previewEvent = query('timeline.preview', {
  may: 'timeline:read',
  input: previewEventSchema,
  run: async ({ db, input, today }): Promise<Preview> => {
    if ((await db.case.count({ where: { firmId: firmOf(db), id: input.caseId } })) === 0) notFound();
    if (!input.strike && !input.event) invalid({ event: 'required' });
    const ahead = input.event ? datesAhead(input.event, today) : [];
    if (ahead.length > 0) invalid(Object.fromEntries(ahead.map((field) => [`event.${field}`, 'in-future'])));
    const { caseId, event } = input;
    const ground = {
      events: await loadEvents(db, caseId),
      facts: await loadFacts(db, caseId, event?.date.on ?? today),
      published: await publishedStanding(db, caseId),
      book: await loadBook(db),
    };
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
