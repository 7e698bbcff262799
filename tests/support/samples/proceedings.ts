import type { Samples } from '../samples.ts';
import { idOf } from '../world.ts';

export const samples: Samples = {
  'proceedings.reveal-number': (world) => ({ numberId: idOf(world, 'numbered') }),
  'proceedings.edit': (world) => ({
    caseId: idOf(world, 'case'),
    revision: 0,
    proceedings: [
      {
        id: idOf(world, 'proceeding'),
        track: 'AFF',
        agency: 'USCIS',
        officeId: 'san-francisco',
        startedOn: '2026-01-05',
      },
    ],
  }),
};
