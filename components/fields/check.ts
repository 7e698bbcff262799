import { zodResolver } from '@hookform/resolvers/zod';
import type { FieldValues, Resolver } from 'react-hook-form';
import * as z from 'zod';

// The strict policy forbids eval, which zod would try for speed.
z.config({ jitless: true });

/** The form library's check by one of our schemas. The values stay as typed: the server parses them again. */
export const resolverOf = <V extends FieldValues>(schema: z.ZodType<unknown, V>): Resolver<V> =>
  zodResolver(schema as never, undefined, { raw: true }) as never;
