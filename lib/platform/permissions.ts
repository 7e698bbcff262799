import { type Actor, type ActorRole, rolesOf } from './actor.ts';

const STAFF = ['owner', 'lawyer', 'paralegal'] as const;

/**
 * The one permission table. "system" is the worker and the seed. A legal act (publishing a status, overriding
 * the procedure, granting a relative access, restricting, closing) needs a lawyer: the owner alone is not one.
 */
export const PERMISSIONS = {
  'cases:read': STAFF,
  'cases:write': STAFF,
  'cases:open': STAFF,
  'cases:close': ['lawyer'],
  'cases:restrict': ['owner', 'lawyer'],
  'cases:export': STAFF,
  'team:write': STAFF,
  'claim:write': STAFF,
  'journey:write': STAFF,
  'bars:write': STAFF,
  'bars:conclude': ['lawyer'],
  'people:read': STAFF,
  'people:write': STAFF,
  'people:merge': ['lawyer'],
  'numbers:reveal': STAFF,
  'timeline:read': STAFF,
  'timeline:write': STAFF,
  'timeline:override': ['lawyer'],
  'timeline:legal-act': ['lawyer'],
  'dates:confirm': ['lawyer', 'paralegal'],
  'dates:write': STAFF,
  'dates:move': ['lawyer'],
  'fees:write': STAFF,
  'fees:exempt': ['lawyer'],
  'reminders:own': STAFF,
  'status:publish': ['lawyer'],
  'clients:invite': STAFF,
  'clients:grant': ['lawyer'],
  'history:read': STAFF,
  'reports:read': STAFF,
  'rules:read': STAFF,
  'rules:decide': ['lawyer'],
  'firm:read': STAFF,
  'firm:write': ['owner'],
  'members:write': ['owner'],
  'audit:read': ['owner'],
  'account:own': [...STAFF, 'client'],
  'tokens:own': STAFF,
  'feeds:own': STAFF,
  'portal:read': ['client'],
  'jobs:run': ['system'],
} as const satisfies Record<string, readonly ActorRole[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Whether one of the actor's roles is in the table's row. */
export function can(actor: Actor, permission: Permission): boolean {
  const allowed: readonly ActorRole[] = PERMISSIONS[permission];
  return rolesOf(actor).some((role) => allowed.includes(role));
}
