import { type EventKind, isEventType } from '@/lib/law/event';
import { CLOSING_TYPES } from '@/lib/timeline/rules/undo';
import { KINDS } from '@/lib/timeline/schema/page';
import type { TimelineEntry } from '@/lib/timeline/types';
import type { Doing } from './record-view';

type Asked = Record<string, string | string[] | undefined>;

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** What the address asks the page's query for, and the filter as the view shows it. */
export function filterOf(asked: Asked) {
  const kind = KINDS.find((known) => known === one(asked.kind)) as EventKind | undefined;
  const strike = one(asked.strike);
  const isForm = strike !== undefined || asked.record !== undefined || asked.correct !== undefined;
  const hideStruck = one(asked.struck) === 'hide';
  return {
    filter: { kind, hideStruck },
    // A form needs every event, whatever was filtered before.
    ...(isForm ? {} : { kind, hideStruck }),
    at: one(asked.at),
    recording: one(asked.record) === '',
    ...(strike && { strike }),
  };
}

/** The form the address names: `?record=`, `?record=<type>`, `?correct=<event>`, `?strike=<event>`; null for none. */
export function doingOf(asked: Asked, entries: readonly TimelineEntry[]): Doing | 'unknown' | null {
  const record = one(asked.record);
  if (record !== undefined) {
    if (record === '') return { what: 'record', type: null };
    const isOwn = isEventType(record) && !CLOSING_TYPES.includes(record);
    return isOwn ? { what: 'record', type: record } : 'unknown';
  }
  const id = one(asked.correct) ?? one(asked.strike);
  if (id === undefined) return null;
  const entry = entries.find((known) => known.id === id && !known.strike);
  if (!entry || CLOSING_TYPES.includes(entry.type)) return 'unknown';
  return asked.correct !== undefined ? { what: 'correct', entry, type: entry.type } : { what: 'strike', entry };
}
