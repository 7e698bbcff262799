import type { Samples } from '../samples.ts';
import { idOf } from '../world.ts';

const day = { on: '2026-01-05', until: '2026-01-05', precision: 'day' };

/** The world's event is a biometrics appointment that stands last on its case. */
export const samples: Samples = {
  'timeline.record': (world) => ({ caseId: idOf(world, 'case'), type: 'summons_received', date: day }),
  'timeline.strike': (world) => ({ eventId: idOf(world, 'event'), reason: 'Recorded on the wrong case.' }),
  'timeline.correct': (world) => ({
    eventId: idOf(world, 'event'),
    reason: 'The notice names another day.',
    type: 'biometrics_notice',
    date: { on: '2026-03-12', until: '2026-03-12', precision: 'day' },
    details: { appointmentOn: '2026-04-02' },
  }),
  'timeline.preview': (world) => ({
    caseId: idOf(world, 'case'),
    event: { type: 'aaf_paid', date: day },
  }),
  'timeline.page': (world) => ({ caseId: idOf(world, 'case'), recording: true }),
  'timeline.publish-status': (world) => ({ caseId: idOf(world, 'case'), status: 'A08' }),
  'timeline.withdraw-status': (world) => ({ caseId: idOf(world, 'case') }),
  'timeline.publish-date': (world) => ({ eventId: idOf(world, 'event') }),
  'timeline.roll-hearings': () => ({}),
  'timeline.withdraw-date': (world) => ({ eventId: idOf(world, 'event') }),
};
