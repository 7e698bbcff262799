import type { Samples } from '../samples.ts';
import { idOf } from '../world.ts';

export const samples: Samples = {
  'journey.edit': (world) => ({
    caseId: idOf(world, 'case'),
    revision: 0,
    stops: [{ kind: 'departure', place: 'Казань', country: 'RU' }],
  }),
  'journey.page': (world) => ({ caseId: idOf(world, 'case') }),
};
