import type { Role } from './types.ts';

/** Where counting a member's cases stops: above it the list says "more than". */
export const MANY = 100;

const ORDER: readonly Role[] = ['owner', 'lawyer', 'paralegal'];

/** Roles without repetition in the order in which they are always named. */
export function inOrder(roles: readonly string[]): Role[] {
  return ORDER.filter((role) => roles.includes(role));
}

/**
 * Who may be given the cases that only their present member sees: anybody but the owner who gives them, so that a
 * wall is not climbed by disabling somebody; the owner too where no one else is left to do the work.
 */
export function mayTakeSealed(to: string, owner: string | null, active: readonly string[]): boolean {
  return to !== owner || active.every((userId) => userId === owner);
}
