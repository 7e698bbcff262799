import type { ProcedureEvent } from '../../law/case-status.ts';
import { appointmentOf, type EventDetails } from '../../law/event.ts';
import type { Text } from '../../law/rule.ts';
import { HEARING_TYPES, isVoided } from '../../timeline/rules/appointments.ts';
import type { DatePoint } from '../types/stored.ts';

export const HEARING = 'HEARING';

/** What of a notice two people read beside its day: whoever comes at another hour, or elsewhere, has missed the hearing. */
const READ = ['hearingKind', 'appointmentAt', 'zone', 'medium', 'court', 'office', 'place'] as const;

const particularsOf = (details: EventDetails): string => JSON.stringify(READ.map((key) => details[key] ?? ''));

/** Why a day that a court or an office set is not moved by hand; the rule is the firm's own, not the law's. */
export const NOTICE_FIRST = {
  rule: 'NOTICE_FIRST',
  source: 'The firm’s rule: a hearing is where its last notice sets it',
  reason: {
    en: 'A hearing moves with its notice: record the notice of the new day instead.',
    ru: 'Слушание переносится по уведомлению: запишите уведомление с новым днём.',
  } satisfies Text,
} as const;

/** The days a court or an asylum office set: dates like those the law counts, and as critical. `today` ISO. */
export function hearingPoints(events: readonly ProcedureEvent[], today: string): DatePoint[] {
  return events.flatMap((event) => {
    const set = HEARING_TYPES.includes(event.type) ? appointmentOf(event.details) : null;
    if (!set) return [];
    const isOver = set.on < today;
    const state = isVoided(event, events) ? 'void' : isOver ? 'met' : 'open';
    return [
      {
        ...{ rule: HEARING, eventId: event.id, kind: 'hearing' as const, dueOn: set.on, safeOn: null, state },
        ...{ metOn: state === 'met' ? set.on : null, critical: true, confidence: 'V' as const },
        particulars: particularsOf(event.details),
      } satisfies DatePoint,
    ];
  });
}

const TITLES: Readonly<Record<string, Text>> = {
  MASTER: { en: 'Master hearing', ru: 'Предварительное слушание (master)' },
  INDIVIDUAL: { en: 'Individual hearing', ru: 'Слушание по существу (individual)' },
};
const INTERVIEW: Text = { en: 'Interview', ru: 'Интервью' };

/** What a day that was set is called. */
export const hearingTitle = ({ hearingKind }: EventDetails): Text => TITLES[hearingKind ?? ''] ?? INTERVIEW;
