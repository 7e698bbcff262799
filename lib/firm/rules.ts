/** Up to two capital letters of a name, for avatars: "Ruth Abelson" is RA, "Анна" is А. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.-]+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase() || '·';
}
