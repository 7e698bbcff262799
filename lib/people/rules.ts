import type { NativeName, OtherName } from './types.ts';

/** ICAO Doc 9303 (Russian passports since 2014): one Latin spelling per Cyrillic letter, no context rules. */
const ICAO: Record<string, string> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch' },
  ...{ ш: 'sh', щ: 'shch', ъ: 'ie', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia' },
};

/**
 * A name as it is compared and sorted: lower case, ё as е, Latin letters without marks, apostrophes and primes
 * dropped, one space between words. Comparing keys is comparing names as a clerk would.
 */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Script=Latin}\p{M}*/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replaceAll('ё', 'е')
    .replace(/['’ʼ`´ʹʺ"”“]/g, '')
    .normalize('NFC')
    .replace(/[\s,]+/g, ' ')
    .trim();
}

/** A key with every Cyrillic letter in its ICAO spelling; other characters stay. */
export function latinKey(text: string): string {
  return nameKey([...nameKey(text)].map((letter) => ICAO[letter] ?? letter).join(''));
}

/** "surname given patronymic", as `nameKey`: the order of lists. */
export function sortKey(name: NativeName): string {
  return nameKey(`${name.surname} ${name.given} ${name.patronymic}`);
}

/**
 * What a search looks through: native name, name in use, and the ICAO spelling of a Cyrillic name, so that a name
 * typed in Latin finds a person none of whose documents is recorded yet. A key, not a fact: it is never shown.
 */
export function searchKey(name: NativeName & { nameInUse: string }): string {
  const native = nameKey(`${sortKey(name)} ${name.nameInUse}`);
  const latin = latinKey(`${name.surname} ${name.given}`);
  return native.includes(latin) ? native : `${native} ${latin}`;
}

const PRIMARY: readonly OtherName['type'][] = ['passport', 'visa', 'work_permit', 'birth', 'agency', 'other'];

/** The Latin spelling shown beside the native name: the passport's, else the next best document's, else none. */
export function primaryLatin(names: readonly OtherName[]): { latinSurname: string; latinGiven: string } {
  const latin = names.filter((name) => name.script === 'Latn');
  const best = PRIMARY.flatMap((type) => latin.filter((name) => name.type === type))[0];
  return { latinSurname: best?.surname ?? '', latinGiven: best?.given ?? '' };
}

/** The last characters a number shows before it is revealed: three of an A-number ("417"), four of longer ones. */
export function tailOf(normalised: string): string {
  return normalised.length < 6 ? '' : normalised.slice(normalised.length < 10 ? -3 : -4);
}
