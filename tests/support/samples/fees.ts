import type { Samples } from '../samples.ts';
import { idOf, type World } from '../world.ts';

/** The world's case sent an I-589, whose fee is written down as paid. */
const fee = (world: World) => ({
  ...{ caseId: idOf(world, 'case'), eventId: idOf(world, 'sent'), feeId: 'I589.USCIS', revision: 1 },
});

export const samples: Samples = {
  'fees.page': (world) => ({ caseId: idOf(world, 'case'), filing: 'I589', forum: 'USCIS', on: '2026-03-01' }),
  'fees.pay': (world) => ({ ...fee(world), on: '2026-03-04', usd: '$100', receipt: '27ABCDE2' }),
  'fees.waive': (world) => ({ ...fee(world), on: '2026-03-04', reason: 'Form G-1651 was accepted.' }),
  'fees.exempt': (world) => ({ ...fee(world), on: '2026-03-04', reason: 'The postmark is of before the Act.' }),
  'fees.undo': (world) => ({ ...fee(world), reason: 'It was paid for another case.' }),
};
