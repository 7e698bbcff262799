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

/** What a path of the staff's pages shows: "cases.timeline" of a case, "people" of a person, "calendar.docket" of nobody. */
export type Printed = { page: string; caseId: string | null; personId: string | null };

const PLACES = ['today', 'cases', 'people', 'search', 'calendar', 'rules', 'reports', 'settings'];
/** Pages beneath a place that are of no case or person. */
const BENEATH = ['docket'];
const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Reads a path as what is printed; names that are no page of ours are "other", so that nothing typed gets into the log. */
export function printedPage(path: string): Printed {
  const [place = '', id = '', tab = ''] = path.toLowerCase().split('/').slice(1);
  if (!PLACES.includes(place)) return { page: 'other', caseId: null, personId: null };
  const isOne = ID.test(id);
  return {
    page: isOne && /^[a-z]{1,20}$/.test(tab) ? `${place}.${tab}` : BENEATH.includes(id) ? `${place}.${id}` : place,
    caseId: place === 'cases' && isOne ? id : null,
    personId: place === 'people' && isOne ? id : null,
  };
}
