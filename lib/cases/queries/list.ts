import { userIdOf } from '../../platform/actor.ts';
import { type Actor, type Db, query } from '../../platform/use-case.ts';
import { isCaseNumberLike, isNameLike, numbersIn } from '../../search/rules.ts';
import { findByName, findByNumber, findCasesByIdentity, findCasesByNumber } from '../../search/store.ts';
import { readCursor } from '../rules.ts';
import { exportCasesSchema, listCasesSchema } from '../schema/list.ts';
import { casePage } from '../store/list-cases.ts';
import type { Found } from '../store/list-filter.ts';
import { memberChoices } from '../store/members.ts';
import type { CasePage, CasesPage, CaseView } from '../types/list.ts';

const PAGE = 50;
const FOUND = 200;

/** What the search text leads to: people by name or identity number, cases by number. Kinds of numbers are audited. */
export async function search(db: Db, q: string): Promise<{ found: Found; kinds: string[] }> {
  if (q === '') return { found: null, kinds: [] };
  const numbers = numbersIn(q);
  const byNumber = await findByNumber(db, numbers);
  const byName = isNameLike(q) ? await findByName(db, q, FOUND) : [];
  const numbered = isCaseNumberLike(q) ? await findCasesByNumber(db, q, FOUND) : [];
  const caseIds = [...new Set([...numbered, ...(await findCasesByIdentity(db, numbers))])];
  const personIds = [...new Set([...byNumber, ...byName].map(({ personId }) => personId))];
  return { found: { personIds, caseIds }, kinds: numbers.map(({ kind }) => kind) };
}

async function page(db: Db, actor: Actor, view: CaseView): Promise<{ page: CasePage; kinds: string[] }> {
  const { found, kinds } = await search(db, view.q);
  return { page: await casePage(db, view, { found, userId: userIdOf(actor), most: PAGE }), kinds };
}

const searched = ({ kinds, rows }: { kinds: readonly string[]; rows: readonly unknown[] }) =>
  kinds.length === 0 ? null : { subject: null, kinds, found: rows.length };

/** Cases, 50 a page, filtered and ordered as the address says. Looking for an identity number is an audited read. */
export const listCases = query('cases.list', {
  may: 'cases:read',
  input: listCasesSchema,
  sensitive: true,
  run: async ({ db, actor, input }): Promise<CasePage & { kinds: string[] }> => {
    const { page: found, kinds } = await page(db, actor, input);
    return { ...found, kinds };
  },
  audit: ({ result }) => searched(result),
});

/** The same with what the page's filter menu offers. */
export const getCasesPage = query('cases.list-page', {
  may: 'cases:read',
  input: listCasesSchema,
  sensitive: true,
  run: async ({ db, actor, input, today }): Promise<CasesPage & { kinds: string[] }> => {
    const { page: found, kinds } = await page(db, actor, input);
    const zone = actor.kind === 'staff' ? actor.zone : actor.firmZone;
    return { ...found, kinds, view: input, members: await memberChoices(db), today, zone };
  },
  audit: ({ result }) => searched(result),
});

const BATCH = 1000;

/**
 * The cases of a view for a file, 1,000 at a time: `after` of one answer is `from` of the next. Whatever begins at the
 * first row is audited, by the names of the filters, not their values.
 */
export const exportCases = query('cases.export', {
  may: 'cases:export',
  input: exportCasesSchema,
  sensitive: true,
  run: async ({ db, actor, input: { view, from } }): Promise<CasePage> => {
    const { found } = await search(db, view.q);
    return casePage(db, { ...view, after: from }, { found, userId: userIdOf(actor), most: BATCH });
  },
  audit: ({ input: { view, from } }) =>
    readCursor(from, view.sort)
      ? null
      : { subject: null, fields: Object.entries(view).flatMap(([name, value]) => (isSet(value) ? [name] : [])) },
});

const isSet = (value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value));
