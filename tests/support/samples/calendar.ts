import type { Samples } from '../samples.ts';
import { idOf } from '../world.ts';

export const samples: Samples = {
  'calendar.page': () => ({ month: '2026-03', scope: 'firm' }),
  'calendar.week': () => ({ on: '2026-04-01', scope: 'firm' }),
  'calendar.agenda': () => ({ from: '2026-03-10', scope: 'firm' }),
  'calendar.docket': (world) => ({ on: '2026-04-01', lawyer: world.firm.lawyer.userId }),
  'calendar.feeds': () => ({}),
  'calendar.case-feeds': (world) => ({ caseId: idOf(world, 'case') }),
  'calendar.feed': (world) => ({ feedId: idOf(world, 'feed') }),
  'calendar.make-feed': (world) => ({
    name: 'Phone',
    caseId: idOf(world, 'case'),
    current: 'lantern over quiet water',
  }),
  'calendar.revoke-feed': (world) => ({ feedId: idOf(world, 'feed') }),
  'today.page': () => ({ scope: 'firm' }),
};
