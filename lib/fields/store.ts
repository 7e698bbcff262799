import { type Db, firmOf } from '../platform/db.ts';
import { refuse } from '../platform/problem.ts';
import type { Revision, Revisions } from './types.ts';

type Row = { section: string; revision: number; by: string | null; at: Date };

const shown = (row: Row): Revision => ({ revision: row.revision, by: row.by, at: row.at.toISOString() });

/** Every section of the subject that was ever saved, with who and when. */
export async function revisions(db: Db, subjectId: string): Promise<Revisions> {
  const rows = await db.$queryRaw<Row[]>`
    select s.section, s.revision, m.name as by, s.changed_at as at
    from section_revision s left join member m on m.firm_id = s.firm_id and m.user_id = s.changed_by
    where s.firm_id = ${firmOf(db)}::uuid and s.subject_id = ${subjectId}::uuid`;
  return Object.fromEntries(rows.map((row) => [row.section, shown(row)]));
}

/**
 * Claims the right to write a section that was read at revision `seen` (0: never saved); the new revision. Of
 * several writers that saw the same one exactly one passes: the others wait for its row and then find another
 * revision. They are refused as a conflict that carries what `theirs` reads now, by whom and when. Call it before
 * the section's own writes, so that `theirs` sees none of them.
 */
export async function checkRevision(
  db: Db,
  edit: {
    subjectId: string;
    section: string;
    seen: number;
    now: Date;
    userId: string | null;
    theirs: () => Promise<unknown>;
  },
): Promise<number> {
  const { subjectId, section, seen, now, userId } = edit;
  const firmId = firmOf(db);
  const won =
    seen === 0
      ? await db.$executeRaw`insert into section_revision (firm_id, subject_id, section, revision, changed_by, changed_at)
          values (${firmId}::uuid, ${subjectId}::uuid, ${section}, 1, ${userId}::uuid, ${now}) on conflict do nothing`
      : await db.$executeRaw`update section_revision set revision = revision + 1, changed_by = ${userId}::uuid, changed_at = ${now}
          where firm_id = ${firmId}::uuid and subject_id = ${subjectId}::uuid and section = ${section} and revision = ${seen}`;
  if (won === 1) return seen + 1;
  const present = (await revisions(db, subjectId))[section];
  refuse({
    kind: 'conflict',
    theirs: await edit.theirs(),
    revision: present?.revision ?? 0,
    by: present?.by ?? null,
    at: present?.at ?? null,
  });
}

/** Says that sections changed without their editors (a merge), so that an edit begun before meets a conflict. */
export async function bumpRevisions(
  db: Db,
  change: { subjectId: string; sections: readonly string[]; now: Date; userId: string | null },
): Promise<void> {
  const { subjectId, sections, now, userId } = change;
  await db.$executeRaw`insert into section_revision (firm_id, subject_id, section, revision, changed_by, changed_at)
    select ${firmOf(db)}::uuid, ${subjectId}::uuid, section, 1, ${userId}::uuid, ${now}
    from unnest(${sections}::text[]) as section
    on conflict (firm_id, subject_id, section) do update
      set revision = section_revision.revision + 1, changed_by = excluded.changed_by, changed_at = excluded.changed_at`;
}

/** The same for one section of many subjects. */
export async function bumpSection(
  db: Db,
  change: { subjectIds: readonly string[]; section: string; now: Date; userId: string | null },
): Promise<void> {
  const { subjectIds, section, now, userId } = change;
  await db.$executeRaw`insert into section_revision (firm_id, subject_id, section, revision, changed_by, changed_at)
    select ${firmOf(db)}::uuid, subject, ${section}, 1, ${userId}::uuid, ${now}
    from unnest(${subjectIds}::uuid[]) as subject order by subject
    on conflict (firm_id, subject_id, section) do update
      set revision = section_revision.revision + 1, changed_by = excluded.changed_by, changed_at = excluded.changed_at`;
}
