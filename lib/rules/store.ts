import { bookOf, type RuleBook, type RuleDecision } from '../law/rulebook.ts';
import { type Db, firmOf } from '../platform/db.ts';

/** The firm's approved decisions about versions, in the order in which they took effect. */
export async function loadDecisions(db: Db): Promise<RuleDecision[]> {
  return db.$queryRaw<RuleDecision[]>`
    select c.version_id as "versionId", c.switched_on as "on", c.from_day::text as "from"
    from rule_decision d join rule_change c on c.firm_id = d.firm_id and c.id = d.change_id
    where d.firm_id = ${firmOf(db)}::uuid order by d.seq`;
}

const KEPT = 200;
const books = new Map<string, RuleBook>();

/**
 * The book with these decisions, made once. Kept by the decisions themselves and not by the book's name: that is a short
 * digest, and a book of other decisions must never be taken for it.
 */
export function bookWith(decisions: readonly RuleDecision[]): RuleBook {
  const key = JSON.stringify(decisions.map(({ versionId, on, from }) => [versionId, on, from]));
  const known = books.get(key);
  if (known) return known;
  if (books.size >= KEPT) books.clear();
  const made = bookOf(decisions);
  books.set(key, made);
  return made;
}

/** The book of rules in force for the firm: the law's data under its decisions. One statement. */
export const loadBook = async (db: Db): Promise<RuleBook> => bookWith(await loadDecisions(db));

/** Keep these locks apart from any other. */
const RULES = 20_261;
const BOOK = 20_262;

/** Whoever changes what the firm decides about the law follows whoever does so already, until the transaction ends. */
export async function lockRules(db: Db): Promise<void> {
  await db.$queryRaw`select 1 from pg_advisory_xact_lock(${RULES}::int, hashtext(${firmOf(db)}))`;
}

/**
 * The book for whoever records a fact and writes the dates that follow: until the transaction ends it stays the firm's book.
 * Without that a fact recorded at the moment a decision takes effect would leave dates of the old book, and be on no list.
 */
export async function loadBookToWrite(db: Db): Promise<RuleBook> {
  await db.$queryRaw`select 1 from pg_advisory_xact_lock_shared(${BOOK}::int, hashtext(${firmOf(db)}))`;
  return loadBook(db);
}

/** From here to the end of the transaction nobody writes dates by the present book; whoever waits here takes no case's row. */
export async function lockBook(db: Db): Promise<void> {
  await db.$queryRaw`select 1 from pg_advisory_xact_lock(${BOOK}::int, hashtext(${firmOf(db)}))`;
}
