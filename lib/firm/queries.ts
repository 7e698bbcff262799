import { z } from 'zod';
import { query } from '../platform/use-case.ts';
import { chainBreak } from './store.ts';

/**
 * Recomputes the firm's audit chain from its first entry: how many entries there are, and the number of the first
 * that was edited, is missing or does not follow from the one before (null: whole).
 */
export const verifyChain = query('firm.verify-chain', {
  may: 'audit:read',
  input: z.strictObject({}),
  run: ({ db }) => chainBreak(db),
});
