/** Up to two capital letters of a name, for avatars: "Ruth Abelson" is RA, "Анна" is А. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.-]+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase() || '·';
}

/** A short name for addresses and commands: "Marsh & Abelson LLP" is marsh-abelson-llp; "firm" where no Latin letter is left. */
export function shortNameOf(name: string): string {
  const latin = name.normalize('NFKD').toLowerCase();
  const short = latin.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '');
  return short.length > 1 ? short.slice(0, 30).replace(/-+$/, '') : 'firm';
}

/** Names of the fields whose values differ. */
export function changedFields<T extends Record<string, unknown>>(before: T, after: T): string[] {
  return Object.keys(after).filter((field) => before[field] !== after[field]);
}
