import { firm, type TestFirm } from './firm.ts';

/** A firm with one of everything, and the ids a sample input may name. */
export type World = {
  firm: TestFirm;
  /** Ids by what they are: person, secondPerson, case, event, ground, stop, note, step, … */
  ids: Record<string, string>;
};

/** The id of something the world must hold. */
export function idOf(world: World, what: string): string {
  const id = world.ids[what];
  if (!id) throw new Error(`the world holds no ${what}: add it in tests/support/world.ts`);
  return id;
}

export async function world(): Promise<World> {
  return { firm: await firm(), ids: {} };
}
