import type { Samples } from '../samples.ts';

const paralegal = (world: Parameters<NonNullable<Samples[string]>>[0]) => ({ userId: world.firm.paralegal.userId });

export const samples: Samples = {
  'members.list': () => ({}),
  'members.get': paralegal,
  'members.invite': () => ({ name: 'Nora Feld', email: 'nora@feld.example', roles: ['lawyer'], locale: 'ru' }),
  'members.invite-again': paralegal,
  'members.edit': (world) => ({ ...paralegal(world), name: 'Daniel Okafor', roles: ['lawyer'], revision: 0 }),
  'members.disable': paralegal,
  'members.enable': paralegal,
  'members.hand-over': (world) => ({ ...paralegal(world), toUserId: world.firm.lawyer.userId }),
};
