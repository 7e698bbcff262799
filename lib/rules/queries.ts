import { query } from '../platform/use-case.ts';
import { lookUp } from './rules.ts';
import { rulesPageSchema } from './schema.ts';

/** The law's data as they are, with sources. Reads nothing of the firm. */
export const getRulesPage = query('rules.page', {
  may: 'rules:read',
  input: rulesPageSchema,
  run: async ({ input }) => lookUp(input.topic, input.q, input.from),
});
