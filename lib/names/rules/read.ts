import { clean } from './clean.ts';
import { nominative } from './decline.ts';
import { givenReadings } from './given.ts';

/** One way to read a name's words; parts are cleaned, hyphens between the words of one part. `doubt`: 0 the plain way. */
export type Reading = {
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly doubt: number;
  readonly why: readonly ('order' | 'declined')[];
};

const TAIL = /^(оглы|оглу|улы|кызы|гызы|ogly|oglu|oglou|uly|kyzy|kizi|gyzy|qizi|kyzi)$/;
const PATRONYMIC =
  /(ович|евич|ильич|мич|нич|лич|овна|евна|ична|ovich|evich|yevich|ievich|ovitch|evitch|ovič|evič|ilich|mich|nich|lich|ovna|evna|yevna|ievna|ichna|itchna|ična)$/;

export const isPatronymic = (word: string): boolean =>
  PATRONYMIC.test(word) || /(оглы|кызы|ogly|oglu|kyzy|kizi)$/.test(word);

/** One letter, or the Latin letters that write one. */
export const isInitial = (word: string): boolean => /^(.|sh|zh|kh|ts|ch|ya|yu|shch)$/u.test(word);
const isGiven = (word: string): boolean => isInitial(word) || givenReadings(word).length > 0;
/** What agencies write where a name has one part only. */
const NO_NAME = /^(fnu|lnu|нет)$/;

type Words = readonly string[];
const joined = (words: Words): string => words.filter((word) => !NO_NAME.test(word)).join('-');

const reading = (
  surname: Words,
  given: Words,
  patronymic: Words,
  doubt: number,
  why: Reading['why'] = [],
): Reading => ({
  ...{ surname: joined(surname), given: joined(given), patronymic: joined(patronymic), doubt, why },
});

/** After the surname: a given name or two, and a patronymic where the last word looks like one. */
function rest(surname: Words, words: Words, doubt: number): Reading[] {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return [reading(surname, words, [], doubt)];
  const looks = isPatronymic(last) || isInitial(last);
  const withPatronymic = reading(surname, words.slice(0, -1), [last], looks ? doubt : doubt + 0.05);
  return looks ? [withPatronymic] : [withPatronymic, reading(surname, words, [], doubt + 0.03)];
}

function readings(words: Words): Reading[] {
  const [first = '', second = '', ...others] = words;
  if (words.length < 2) return [reading([first], [], [], 0)];
  const last = words.at(-1) ?? '';
  const found = [...rest([first], words.slice(1), 0)];
  // Given name first, as people say it and American papers write it.
  const isPlain = isGiven(first) && !isGiven(last);
  const middle = words.slice(1, -1);
  found.push(reading([last], [first], middle, isPlain ? 0.06 : 0.12, ['order']));
  if (words.length > 2) {
    found.push(...rest([first, second], others, 0.06));
    if (isPatronymic(second)) found.push(reading(others, [first], [second], 0.06, ['order']));
    else if (words.length > 3) found.push(reading(words.slice(-2), [first], words.slice(1, -2), 0.14, ['order']));
  }
  return found;
}

/** A patronymic of two words is one: Мамед оглы. */
function withTail(words: Words): Words {
  const at = words.findIndex((word) => TAIL.test(word));
  if (at < 1) return words;
  return [...words.slice(0, at - 1), `${words[at - 1]}-${words[at]}`, ...words.slice(at + 1)];
}

/**
 * Every way to read a name: surname first as Russian papers have it, given name first, a double surname, a patronymic or none,
 * a form that a sentence declined. The plain reading comes first.
 */
export function readName(text: string): Reading[] {
  const cleaned = clean(text);
  const comma = cleaned.indexOf(',');
  const plain =
    comma > 0
      ? rest(
          cleaned.slice(0, comma).split(' '),
          withTail(
            cleaned
              .slice(comma + 1)
              .replaceAll(',', ' ')
              .trim()
              .split(/\s+/),
          ),
          0,
        )
      : readings(withTail(cleaned.replaceAll(',', ' ').trim().split(/\s+/)));
  const found = plain.filter(({ surname, given }) => surname !== '' || given !== '');
  return found.flatMap((one) => [one, ...nominative(one)]);
}
