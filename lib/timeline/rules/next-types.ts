import type { DetailField, EventDetails } from '../../law/detail.ts';
import { EVENT_TYPES, type EventDefinition } from '../../law/event.ts';
import { deriveStatus, type ProcedureEvent, type ProcedureFacts } from '../../law/procedure.ts';
import type { NextType } from '../types.ts';
import { candidateOf } from './candidate.ts';
import { decideRecord } from './decision.ts';
import { CLOSING_TYPES } from './undo.ts';

/** Every answer set to the required choices, so that a type counts as possible where one outcome of it is. */
function answerSets(fields: readonly DetailField[]): EventDetails[] {
  return fields
    .filter(({ required, choices }) => required && choices)
    .reduce<EventDetails[]>(
      (sets, { key, choices = [] }) => sets.flatMap((set) => choices.map(({ value }) => ({ ...set, [key]: value }))),
      [{}],
    );
}

function effectOf(
  definition: EventDefinition,
  events: readonly ProcedureEvent[],
  facts: ProcedureFacts,
  today: string,
): NextType {
  const type = definition.id;
  const now = deriveStatus(events).status;
  const date = { on: today, until: today, precision: 'day' as const };
  let best: NextType | null = null;
  for (const details of answerSets(definition.fields)) {
    const candidate = candidateOf({ type, date, details }, events);
    const decision = decideRecord(events, candidate, facts);
    if (decision.kind === 'refused') {
      const { rule, reason, source } = decision;
      best ??= { type, effect: 'refused', rule, reason, source };
      continue;
    }
    const { status } = deriveStatus([...events, candidate]);
    if (status !== now) return { type, effect: 'moves', to: status };
    best = { type, effect: 'fits' };
  }
  return best ?? { type, effect: 'fits' };
}

/** What each type of event would do to the case today: first those that move it, then the rest, as the list has them. */
export function nextTypes(events: readonly ProcedureEvent[], facts: ProcedureFacts, today: string): NextType[] {
  const ORDER = { moves: 0, fits: 1, refused: 2 };
  const types = EVENT_TYPES.filter(({ id }) => !CLOSING_TYPES.includes(id));
  return types
    .map((definition) => effectOf(definition as EventDefinition, events, facts, today))
    .sort((a, b) => ORDER[a.effect] - ORDER[b.effect]);
}
