import { givenReadings } from './given.ts';
import type { Reading } from './read.ts';

type Ending = readonly [from: RegExp, to: string];

/** Endings of given names in the cases a sentence puts them in, with what the name ends in otherwise. */
const GIVEN: readonly Ending[] = [
  [/[ыеу]$/, 'а'],
  [/ой$/, 'а'],
  [/[иею]$/, 'я'],
  [/ей$/, 'я'],
  [/ии$/, 'ия'],
  [/ию$/, 'ия'],
  [/ией$/, 'ия'],
  [/[аеу]$/, ''],
  [/ом$/, ''],
  [/[яею]$/, 'й'],
  [/ем$/, 'й'],
  [/[яею]$/, 'ь'],
  [/ем$/, 'ь'],
  [/и$/, 'ь'],
];

const PATRONYMIC: readonly Ending[] = [
  [/вич(а|у|ем|е)$/, 'вич'],
  [/(ь|м|н|л)ич(а|у|ом|ем|е)$/, '$1ич'],
  [/вн(ы|е|у|ой)$/, 'вна'],
  [/ичн(ы|е|у|ой)$/, 'ична'],
];

const WOMAN: readonly Ending[] = [
  [/(ов|ев|ёв|ин|ын)(ой|у)$/, '$1а'],
  [/(ск|цк)(ой|ую)$/, '$1ая'],
];
const MAN: readonly Ending[] = [
  [/(ов|ев|ёв|ин|ын)(а|у|ым|е)$/, '$1'],
  [/(ск|цк)(ого|ому|им|ом)$/, '$1ий'],
  [/(к|ч|н|р|д|т|з|м)(а|у|ом|е)$/, '$1'],
];

const undone = (text: string, endings: readonly Ending[]): string[] =>
  endings.flatMap(([from, to]) => (from.test(text) ? [text.replace(from, to)] : []));

/** What a declined reading may be in the nominative: only where its given name is none as it stands, or its patronymic shows it. */
export function nominative(reading: Reading): Reading[] {
  const { surname, given, patronymic } = reading;
  if (!/\p{Script=Cyrillic}/u.test(given)) return [];
  const father = undone(patronymic, PATRONYMIC)[0];
  if (givenReadings(given).length > 0 && father === undefined) return [];
  return undone(given, GIVEN).flatMap((name) => {
    // A diminutive is not declined back: Али is no case of Аля.
    const known = givenReadings(name).find(({ isDiminutive }) => !isDiminutive);
    if (!known) return [];
    const surnames = undone(surname, known.name.gender === 'f' ? WOMAN : MAN);
    return (surnames.length > 0 ? surnames : [surname]).map((nominal) => ({
      ...{ surname: nominal, given: name, patronymic: father ?? patronymic },
      ...{ doubt: reading.doubt + 0.03, why: [...reading.why, 'declined' as const] },
    }));
  });
}
