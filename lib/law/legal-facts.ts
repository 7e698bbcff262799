import type { ProcedureEvent } from './case-status.ts';
import type { ClockEvent, IjOutcome } from './clock/facts.ts';
import { type ClockEntry, clockEntries } from './clock-entries.ts';
import { inOrder } from './derive-status.ts';

/** Facts of the clock beside the event each comes from. */
export type SourcedFact = { readonly eventId: string; readonly fact: ClockEvent };

const OUTCOMES: Readonly<Record<string, IjOutcome>> = {
  GRANTED: 'GRANTED',
  WITHHOLDING: 'WITHHOLDING',
  CAT_WITHHOLDING: 'CAT',
  CAT_DEFERRAL: 'CAT',
  DENIED: 'DENIED',
  // An order all the same: it may be appealed in the same days.
  VOLUNTARY_DEPARTURE: 'DENIED',
};

/** Both sides gave up appeal after this decision and before the next one. */
function isWaived(decision: ProcedureEvent, ordered: readonly ProcedureEvent[]): boolean {
  const rest = ordered.slice(ordered.indexOf(decision) + 1);
  const next = rest.findIndex(({ type }) => type === 'oral_decision' || type === 'written_decision_served');
  // The text of an oral decision is served later, and sides may waive after it: the same outcome is the same decision.
  const own = next >= 0 && rest[next]?.details.outcome !== decision.details.outcome ? rest.slice(0, next) : rest;
  const by = new Set(own.filter(({ type }) => type === 'appeal_waived').map(({ details }) => details.by));
  return by.has('BOTH') || (by.has('RESPONDENT') && by.has('DHS'));
}

const servedOf = ({ type, details }: ProcedureEvent): 'ORAL' | 'MAIL' | 'ELECTRONIC' => {
  const { servedBy } = details;
  if (servedBy === 'MAIL' || servedBy === 'ELECTRONIC') return servedBy;
  return type === 'written_decision_served' ? 'MAIL' : 'ORAL';
};

function decisionOf(event: ProcedureEvent, on: string, ordered: readonly ProcedureEvent[]): ClockEvent[] {
  const outcome =
    event.type === 'proceedings_terminated'
      ? 'TERMINATED'
      : event.type === 'asylum_pretermitted'
        ? 'DENIED'
        : OUTCOMES[event.details.outcome ?? ''];
  if (!outcome) return [];
  return [{ type: 'ij_decision', on, outcome, served: servedOf(event), waived: isWaived(event, ordered) }];
}

/**
 * That a grant became final is said of a decision: of a judge's on the day it was made. Where USCIS granted, its approval
 * says all there is.
 */
function finalGrantOf(event: ProcedureEvent, on: string, ordered: readonly ProcedureEvent[]): ClockEvent[] {
  const before = ordered.slice(0, ordered.indexOf(event));
  const by = event.details.by;
  if (by === 'USCIS') return before.some(({ type }) => type === 'approval') ? [] : [grant(on, 'USCIS')];
  if (by === 'BIA') return [grant(on, 'BIA')];
  const decision = before.findLast(({ type }) => type === 'oral_decision' || type === 'written_decision_served');
  return [grant(decision?.details.outcome === 'GRANTED' ? decision.on : on, 'IJ')];
}

const grant = (on: string, by: 'USCIS' | 'IJ' | 'BIA'): ClockEvent => ({ type: 'asylum_granted', on, by, final: true });

/** An entry with the details its type asks for; none where a detail that decides is missing. */
function factsOf(entry: ClockEntry, event: ProcedureEvent, ordered: readonly ProcedureEvent[]): ClockEvent[] {
  const { type, on } = entry;
  const { details } = event;
  switch (type) {
    case 'i589_received':
      return [{ type, on, forum: event.type === 'i589_filed_court' ? 'COURT' : 'USCIS' }];
    case 'stop': {
      const until = entry.until ?? null;
      return until !== null && until < on ? [] : [{ type, on, cause: event.type, until }];
    }
    case 'asylum_granted':
      return event.type === 'grant_final' ? finalGrantOf(event, on, ordered) : [grant(on, 'USCIS')];
    case 'hearing':
      return [{ type, on, kind: details.hearingKind === 'INDIVIDUAL' ? 'INDIVIDUAL' : 'MASTER' }];
    case 'court_order':
      return details.dueOn ? [{ type, on, what: details.what ?? '', dueOn: details.dueOn }] : [];
    case 'ij_decision':
      return decisionOf(event, on, ordered);
    case 'appeal_filed':
      return (['RESPONDENT', 'DHS'] as const)
        .filter((by) => details.by === by || details.by === 'CROSS')
        .map((by) => ({ type, on, by }));
    case 'bia_decision': {
      const { outcome } = details;
      const known = outcome === 'DISMISSED' || outcome === 'SUSTAINED' || outcome === 'REMANDED';
      return known ? [{ type, on, outcome }] : [];
    }
    case 'aaf_order':
      return details.dueOn ? [{ type, on, dueOn: details.dueOn }] : [];
    case 'address_reported':
      return [{ type, on, form: details.form === 'EOIR33' ? 'EOIR33' : 'AR11' }];
    case 'ead':
      return details.expiresOn ? [{ type, on, expiresOn: details.expiresOn }] : [];
    default:
      return [{ type, on }];
  }
}

/**
 * What the timeline says to the clock, in its order. The caller leaves out struck events and, of hearings, the notices that
 * a later fact took off the calendar (`isVoided`). A day known only to the month or season stands for its first day: the
 * earliest it can have been gives the earliest deadline.
 */
export function legalFacts(events: readonly ProcedureEvent[]): readonly SourcedFact[] {
  const ordered = inOrder(events);
  const byId = new Map(ordered.map((event) => [event.id, event]));
  return clockEntries(events).flatMap((entry) => {
    const event = byId.get(entry.eventId);
    return event ? factsOf(entry, event, ordered).map((fact) => ({ eventId: entry.eventId, fact })) : [];
  });
}
