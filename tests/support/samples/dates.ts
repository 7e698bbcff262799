import type { Samples } from '../samples.ts';
import { idOf } from '../world.ts';

const looked = (world: Parameters<Samples[string]>[0]) => ({ dateId: idOf(world, 'date'), revision: 1 });

/** The world's date is a critical one that the owner put in: due on 1 February 2027. */
export const samples: Samples = {
  'dates.page': (world) => ({ caseId: idOf(world, 'case'), shown: idOf(world, 'date') }),
  'dates.compute': () => ({ asOf: '2026-11-23', events: [{ type: 'last_arrival', on: '2025-11-29' }] }),
  'dates.confirm': (world) => ({ ...looked(world), readOn: '2027-02-01', source: 'Order of 4 Nov 2026, page 2' }),
  'dates.move': (world) => ({ ...looked(world), toOn: '2027-01-25', reason: 'The judge said so at the hearing.' }),
  'dates.close': (world) => ({ ...looked(world), reason: 'Filed by hand at the window.' }),
  'dates.reopen': (world) => ({ ...looked(world), reason: 'Closed by mistake.' }),
  'dates.enter': (world) => ({
    ...{ caseId: idOf(world, 'case'), title: 'Witness list', dueOn: '2027-01-15', critical: 'no' },
    source: 'Agreed with DHS by letter of 2 Nov 2026',
  }),
  'dates.record-count': (world) => ({
    ...{ caseId: idOf(world, 'case'), days: '4', asOf: '2026-03-10', source: 'Court’s phone line' },
  }),
  'dates.settle-difference': (world) => ({
    ...{ ...looked(world), differenceId: idOf(world, 'difference'), apply: true, reason: '' },
  }),
  'dates.recount': () => ({}),
};
