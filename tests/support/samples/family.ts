import type { Samples } from '../samples.ts';
import { idOf } from '../world.ts';

/** The world's case has one member of the family besides the client. */
export const samples: Samples = {
  'family.add': (world) => ({ caseId: idOf(world, 'case'), personId: idOf(world, 'secondPerson'), role: 'sibling' }),
  'family.edit': (world) => ({
    memberId: idOf(world, 'member'),
    revision: 0,
    tie: { role: 'spouse', included: true, since: '2019-06-01' },
  }),
  'family.remove': (world) => ({ memberId: idOf(world, 'member'), revision: 0, mistake: 'wrong-case' }),
  'family.page': (world) => ({ caseId: idOf(world, 'case') }),
};
