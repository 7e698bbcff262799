import { personRows } from '../people/store/read.ts';
import { type Db, firmOf, toDate, toIsoOrNull } from '../platform/db.ts';
import { newId } from '../platform/id.ts';
import type { FamilyMember, FamilyRole, FamilyTie } from './types.ts';

type Row = {
  id: string;
  caseId: string;
  personId: string;
  role: string;
  included: boolean;
  since: Date | null;
  until: Date | null;
  endReason: string;
  note: string;
};

const tieOf = (row: Row): FamilyTie => ({
  role: row.role as FamilyRole,
  included: row.included,
  since: toIsoOrNull(row.since),
  until: toIsoOrNull(row.until),
  endReason: row.endReason,
  note: row.note,
});

const columnsOf = ({ since, until, ...tie }: FamilyTie) => ({
  ...tie,
  since: since === null ? null : toDate(since),
  until: until === null ? null : toDate(until),
});

/** The client's family as the case has it: those whose tie lasts first, spouse and children before others. */
export async function loadFamily(db: Db, caseId: string): Promise<FamilyMember[]> {
  const rows = await db.$queryRaw<Row[]>`
    select m.id, m.case_id as "caseId", m.person_id as "personId", m.role, m.included, m.since, m.until,
      m.end_reason as "endReason", m.note
    from case_person m
    where m.firm_id = ${firmOf(db)}::uuid and m.case_id = ${caseId}::uuid and m.role <> 'principal'
    order by m.until is not null,
      array_position(array['spouse', 'partner', 'child', 'parent', 'sibling', 'relative', 'other'], m.role), m.id`;
  const people = await personRows(
    db,
    rows.map((row) => row.personId),
  );
  return rows.flatMap((row) => {
    const person = people.find(({ id }) => id === row.personId);
    if (!person) return [];
    const cases = person.cases.filter((other) => other.caseId !== caseId);
    return { ...tieOf(row), id: row.id, person: { ...person, cases } };
  });
}

/** One tie with its case and person; null where there is none to be seen. The principal's own row counts. */
export async function findMember(
  db: Db,
  memberId: string,
): Promise<{ caseId: string; personId: string; isPrincipal: boolean; tie: FamilyTie } | null> {
  const row = await db.casePerson.findFirst({ where: { firmId: firmOf(db), id: memberId } });
  return row && { caseId: row.caseId, personId: row.personId, isPrincipal: row.role === 'principal', tie: tieOf(row) };
}

/** Whether the person stands on the case already, as the principal or in the family. */
export async function isOnCase(db: Db, caseId: string, personId: string): Promise<boolean> {
  return (await db.casePerson.count({ where: { firmId: firmOf(db), caseId, personId } })) > 0;
}

/** Adds a person to the client's family; the id of the tie. */
export async function addMember(db: Db, caseId: string, personId: string, tie: FamilyTie): Promise<string> {
  const id = newId();
  await db.casePerson.create({ data: { ...columnsOf(tie), firmId: firmOf(db), id, caseId, personId } });
  return id;
}

export async function writeTie(db: Db, memberId: string, tie: FamilyTie): Promise<void> {
  await db.casePerson.updateMany({ where: { firmId: firmOf(db), id: memberId }, data: columnsOf(tie) });
}

export async function removeMember(db: Db, memberId: string): Promise<void> {
  await db.casePerson.deleteMany({ where: { firmId: firmOf(db), id: memberId } });
}

/** Takes back the person's account's view of the case, where a lawyer had granted it; how many grants ended. */
export async function endGrants(db: Db, caseId: string, personId: string): Promise<number> {
  return db.$executeRaw`
    delete from client_case g using client_account a
    where g.firm_id = ${firmOf(db)}::uuid and g.case_id = ${caseId}::uuid and g.via = 'grant'
      and a.firm_id = g.firm_id and a.user_id = g.user_id and a.person_id = ${personId}::uuid`;
}

/** Whether the application was handed in: whoever was on it then was on it. */
export async function isFiled(db: Db, caseId: string): Promise<boolean> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select e.id from case_event e
    where e.firm_id = ${firmOf(db)}::uuid and e.case_id = ${caseId}::uuid
      and e.type in ('i589_submitted', 'i589_filed_court')
      and not exists (select 1 from event_strike s where s.firm_id = e.firm_id and s.event_id = e.id) limit 1`;
  return rows.length > 0;
}
