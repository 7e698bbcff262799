import type { PartialDate } from '../law/partial-date.ts';
import type { ExceptionCode } from '../law/rules/one-year-exceptions.ts';
import { type Db, firmOf } from '../platform/db.ts';
import { newId } from '../platform/id.ts';
import { openField, sealField } from '../platform/vault.ts';
import type { CaseException, Conclusion } from './types.ts';

type ExceptionRow = {
  id: string;
  threadId: string;
  revision: number;
  code: ExceptionCode;
  from: PartialDate;
  until: PartialDate | null;
  cipher: string;
  had: string[];
  withdraw: string | null;
  by: string | null;
  at: string;
};

type ConclusionRow = Omit<Conclusion, 'reason' | 'exceptionRevision'> & {
  question: string;
  exceptionId: string | null;
  cipher: string;
};

type Rows = {
  exceptions: ExceptionRow[];
  conclusions: ConclusionRow[];
  grounds: string[];
  spans: Record<string, string>;
};

/** A conclusion with what it is on: the id of a question, or the id of an exception. */
export type ConclusionOn = { on: string; conclusion: Conclusion };

export type BarRecords = Pick<Rows, 'grounds' | 'spans'> & {
  exceptions: CaseException[];
  conclusions: ConclusionOn[];
};

const place = (table: 'one_year_exception' | 'bar_conclusion', row: string, column = 'cipher') => ({
  table,
  row,
  column,
});

async function loadRows(db: Db, caseId: string): Promise<Rows> {
  const firmId = firmOf(db);
  const [found] = await db.$queryRaw<{ rows: Rows }[]>`
    select json_build_object(
      'exceptions', (select coalesce(json_agg(json_build_object('id', x.id, 'threadId', x.thread_id,
          'revision', x.revision, 'code', x.code, 'cipher', x.cipher, 'had', x.had::json, 'withdraw', x.withdraw_cipher,
          'from', json_build_object('on', x.from_on, 'until', x.from_until, 'precision', x.from_precision),
          'until', case when x.until_on is not null then
            json_build_object('on', x.until_on, 'until', x.until_until, 'precision', x.until_precision) end,
          'by', m.name, 'at', x.recorded_at) order by x.thread_id, x.revision desc), '[]'::json)
        from one_year_exception x left join member m on m.firm_id = x.firm_id and m.user_id = x.recorded_by
        where x.firm_id = ${firmId}::uuid and x.case_id = ${caseId}::uuid),
      'conclusions', (select coalesce(json_agg(json_build_object('id', b.id, 'question', b.question,
          'exceptionId', b.exception_id, 'answer', b.answer, 'conclusion', b.conclusion, 'cipher', b.cipher,
          'by', m.name, 'at', b.concluded_at) order by b.concluded_at desc, b.id desc), '[]'::json)
        from bar_conclusion b left join member m on m.firm_id = b.firm_id and m.user_id = b.concluded_by
        where b.firm_id = ${firmId}::uuid and b.case_id = ${caseId}::uuid),
      'grounds', (select coalesce(json_agg(g.code order by g.position), '[]'::json) from case_ground g
        where g.firm_id = ${firmId}::uuid and g.case_id = ${caseId}::uuid),
      'spans', (select coalesce(json_object_agg(e.id, e.until_date), '{}'::json) from case_event e
        where e.firm_id = ${firmId}::uuid and e.case_id = ${caseId}::uuid and e.until_date > e.on_date)) as rows`;
  if (!found) throw new Error('a statement without a table answered no row');
  return found.rows;
}

async function exceptionOf(db: Db, newest: ExceptionRow, all: readonly ExceptionRow[]): Promise<CaseException> {
  const { id, threadId, revision, code, from, until, had, cipher, withdraw } = newest;
  return {
    ...{ id: threadId, revision, code, from, until, had },
    facts: await openField(db, place('one_year_exception', id), cipher),
    withdrawn: withdraw && (await openField(db, place('one_year_exception', id, 'withdraw_cipher'), withdraw)),
    versions: all.map(({ revision: version, by, at }) => ({ revision: version, by, at: new Date(at).toISOString() })),
  };
}

/** Exceptions and conclusions of a case, decrypted, beside what else of the file bars are read from. One statement. */
export async function loadBarRecords(db: Db, caseId: string): Promise<BarRecords> {
  const { exceptions: rows, conclusions: told, grounds, spans } = await loadRows(db, caseId);
  const exceptions: CaseException[] = [];
  for (const versions of Map.groupBy(rows, ({ threadId }) => threadId).values()) {
    const [newest] = versions;
    if (newest) exceptions.push(await exceptionOf(db, newest, versions));
  }
  const versionOf = new Map(rows.map((row) => [row.id, row]));
  const conclusions: ConclusionOn[] = [];
  for (const { id, question, exceptionId, answer, conclusion, cipher, by, at } of told) {
    const version = versionOf.get(exceptionId ?? '');
    const reason = await openField(db, place('bar_conclusion', id), cipher);
    conclusions.push({
      on: version?.threadId ?? question,
      conclusion: {
        ...{ id, conclusion, answer, by, reason, at: new Date(at).toISOString() },
        exceptionRevision: version?.revision ?? null,
      },
    });
  }
  return { exceptions, conclusions, grounds, spans };
}

/** The court of a case and the birth of its principal. */
export async function caseFrame(
  db: Db,
  caseId: string,
): Promise<{ courtId: string | null; birth: PartialDate | null }> {
  const [row] = await db.$queryRaw<{ courtId: string | null; birth: PartialDate | null }[]>`
    select c.court_id as "courtId", case when p.birth_on is not null then
      json_build_object('on', p.birth_on, 'until', p.birth_until, 'precision', p.birth_precision) end as birth
    from cases c join person p on p.firm_id = c.firm_id and p.id = c.principal_id
    where c.firm_id = ${firmOf(db)}::uuid and c.id = ${caseId}::uuid`;
  return row ?? { courtId: null, birth: null };
}

export type NewVersion = Pick<CaseException, 'code' | 'from' | 'until' | 'facts' | 'had' | 'withdrawn'> & {
  caseId: string;
  /** null: a further exception. */
  threadId: string | null;
  revision: number;
  recordedBy: string | null;
  recordedAt: Date;
};

/** Adds a version of an exception, sealed for its row; the exception's id. The caller holds the case's lock. */
export async function addVersion(db: Db, version: NewVersion): Promise<string> {
  const id = newId();
  const threadId = version.threadId ?? id;
  const { from, until, withdrawn } = version;
  const cipher = await sealField(db, place('one_year_exception', id), version.facts);
  const withdraw =
    withdrawn === null ? null : await sealField(db, place('one_year_exception', id, 'withdraw_cipher'), withdrawn);
  await db.$executeRaw`
    insert into one_year_exception (firm_id, id, case_id, thread_id, revision, code, from_on, from_until, from_precision,
      until_on, until_until, until_precision, cipher, had, withdraw_cipher, recorded_by, recorded_at)
    values (${firmOf(db)}::uuid, ${id}::uuid, ${version.caseId}::uuid, ${threadId}::uuid, ${version.revision}::int,
      ${version.code}, ${from.on}::date, ${from.until}::date, ${from.precision}, ${until?.on ?? null}::date,
      ${until?.until ?? null}::date, ${until?.precision ?? null}, ${cipher}, ${JSON.stringify(version.had)}, ${withdraw},
      ${version.recordedBy}::uuid, ${version.recordedAt})`;
  return threadId;
}

/** The row of an exception's version: what a conclusion on it names. Null where the case has none such. */
export async function versionId(db: Db, caseId: string, threadId: string, revision: number): Promise<string | null> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    select x.id from one_year_exception x where x.firm_id = ${firmOf(db)}::uuid and x.case_id = ${caseId}::uuid
      and x.thread_id = ${threadId}::uuid and x.revision = ${revision}::int`;
  return row?.id ?? null;
}

export type NewConclusion = Pick<Conclusion, 'conclusion' | 'reason' | 'answer'> & {
  caseId: string;
  question: string;
  exceptionId: string | null;
  concludedBy: string | null;
  concludedAt: Date;
};

/** Adds a conclusion, its reason sealed for its row; its id. */
export async function addConclusion(db: Db, made: NewConclusion): Promise<string> {
  const id = newId();
  const { reason, ...columns } = made;
  const cipher = await sealField(db, place('bar_conclusion', id), reason);
  await db.barConclusion.create({ data: { ...columns, firmId: firmOf(db), id, cipher } });
  return id;
}
