import { type Db, firmOf } from '../../platform/db.ts';

/**
 * The next cases of an applied change whose history does not tell of it yet, in the order of their ids. The audit log itself
 * says how far the telling came: its newest entry about the change names the last case.
 */
export async function casesToTell(
  db: Db,
  changeId: string,
  most: number,
): Promise<{ caseId: string; dates: number }[]> {
  const firmId = firmOf(db);
  return db.$queryRaw<{ caseId: string; dates: number }[]>`
    with told as materialized (
      select a.case_id from audit_entry a where a.firm_id = ${firmId}::uuid and a.subject_id = ${changeId}::uuid
        and a.action = 'rules.applied' order by a.seq desc limit 1)
    select r.case_id as "caseId", count(*)::int as dates from rule_decision d
    join rule_change_case r on r.firm_id = d.firm_id and r.change_id = d.change_id and r.number = d.number
    where d.firm_id = ${firmId}::uuid and d.change_id = ${changeId}::uuid
      and r.case_id > coalesce((select case_id from told), '00000000-0000-0000-0000-000000000000'::uuid)
    group by r.case_id order by r.case_id limit ${most}`;
}
