import type { World } from './world.ts';

/** One working input for a use case, made from a populated firm. */
export type Samples = Record<string, (world: World) => unknown>;

const files = import.meta.glob<{ samples: Samples }>('./samples/*.ts', { eager: true });

/**
 * One sample input per use case, by its name; one file a noun in ./samples. The generic tests of the walls run each
 * as every role and from the other firm; a use case without a sample fails there.
 */
export const samples: Samples = Object.assign({}, ...Object.values(files).map((file) => file.samples));
