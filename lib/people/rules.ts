import { compareNames } from '../names/rules/compare.ts';
import type {
  AskedPerson,
  Contact,
  KnownDate,
  KnownPerson,
  Life,
  Likeness,
  Names,
  NativeName,
  OtherName,
} from './types.ts';

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

/** The last characters a number shows before it is revealed: three, of a short number none. */
export function tailOf(normalised: string): string {
  const letters = [...normalised];
  return letters.length < 6 ? '' : letters.slice(-3).join('');
}

/** The facts of two records of one person: the kept one's, and the other's where the kept one has none. */
export function mergeLife(kept: Life, gone: Life): Life {
  return {
    sex: kept.sex === 'unknown' ? gone.sex : kept.sex,
    birth: kept.birth ?? gone.birth,
    birthPlace: kept.birthPlace || gone.birthPlace,
    birthCountry: kept.birthCountry || gone.birthCountry,
    citizenships: [...new Set([...kept.citizenships, ...gone.citizenships])],
    languages: [
      ...kept.languages,
      ...gone.languages.filter(({ language }) => kept.languages.every((spoken) => spoken.language !== language)),
    ],
  };
}

/**
 * The names of two records of one person: the kept one's stand, the other's native name and spellings follow, each
 * once. A native name that differs is kept as an alias.
 */
export function mergeNames(kept: Names, gone: Names): Names {
  const { surname, given, patronymic } = gone;
  const native: OtherName = {
    script: /\p{Script=Cyrillic}/u.test(surname + given) ? 'Cyrl' : 'Latn',
    type: 'alias',
    surname,
    given,
    patronymic,
    note: '',
  };
  const names: OtherName[] = [];
  const same = (one: NativeName, other: NativeName) => sortKey(one) === sortKey(other);
  for (const name of [...kept.names, ...(same(kept, gone) ? [] : [native]), ...gone.names]) {
    if (!names.some((known) => known.type === name.type && known.script === name.script && same(known, name))) {
      names.push(name);
    }
  }
  return { ...kept, nameInUse: kept.nameInUse || gone.nameInUse, names };
}

/** Contact points of both records, each once. */
export function mergeContacts(kept: readonly Contact[], gone: readonly Contact[]): Contact[] {
  const known = (point: Contact) => kept.some(({ kind, value }) => kind === point.kind && value === point.value);
  return [...kept, ...gone.filter((point) => !known(point))];
}

const compatible = (one: KnownDate, other: KnownDate) => one.on <= other.until && other.on <= one.until;

const fullName = ({ surname, given, patronymic = '' }: Partial<NativeName>): string =>
  `${surname}, ${given} ${patronymic}`;
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);
const NOT_ALIKE = { same: false, score: 0 };
const SPELLING = 0.94;

function nameLikeness(asked: AskedPerson, known: KnownPerson): Likeness {
  const part = (name: NativeName) => ({
    key: nameKey(`${name.surname} ${name.given}`),
    patronymic: nameKey(name.patronymic),
  });
  const typed = part(asked);
  const recorded = part(known);
  if (typed.key !== '' && typed.key === recorded.key) {
    if (typed.patronymic === recorded.patronymic && typed.patronymic !== '')
      return { score: 0.75, reasons: ['same-name'] };
    const open = typed.patronymic === '' || recorded.patronymic === '';
    return { score: open ? 0.7 : 0.4, reasons: [open ? 'same-surname-given' : 'other-patronymic'] };
  }
  const typedNames = [fullName(asked), `${asked.latinSurname}, ${asked.latinGiven}`].filter(hasLetters);
  const recordedNames = [known, ...known.spellings].map(fullName).filter(hasLetters);
  const compared = typedNames.flatMap((one) => recordedNames.map((other) => compareNames(one, other)));
  const best = compared.reduce((most, one) => (one.score > most.score ? one : most), NOT_ALIKE);
  if (!best.same) return { score: 0.4 * best.score, reasons: [] };
  // A spelling of the name is nearly the name; a diminutive or half of a surname is less.
  return { score: 0.65 * best.score, reasons: [best.score >= SPELLING ? 'same-latin' : 'like-name'] };
}

/**
 * Compares what is typed with a person that a search found. A shared identity number outweighs everything; a name
 * alone never makes two records one (domain 8.5), so without a birth date or a number the score stays under 0.8.
 */
export function likeness(asked: AskedPerson, known: KnownPerson): Likeness {
  const name = nameLikeness(asked, known);
  const reasons = [...name.reasons];
  let score = name.score;
  if (asked.birth && known.birth) {
    const exact = asked.birth.precision === 'day' && known.birth.precision === 'day';
    if (!compatible(asked.birth, known.birth)) {
      score -= 0.3;
      reasons.push('other-birth');
    } else {
      score += exact ? 0.2 : 0.1;
      reasons.push(exact ? 'same-birth' : 'maybe-same-birth');
    }
  }
  if (known.sameNumbers.length > 0) {
    score = Math.max(score + 0.2, 0.9);
    reasons.unshift('same-number');
  }
  return { score: Math.round(Math.min(0.99, Math.max(0, score)) * 100) / 100, reasons };
}
