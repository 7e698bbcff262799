import { type Db, firmOf, Prisma, toDate } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import { changeState } from '../rules/change.ts';
import type { Decided, RuleChange } from '../types.ts';

/** More changes of one rule than a firm makes in years. */
const MOST = 50;

type Row = {
  id: string;
  ruleId: string;
  versionId: string;
  on: boolean;
  from: string;
  reason: string;
  proposedBy: string;
  proposer: string | null;
  proposedAt: Date;
  number: number | null;
  countedOn: string;
  cases: number;
  done: number;
  ended: boolean;
  listNumber: number | null;
  listedOn: string;
  listCases: number;
  movedCases: number;
  movedDates: number;
  approved: number | null;
  approver: string | null;
  approvedAt: Date;
  alone: boolean;
  withdrawer: string | null;
  withdrawnAt: Date | null;
  withdrawReason: string;
  appliedAt: Date | null;
};

const nameOf = (column: string) =>
  Prisma.raw(`(select m.name from member m where m.firm_id = c.firm_id and m.user_id = ${column})`);

/** Changes that fit, the newest first, each with its newest counting, its newest list and what became of it. */
async function rowsOf(db: Db, which: Prisma.Sql): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    select c.id, c.rule_id as "ruleId", c.version_id as "versionId", c.switched_on as "on", c.from_day::text as "from", c.reason,
      c.proposed_by as "proposedBy", ${nameOf('c.proposed_by')} as proposer, c.proposed_at as "proposedAt",
      n.number, n.counted_on::text as "countedOn", n.to_count as cases, coalesce(b.done, 0)::int as done, coalesce(b.ended, false) as ended,
      l.number as "listNumber", k.counted_on::text as "listedOn", k.cases as "listCases",
      coalesce(t.moved_cases, 0)::int as "movedCases", coalesce(t.moved_dates, 0)::int as "movedDates",
      a.number as approved, ${nameOf('a.approved_by')} as approver, a.approved_at as "approvedAt", a.alone,
      ${nameOf('w.withdrawn_by')} as withdrawer, w.withdrawn_at as "withdrawnAt", w.reason as "withdrawReason",
      d.applied_at as "appliedAt"
    from rule_change c
    left join lateral (select x.* from rule_change_count x where x.firm_id = c.firm_id and x.change_id = c.id
      order by x.number desc limit 1) n on true
    left join lateral (select sum(x.cases) as done, bool_or(x.ended) as ended from rule_change_batch x
      where x.firm_id = c.firm_id and x.change_id = c.id and x.number = n.number) b on true
    left join lateral (select max(x.number) as number from rule_change_batch x
      where x.firm_id = c.firm_id and x.change_id = c.id and x.ended) l on true
    left join rule_change_count k on k.firm_id = c.firm_id and k.change_id = c.id and k.number = l.number
    left join lateral (select sum(x.moved_cases) as moved_cases, sum(x.moved_dates) as moved_dates from rule_change_batch x
      where x.firm_id = c.firm_id and x.change_id = c.id and x.number = l.number) t on true
    left join lateral (select x.* from rule_change_approval x where x.firm_id = c.firm_id and x.change_id = c.id
      order by x.number desc limit 1) a on true
    left join rule_change_withdrawal w on w.firm_id = c.firm_id and w.change_id = c.id
    left join rule_decision d on d.firm_id = c.firm_id and d.change_id = c.id
    where c.firm_id = ${firmOf(db)}::uuid and ${which}
    order by c.proposed_at desc, c.id desc limit ${MOST}`;
}

function shown(row: Row): RuleChange {
  const { id, ruleId, versionId, on, from, reason, number, listNumber, ended } = row;
  return {
    ...{ id, ruleId, versionId, on, from, reason },
    proposed: { userId: row.proposedBy, by: row.proposer, at: row.proposedAt.toISOString() },
    state: changeState({
      ...{ withdrawn: row.withdrawnAt !== null, applied: row.appliedAt !== null, approved: row.approved },
      newest: number === null ? null : { number, ended },
    }),
    count: number === null ? null : { number, countedOn: row.countedOn, cases: row.cases, done: row.done, ended },
    list:
      listNumber === null
        ? null
        : {
            ...{ number: listNumber, countedOn: row.listedOn, cases: row.listCases },
            ...{ movedCases: row.movedCases, movedDates: row.movedDates },
          },
    approved:
      row.approved === null
        ? null
        : { number: row.approved, by: row.approver, at: row.approvedAt.toISOString(), alone: row.alone },
    withdrawn: row.withdrawnAt && {
      ...{ by: row.withdrawer, at: row.withdrawnAt.toISOString(), reason: row.withdrawReason },
    },
    applied: row.appliedAt?.toISOString() ?? null,
  };
}

/** The changes of a rule, the newest first. */
export const changesOf = async (db: Db, ruleId: string): Promise<RuleChange[]> =>
  (await rowsOf(db, Prisma.sql`c.rule_id = ${ruleId}`)).map(shown);

/** The changes that wait: neither in force nor withdrawn. */
export const pendingChanges = async (db: Db): Promise<RuleChange[]> =>
  (await rowsOf(db, Prisma.sql`d.change_id is null and w.change_id is null`)).map(shown);

/** The changes that one person approved alone and nobody withdrew, the newest first. */
export const changesAlone = async (db: Db): Promise<RuleChange[]> =>
  (await rowsOf(db, Prisma.sql`a.alone and w.change_id is null`)).map(shown);

/** One change; undefined for what the firm does not have. */
export const findChange = async (db: Db, changeId: string): Promise<RuleChange | undefined> =>
  (await rowsOf(db, Prisma.sql`c.id = ${changeId}::uuid`)).map(shown)[0];

/** The firm's latest decision on each version it ever decided about, by version. */
export async function decidedVersions(db: Db): Promise<ReadonlyMap<string, Decided>> {
  const rows = await db.$queryRaw<(Decided & { versionId: string })[]>`
    select c.version_id as "versionId", c.switched_on as "on", c.from_day::text as "from",
      coalesce((select a.alone from rule_change_approval a where a.firm_id = d.firm_id and a.change_id = d.change_id
        order by a.number desc limit 1), false) as alone
    from rule_decision d join rule_change c on c.firm_id = d.firm_id and c.id = d.change_id
    where d.firm_id = ${firmOf(db)}::uuid order by d.seq`;
  return new Map(rows.map(({ versionId, ...decided }) => [versionId, decided]));
}

type New = { ruleId: string; versionId: string; on: boolean; from: string; reason: string; by: string; at: Date };

/** Writes a proposal; its id. */
export async function addChange(db: Db, { on, from, by, at, ...rest }: New): Promise<string> {
  const id = newId();
  const row = { ...rest, switchedOn: on, fromDay: toDate(from), proposedBy: by, proposedAt: at };
  await db.ruleChange.createMany({ data: { firmId: firmOf(db), id, ...row } });
  return id;
}

/** The lawyers who may sign in. */
export async function activeLawyers(db: Db): Promise<string[]> {
  const rows = await db.memberRole.findMany({
    where: { firmId: firmOf(db), role: 'lawyer', member: { disabledAt: null } },
    select: { userId: true },
  });
  return rows.map(({ userId }) => userId);
}
