import type { Samples } from '../samples.ts';

export const samples: Samples = {
  'reports.page': () => ({}),
  'reports.one-person': () => ({}),
  'reports.recount': () => ({}),
};
