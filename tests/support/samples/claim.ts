import type { Samples } from '../samples.ts';
import { idOf } from '../world.ts';

/** The world's case has one ground with one reason resting on it, both saved once. */
export const samples: Samples = {
  'claim.edit-grounds': (world) => ({
    caseId: idOf(world, 'case'),
    revision: 1,
    grounds: [
      { id: idOf(world, 'ground'), code: 'PO.WAR', strength: 'primary', attribution: 'real' },
      { code: 'CAT', strength: 'secondary', attribution: 'real' },
    ],
  }),
  'claim.edit-reasons': (world) => ({
    caseId: idOf(world, 'case'),
    revision: 1,
    reasons: [{ text: 'Стало страшно за детей.', tie: 'regime' }],
  }),
  'claim.page': (world) => ({ caseId: idOf(world, 'case') }),
};
