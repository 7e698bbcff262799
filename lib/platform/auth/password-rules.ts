import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { normalPassword } from './password.ts';

/** Characters a password needs where it is the only factor, and beside a second one (NIST SP 800-63B-4, 3.1.1.2). */
export const SHORTEST = { alone: 15, withSecondFactor: 8 } as const;
export const LONGEST = 256;

/** Fewer guesses than this (as a power of ten) is a common password or a pattern: a row of keys, a repeated word. */
const FEWEST_GUESSES = 7;
/** What must remain of a password once the words a guesser would try first are taken out. */
const REST = 8;

const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбю';
const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

/** The keys under Russian letters: "пароль" is "gfhjkm", which the list of common passwords knows. */
const onLatinKeys = (text: string) =>
  [...text.toLowerCase()].map((letter) => LATIN_KEYS[RUSSIAN_KEYS.indexOf(letter)] ?? letter).join('');

let checker: ZxcvbnFactory | undefined;

/** Words of the names and addresses around an account that its password must not lean on. */
export function contextWords(...texts: readonly (string | null)[]): string[] {
  const words = texts.flatMap((text) => (text ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return [...new Set(['pristan', 'пристань', ...words])].filter((word) => word.length > 2);
}

/**
 * Why a password cannot be used, as a field code; null where it can. No rules of composition: only length, the
 * list of common passwords (offline), and the words around the account.
 */
export function passwordFault(password: string, context: readonly string[], secondFactor: boolean): string | null {
  const text = normalPassword(password);
  const length = [...text].length;
  if (length > LONGEST) return 'too-long';
  if (length < (secondFactor ? SHORTEST.withSecondFactor : SHORTEST.alone)) {
    return secondFactor ? 'password-short' : 'password-short-alone';
  }
  let rest = text.toLowerCase();
  for (const word of [...context].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(word, '');
  if (rest.length < text.length && [...rest].length < REST) return 'password-names';
  checker ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: 64 });
  const joined = text.replace(/[\s_-]+/g, '');
  for (const reading of new Set([text, joined, onLatinKeys(text)])) {
    if (checker.check(reading, [...context]).guessesLog10 < FEWEST_GUESSES) return 'password-common';
  }
  return null;
}
