import type { StaffActor } from '../../lib/platform/actor.ts';
import { recordEvent } from '../../lib/timeline/commands/record-event.ts';
import { at, ok } from './firm.ts';

const day = (on: string) => ({ on, until: on, precision: 'day' as const });

/** Files the case's I-589 (`sent`) and announces biometrics: `event` is that appointment, the last thing on the case. */
export async function eventOf(lawyer: StaffActor, caseId: string): Promise<{ event: string; sent: string }> {
  const now = at('2026-03-10');
  const facts = [
    { type: 'i589_drafting' as const, date: day('2026-03-02') },
    { type: 'i589_ready' as const, date: day('2026-03-03') },
    { type: 'i589_submitted' as const, date: day('2026-03-04') },
    { type: 'receipt_notice' as const, date: day('2026-03-08'), details: { receivedOn: '2026-03-05' } },
  ];
  const ids: string[] = [];
  for (const fact of facts) ids.push(ok(await recordEvent(lawyer, { caseId, ...fact }, now)).eventId);
  const details = { appointmentOn: '2026-04-01' };
  const last = { caseId, type: 'biometrics_notice' as const, date: day('2026-03-10'), details };
  return { event: ok(await recordEvent(lawyer, last, now)).eventId, sent: ids[2] ?? '' };
}
