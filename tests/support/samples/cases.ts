import type { Samples } from '../samples.ts';
import { idOf, type World } from '../world.ts';

const of = (world: World) => ({ caseId: idOf(world, 'case') });
const step = (world: World) => ({ ...of(world), stepId: idOf(world, 'step'), revision: 1 });

/** The world's case has a note and an open next step, saved once; a second case is its team's alone. */
export const samples: Samples = {
  'cases.create': (world) => ({
    personId: idOf(world, 'secondPerson'),
    track: 'DEF',
    leadId: world.firm.lawyer.userId,
  }),
  'cases.new-form': (world) => ({ personId: idOf(world, 'secondPerson') }),
  'cases.list': () => ({ stage: 'intake', sort: 'name' }),
  'cases.list-page': () => ({}),
  'cases.export': () => ({ view: {} }),
  'cases.overview': of,
  'cases.team-page': of,
  'cases.history-page': of,
  'cases.add-note': (world) => ({ ...of(world), text: 'Позвонила, придёт в среду.' }),
  'cases.set-next-step': (world) => ({ ...step(world), text: 'Collect the court card', who: 'client' }),
  'cases.finish-next-step': step,
  'cases.publish-next-step': step,
  'cases.record-status-check': (world) => ({ ...of(world), status: 'A00', checkedOn: '2026-03-01' }),
  'cases.edit-facts': (world) => ({ ...of(world), revision: 0, lawfulStatus: 'no' }),
  'cases.set-team': (world) => ({
    ...of(world),
    revision: 0,
    members: [{ userId: world.firm.lawyer.userId, role: 'lead' }],
  }),
  'cases.restrict': (world) => ({ ...of(world), reason: 'A relative works at the firm.' }),
  'cases.lift-restriction': (world) => ({ caseId: idOf(world, 'restrictedCase'), reason: 'No longer needed.' }),
  'cases.close': (world) => ({ ...of(world), closedOn: '2026-03-02', outcome: 'withdrawn' }),
  'cases.reopen': (world) => ({ ...of(world), reason: 'The client came back.' }),
};
