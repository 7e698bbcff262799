import type { Samples } from '../samples.ts';
import { idOf } from '../world.ts';

const entry = { topic: 'dates', entry: 'BIA_BRIEF.OLD' };

/** In the world the ten days of an appeal are proposed, and their list of cases is complete. */
export const samples: Samples = {
  'rules.page': () => ({ topic: 'statutes', q: '280.3' }),
  'rules.rule': () => ({ ruleId: 'BIA_APPEAL' }),
  'rules.change': (world) => ({ changeId: idOf(world, 'change') }),
  'rules.verification': () => entry,
  'rules.propose': () => ({
    ...{ versionId: 'EAD.C8.NPRM_2026', on: true, from: '2026-12-01', reason: 'The final rule was published.' },
  }),
  'rules.approve': (world) => ({ changeId: idOf(world, 'change'), number: 1 }),
  'rules.withdraw': (world) => ({ changeId: idOf(world, 'change'), reason: 'Another order came.' }),
  'rules.verify': () => ({ ...entry, on: '2026-11-20', source: 'eCFR, 8 CFR 1003.3(c)', finding: 'stands', note: '' }),
  'rules.advance': (world) => ({ changeId: idOf(world, 'change') }),
  'rules.applied': (world) => ({ changeId: idOf(world, 'change') }),
};
