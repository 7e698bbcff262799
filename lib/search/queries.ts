import { z } from 'zod';
import { line } from '../fields/schema.ts';
import { personRows } from '../people/store/read.ts';
import { type Db, query } from '../platform/use-case.ts';
import { contactsIn, isCaseNumberLike, isNameLike, numbersIn } from './rules.ts';
import { caseHits, findByContact, findByName, findByNumber, findCasesByIdentity, findCasesByNumber } from './store.ts';
import type { FoundBy, SearchResult } from './types.ts';

const MOST = 10;

/** People found, with why; an exact number or address comes before a name. */
async function people(db: Db, q: string, numbers: ReturnType<typeof numbersIn>): Promise<Map<string, FoundBy>> {
  const found = new Map<string, FoundBy>();
  const keep = (ids: readonly string[], by: FoundBy) => {
    for (const id of ids) if (!found.has(id)) found.set(id, by);
  };
  if (numbers.length > 0) {
    keep(
      (await findByNumber(db, numbers)).map(({ personId }) => personId),
      'number',
    );
  }
  keep(await findByContact(db, contactsIn(q)), 'contact');
  if (isNameLike(q) && found.size < MOST) {
    keep(
      (await findByName(db, q, MOST)).map(({ personId }) => personId),
      'name',
    );
  }
  return new Map([...found].slice(0, MOST));
}

/**
 * The one search box: people by name in either script, by exact identity number, phone or address; cases by number
 * and by their people. A lookup by identity number is audited, with the kinds it was read as.
 */
export const searchAll = query('search.all', {
  may: 'people:read',
  input: z.strictObject({ q: line(100) }),
  sensitive: true,
  run: async ({ db, input: { q } }): Promise<SearchResult> => {
    const numbers = q === '' ? [] : numbersIn(q);
    const found = q === '' ? new Map<string, FoundBy>() : await people(db, q, numbers);
    const rows = await personRows(db, [...found.keys()]);
    const numbered = isCaseNumberLike(q) ? await findCasesByNumber(db, q.trim(), MOST) : [];
    const carrying = await findCasesByIdentity(db, numbers);
    const theirs = rows.flatMap((row) => row.cases.map(({ caseId }) => caseId));
    const caseIds = [...new Set([...numbered, ...carrying, ...theirs])].slice(0, MOST);
    return {
      q,
      people: rows.map((row) => ({ ...row, by: found.get(row.id) ?? 'name' })),
      cases: await caseHits(db, caseIds),
      readAs: numbers.map(({ kind }) => kind),
      carrying: carrying.length,
    };
  },
  audit: ({ result }) => {
    if (result.readAs.length === 0) return null;
    const exact = result.people.filter(({ by }) => by === 'number');
    const subject = exact.length === 1 ? exact[0]?.id : null;
    return { subject, kinds: result.readAs, found: exact.length + result.carrying };
  },
});
