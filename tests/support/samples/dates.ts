import type { Samples } from '../samples.ts';
import { idOf } from '../world.ts';

export const samples: Samples = {
  'dates.page': (world) => ({ caseId: idOf(world, 'case') }),
  'dates.compute': () => ({ asOf: '2026-11-23', events: [{ type: 'last_arrival', on: '2025-11-29' }] }),
};
