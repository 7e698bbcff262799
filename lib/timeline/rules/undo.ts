import { type EventType, eventType } from '../../law/event.ts';

/** Written by closing and taking up again, which also end and take up the firm's work: never recorded or undone alone. */
export const CLOSING_TYPES: readonly EventType[] = ['case_closed', 'case_reopened'];

/**
 * Who may strike or correct an event: only the commands that close and reopen; a lawyer, for what a lawyer alone may
 * record (a legal act, or against a rule); null: whoever records.
 */
export function undoneBy({ type, overridden }: { type: EventType; overridden: boolean }): 'closing' | 'lawyer' | null {
  if (CLOSING_TYPES.includes(type)) return 'closing';
  return eventType(type).legalAct || overridden ? 'lawyer' : null;
}
