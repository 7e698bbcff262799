import type { Samples } from '../samples.ts';
import { idOf } from '../world.ts';

const current = 'lantern over quiet water';
const member = (world: Parameters<NonNullable<Samples[string]>>[0]) => ({ userId: world.firm.paralegal.userId });

export const samples: Samples = {
  'account.get': () => ({}),
  'account.list-tokens': () => ({}),
  'account.change-settings': () => ({ locale: 'ru', theme: 'dark', timeZone: 'Europe/Berlin' }),
  'account.change-language': () => ({ locale: 'ru' }),
  'account.change-theme': () => ({ theme: 'dark' }),
  'account.change-password': () => ({ current, password: 'seven herons by the pier' }),
  'account.end-session': (world) => ({ sessionId: idOf(world, 'session') }),
  'account.end-other-sessions': () => ({}),
  'account.start-codes': () => ({ current }),
  'account.confirm-codes': () => ({ code: '123456' }),
  'account.remove-codes': () => ({ current }),
  'account.renew-recovery-codes': () => ({ current }),
  'account.start-passkey': () => ({ current }),
  'account.add-passkey': () => ({
    name: 'Key on the ring',
    response: { id: 'a', rawId: 'a', type: 'public-key', response: { clientDataJSON: 'e30', attestationObject: 'oA' } },
  }),
  'account.remove-passkey': (world) => ({ passkeyId: idOf(world, 'passkey'), current }),
  'account.make-token': () => ({ name: 'Reports', scopes: 'read', days: 90, current }),
  'account.revoke-token': (world) => ({ tokenId: idOf(world, 'token') }),
  'account.end-sessions-of': member,
  'account.start-reset': member,
  'account.remove-factors-of': member,
};
