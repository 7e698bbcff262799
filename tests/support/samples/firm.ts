import type { Samples } from '../samples.ts';

export const samples: Samples = {
  'firm.verify-chain': () => ({}),
  'firm.found': () => ({
    shortName: 'sample',
    name: 'Sample LLP',
    timeZone: 'America/New_York',
    owner: { name: 'Ada Sample', email: 'ada@sample.example', roles: ['owner'] },
  }),
  'firm.shell': () => ({}),
};
