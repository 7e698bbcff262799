import { type Alignment, align } from './align.ts';

/** A woman's surname as her father's would be; several where the ending leaves it open. */
const MASCULINE: readonly (readonly [from: RegExp, to: readonly string[]])[] = [
  [/(ов|ев|ёв|ин|ын)а$/, ['$1']],
  [/(ск|цк)ая$/, ['$1ий', '$1ой']],
  [/(ськ|цьк)а$/, ['$1ий']],
  [/ая$/, ['ой', 'ый', 'ий']],
  [/яя$/, ['ий']],
  [/(ov|ev|ëv|yov|iov)a$/, ['$1']],
  [/(in|yn)a$/, ['$1']],
  [/(sk|tsk|ck|tck|czk)(aya|aia|aja|aâ|aa)$/, ['$1iy', '$1ii', '$1ij', '$1y', '$1i', '$1oy']],
  [/(aya|aia|aja|aâ)$/, ['oy', 'oi', 'oj', 'yy', 'yi', 'yj', 'y', 'iy', 'ii']],
];

const masculine = (surname: string): string[] =>
  MASCULINE.filter(([from]) => from.test(surname))
    .slice(0, 1)
    .flatMap(([from, to]) => to.map((ending) => surname.replace(from, ending)));

export type Gender = 'm' | 'f' | null;

export type SurnameMatch = Alignment & { why: 'gender-form' | 'half-surname' | null };

/** A woman's name is changed by the papers, a man's is not. */
const GENDER_FORM: Readonly<Record<'f' | 'm' | 'unknown', number>> = { f: 0.1, unknown: 0.2, m: 0.45 };
const HALF = 0.28;

const best = (found: readonly (SurnameMatch | null)[]): SurnameMatch | null =>
  found.reduce((least, one) => (one && (!least || one.cost < least.cost) ? one : least), null);

function whole(one: string, other: string, gender: Gender): SurnameMatch | null {
  const plain = align(one, other);
  if (plain && plain.cost < GENDER_FORM.f) return { ...plain, why: null };
  const extra = GENDER_FORM[gender ?? 'unknown'];
  const forms = [
    ...masculine(one).map((form) => align(form, other)),
    ...masculine(other).map((form) => align(one, form)),
  ].map((found): SurnameMatch | null => found && { ...found, cost: found.cost + extra, why: 'gender-form' });
  return best([plain && { ...plain, why: null }, ...forms]);
}

/**
 * Whether two surnames can be one person's: letter by letter, in the other gender's form, or one half of a double one. Null
 * where they cannot.
 */
export function matchSurnames(one: string, other: string, gender: Gender): SurnameMatch | null {
  const direct = whole(one, other, gender);
  const [parts, others] = [one.split('-'), other.split('-')];
  if (direct || parts.length === others.length) return direct;
  const [double, single] = parts.length > others.length ? [parts, other] : [others, one];
  const halves = double.map((half) => whole(half, single, gender));
  const half = best(halves);
  return half && { ...half, cost: half.cost + HALF, why: 'half-surname' };
}
