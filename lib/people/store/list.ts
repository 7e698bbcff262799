import { isUuid, packCursor, unpackCursor } from '../../fields/rules.ts';
import { type Db, firmOf, Prisma } from '../../platform/db.ts';
import type { PeoplePage, PeopleSort } from '../types.ts';
import { personRows } from './read.ts';

const PAGE = 50;

type Key = { id: string; key: string };

/** Rows beyond a cursor in the list's order, or, `back`, before it. An id of version 7 says when a row was made. */
function beyond(sort: PeopleSort, back: boolean, cursor: readonly (string | null)[] | null) {
  const descending = (sort !== 'name') !== back;
  const sign = Prisma.raw(descending ? '<' : '>');
  const order = Prisma.raw(descending ? 'desc' : 'asc');
  const [key, id] = cursor ?? [];
  if (sort === 'newest') {
    return { from: cursor ? Prisma.sql`and p.id ${sign} ${id}::uuid` : Prisma.empty, by: Prisma.sql`p.id ${order}` };
  }
  return {
    from: cursor ? Prisma.sql`and (p.sort_key, p.id) ${sign} (${key}, ${id}::uuid)` : Prisma.empty,
    by: Prisma.sql`p.sort_key ${order}, p.id ${order}`,
  };
}

function readCursor(text: string | undefined): readonly (string | null)[] | null {
  const cursor = unpackCursor(text, 2);
  return cursor && typeof cursor[0] === 'string' && isUuid(cursor[1]) ? cursor : null;
}

/** One page of everybody, 50 rows; `before` and `after` are cursors of the pages beside it, null where there is none. */
export async function listPage(
  db: Db,
  ask: { sort: PeopleSort; after?: string | undefined; before?: string | undefined },
): Promise<PeoplePage> {
  const after = readCursor(ask.after);
  const before = after ? null : readCursor(ask.before);
  const { from, by } = beyond(ask.sort, before !== null, after ?? before);
  const found = await db.$queryRaw<Key[]>`
    select p.id, p.sort_key as key from person p
    where p.firm_id = ${firmOf(db)}::uuid and p.merged_into_id is null ${from} order by ${by} limit ${PAGE + 1}`;
  const more = found.length > PAGE;
  const keys = before ? found.slice(0, PAGE).reverse() : found.slice(0, PAGE);
  const rows = await personRows(
    db,
    keys.map(({ id }) => id),
  );
  const cursorAt = (key: Key | undefined) => (key ? packCursor([key.key, key.id]) : null);
  return {
    rows,
    before: (before ? more : after !== null) ? cursorAt(keys[0]) : null,
    after: (before ? true : more) ? cursorAt(keys.at(-1)) : null,
  };
}
