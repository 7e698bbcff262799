import type { Samples } from '../samples.ts';

export const samples: Samples = {
  'calendar.page': () => ({ month: '2026-03', scope: 'firm' }),
  'today.page': () => ({ scope: 'firm' }),
};
