import type { Samples } from '../samples.ts';
import { idOf } from '../world.ts';

/** The world's case has one exception, saved once. */
export const samples: Samples = {
  'bars.page': (world) => ({ caseId: idOf(world, 'case') }),
  'bars.record-exception': (world) => ({
    ...{ caseId: idOf(world, 'case'), exceptionId: idOf(world, 'exception'), revision: 1 },
    ...{ code: 'EC4', from: '2024-03-04', until: '2025-04-11', facts: 'Parole прекратили письмом.', had: ['end'] },
  }),
  'bars.withdraw-exception': (world) => ({
    ...{ caseId: idOf(world, 'case'), exceptionId: idOf(world, 'exception'), revision: 1 },
    reason: 'Recorded on the wrong case.',
  }),
  'bars.conclude': (world) => ({
    caseId: idOf(world, 'case'),
    on: { question: 'PERSECUTOR', seen: 'unknown' },
    ...{ conclusion: 'does-not-apply', reason: 'The client never served.' },
  }),
};
