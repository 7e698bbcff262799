import type { Samples } from '../samples.ts';
import { idOf } from '../world.ts';

export const samples: Samples = {
  'firm.print': (world) => ({ path: `/cases/${idOf(world, 'case')}/timeline` }),
  'firm.floor': () => ({}),
  'firm.verify-chain': () => ({}),
  'firm.found': () => ({
    shortName: 'sample',
    name: 'Sample LLP',
    timeZone: 'America/New_York',
    owner: { name: 'Ada Sample', email: 'ada@sample.example', roles: ['owner'] },
  }),
  'firm.shell': () => ({}),
  'firm.settings': () => ({}),
  'firm.edit': () => ({
    name: 'Marsh, Abelson & Quispe LLP',
    timeZone: 'America/New_York',
    exitUrl: 'https://weather.example/',
    phone: '+1 213 555 0142',
    requireSecondFactor: true,
    verifyMonths: '12',
    revision: 0,
  }),
};
