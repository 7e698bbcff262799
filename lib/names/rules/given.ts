import { align } from './align.ts';
import { clean } from './clean.ts';
import { GIVEN_NAMES } from './given-table.ts';
import { spell, WRITTEN } from './spell.ts';

export type GivenName = {
  readonly id: string;
  readonly gender: 'm' | 'f';
  /** Cyrillic forms that are the same name. */
  readonly forms: readonly string[];
  readonly diminutives: readonly string[];
};

/** A name that a text may be, and whether the text is a diminutive of it. */
export type GivenReading = { readonly name: GivenName; readonly isDiminutive: boolean };

const words = (text = ''): string[] => text.trim().split(/\s+/).filter(Boolean).map(clean);

const NAMES: GivenName[] = [];
const BY_TEXT = new Map<string, GivenReading[]>();

const yo = (text: string): string => text.replaceAll('ё', 'е');

function learn(text: string, reading: GivenReading): void {
  const known = BY_TEXT.get(yo(text)) ?? [];
  if (!known.some(({ name }) => name === reading.name)) BY_TEXT.set(yo(text), [...known, reading]);
}

for (const line of GIVEN_NAMES.trim().split('\n')) {
  const [head = '', latin, cyrillic, diminutives] = line.split('|');
  const [canonical = '', gender] = head.trim().split(' ');
  const forms = [clean(canonical), ...words(cyrillic)];
  const name: GivenName = {
    ...{ id: yo(clean(canonical)), gender: gender === 'f' ? 'f' : 'm' },
    ...{ forms, diminutives: words(diminutives) },
  };
  NAMES.push(name);
  for (const text of words(latin)) learn(text, { name, isDiminutive: false });
  for (const isDiminutive of [false, true]) {
    for (const form of isDiminutive ? name.diminutives : forms) {
      learn(form, { name, isDiminutive });
      for (const scheme of WRITTEN) learn(clean(spell(form, scheme)), { name, isDiminutive });
    }
  }
}

const READ = new Map<string, readonly GivenReading[]>();
/** So many unusual spellings are remembered, so that a long run stays small. */
const REMEMBERED = 20_000;

/** A spelling that no table gives, by its letters: at most this far from the name. */
const NEAR = 0.2;

/** The given names a cleaned text may be; none where it is no name of the table. */
export function givenReadings(text: string): readonly GivenReading[] {
  const known = BY_TEXT.get(yo(text)) ?? READ.get(text);
  if (known) return known;
  const isLatin = !/\p{Script=Cyrillic}/u.test(text);
  const found = isLatin
    ? NAMES.flatMap((name): GivenReading[] => {
        const isForm = name.forms.some((form) => (align(form, text)?.cost ?? 1) <= NEAR);
        const isDiminutive = !isForm && name.diminutives.some((form) => (align(form, text)?.cost ?? 1) <= NEAR);
        return isForm || isDiminutive ? [{ name, isDiminutive }] : [];
      })
    : [];
  if (READ.size >= REMEMBERED) READ.clear();
  READ.set(text, found);
  return found;
}
