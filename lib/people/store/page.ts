import { type Db, firmOf, Prisma } from '../../platform/db.ts';
import type { PersonPage, Sex } from '../types.ts';
import { birthOf, columns, nameOf, type PersonColumns, theirCases } from './read.ts';

type Saved = { section: string; revision: number; by: string | null; at: string };

type Row = PersonColumns &
  Pick<PersonPage, 'contacts' | 'numbers' | 'cases' | 'merged'> & {
    names: PersonPage['names']['names'];
    citizenships: string[];
    languages: PersonPage['life']['languages'];
    revisions: Saved[];
  };

const instant = (text: string) => new Date(text).toISOString();

/** What hangs on a person `p`, part by part as JSON: each a step into an index. */
const parts = (firmId: string) => {
  const of = Prisma.sql`x.firm_id = ${firmId}::uuid and x.person_id = p.id`;
  const name = (id: Prisma.Sql) =>
    Prisma.sql`(select m.name from member m where m.firm_id = ${firmId}::uuid and m.user_id = ${id})`;
  return Prisma.sql`
    (select coalesce(json_agg(json_build_object('script', x.script, 'type', x.type, 'surname', x.surname,
        'given', x.given, 'patronymic', x.patronymic, 'note', x.note) order by x.position), '[]'::json)
      from person_name x where ${of}) as names,
    (select coalesce(json_agg(x.country order by x.country), '[]'::json) from person_citizenship x where ${of}) as citizenships,
    (select coalesce(json_agg(json_build_object('language', x.language, 'fluency', x.fluency)
        order by x.fluency, x.language), '[]'::json) from person_language x where ${of}) as languages,
    (select coalesce(json_agg(json_build_object('kind', x.kind, 'value', x.value, 'note', x.note)
        order by x.position), '[]'::json) from contact_point x where ${of}) as contacts,
    (select coalesce(json_agg(json_build_object('id', x.id, 'kind', x.kind, 'tail', x.tail, 'note', x.note)
        order by x.kind, x.id), '[]'::json) from identity_number x where ${of}) as numbers,
    (select coalesce(json_agg(json_build_object('section', x.section, 'revision', x.revision,
        'by', ${name(Prisma.sql`x.changed_by`)}, 'at', x.changed_at)), '[]'::json)
      from section_revision x where x.firm_id = ${firmId}::uuid and x.subject_id = p.id) as revisions,
    (select coalesce(json_agg(json_build_object('id', g.id, 'reason', x.reason, 'at', x.merged_at,
        'name', json_build_object('surname', g.surname, 'given', g.given, 'patronymic', g.patronymic),
        'by', ${name(Prisma.sql`x.merged_by`)}) order by x.merged_at desc), '[]'::json)
      from person_merge x
      cross join lateral (select g.* from person g where g.firm_id = ${firmId}::uuid and g.id = x.gone_id offset 0) g
      where x.firm_id = ${firmId}::uuid and x.kept_id = p.id) as merged,
    ${theirCases(firmId)} as cases`;
};

/**
 * Everything the person's page shows, in one statement; for a record that was merged away the id of the one that has
 * its facts now; null where the actor sees no such person.
 */
export async function loadPerson(db: Db, personId: string): Promise<PersonPage | { mergedIntoId: string } | null> {
  const firmId = firmOf(db);
  const [row] = await db.$queryRaw<Row[]>`
    select ${columns}, ${parts(firmId)}
    from person p where p.firm_id = ${firmId}::uuid and p.id = ${personId}::uuid`;
  if (!row) return null;
  if (row.merged_into_id) return { mergedIntoId: row.merged_into_id };
  const { contacts, numbers, cases, citizenships, languages } = row;
  return {
    id: row.id,
    names: { ...nameOf(row), nameInUse: row.name_in_use, names: row.names },
    latinSurname: row.latin_surname,
    latinGiven: row.latin_given,
    life: {
      ...{ sex: row.sex as Sex, birth: birthOf(row), birthPlace: row.birth_place, birthCountry: row.birth_country },
      ...{ citizenships, languages },
    },
    ...{ contacts, numbers, cases },
    revisions: Object.fromEntries(
      row.revisions.map(({ section, revision, by, at }) => [section, { revision, by, at: instant(at) }]),
    ),
    merged: row.merged.map((gone) => ({ ...gone, at: instant(gone.at) })),
  };
}
