import { freshEmail } from '../portal.ts';
import type { Samples } from '../samples.ts';
import { idOf } from '../world.ts';

/** The world's person and their spouse have accounts; the second person has none. */
export const samples: Samples = {
  'portal.page': (world) => ({ caseId: idOf(world, 'case') }),
  'portal.access': (world) => ({ caseId: idOf(world, 'case') }),
  'portal.invite': (world) => ({ personId: idOf(world, 'secondPerson'), email: freshEmail() }),
  'portal.resend-invitation': (world) => ({ userId: idOf(world, 'clientUser'), email: freshEmail() }),
  'portal.disable-client': (world) => ({ userId: idOf(world, 'clientUser') }),
  'portal.enable-client': (world) => ({ userId: idOf(world, 'clientUser') }),
  'portal.grant-case': (world) => ({
    caseId: idOf(world, 'case'),
    personId: idOf(world, 'child'),
    reason: 'Оба об этом попросили.',
  }),
  'portal.revoke-grant': (world) => ({ caseId: idOf(world, 'case'), userId: idOf(world, 'relativeUser') }),
};
