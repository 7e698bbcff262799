import { type EventDetails, type EventType, eventType } from '../../law/event.ts';
import { normaliseIdentifier } from '../../law/identifiers.ts';

/** An event's details without the identity numbers its paper carries, and these, in stored form: they lie elsewhere. */
export function numbersApart(
  type: EventType,
  details: EventDetails,
): { details: EventDetails; numbers: { kind: string; value: string }[] } {
  const kept = { ...details };
  const numbers: { kind: string; value: string }[] = [];
  for (const { key, identifier } of eventType(type).fields) {
    const value = identifier && normaliseIdentifier(identifier, details[key] ?? '');
    if (identifier) delete kept[key];
    if (identifier && value) numbers.push({ kind: identifier, value });
  }
  return { details: kept, numbers };
}
