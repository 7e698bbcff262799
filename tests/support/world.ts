import { firm, type TestFirm } from './firm.ts';
import { pageOf, person, soloviev } from './people.ts';

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
  const made = await firm();
  const personId = await person(made.owner, soloviev);
  const ids = {
    person: personId,
    secondPerson: await person(made.owner),
    number: (await pageOf(made.owner, personId)).numbers[0]?.id ?? '',
  };
  return { firm: made, ids };
}
