import type { NativeName } from '@/lib/people/types';
import { latinName, nativeName } from '../people/words';

/** The native name, else the Latin one. */
export const shownName = (person: { name: NativeName; latinSurname: string; latinGiven: string }): string =>
  nativeName(person.name) || latinName({ surname: person.latinSurname, given: person.latinGiven });
