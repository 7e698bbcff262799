import { clean } from './clean.ts';
import { givenReadings } from './given.ts';
import { isInitial, readName } from './read.ts';
import { skeletons, surnameSounds } from './sounds.ts';

/** Of which keys a row's are: another number where the rules here, or the table of given names, change what they give. */
export const KEYS_VERSION = 1;

/** A given name by its names in the table, else by its sounds. */
function givenKeys(given: string): readonly string[] {
  const names = givenReadings(given).map(({ name }) => `#${name.id}`);
  return names.length > 0 ? names : skeletons(given);
}

const keysOf = (surname: string, given: string): string[] => {
  const families = surnameSounds(surname);
  if (given === '' || isInitial(given)) return families.map((family) => `${family}|`);
  return families.flatMap((family) => givenKeys(given).map((name) => `${family}|${name}`));
};

const joined = (part: string): string => clean(part).replaceAll(',', ' ').trim().replace(/\s+/g, '-');

/** Under which keys a recorded name is found: with its given name, and by its surname alone. */
export function nameKeys({ surname, given }: { surname: string; given: string }): string[] {
  const [family, name] = [joined(surname), joined(given)];
  return [...new Set([...keysOf(family, name), ...keysOf(family, '')])];
}

/** Under which keys a typed name may have been recorded, in any order of its words. */
export const queryKeys = (typed: string): string[] =>
  [...new Set(readName(typed).flatMap(({ surname, given }) => keysOf(surname, given)))].slice(0, 40);
