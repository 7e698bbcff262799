import type { Samples } from '../samples.ts';

export const samples: Samples = {
  'search.all': () => ({ q: 'A299-000-417' }),
};
