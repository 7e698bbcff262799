import { isInstant, isUuid, packCursor, unpackCursor } from '../../fields/rules.ts';
import { type Db, firmOf, Prisma } from '../../platform/db.ts';
import type { CaseOverview, Note, NotePage } from '../types/pages.ts';

type Parts = Pick<CaseOverview, 'published' | 'events' | 'proceedings' | 'stops' | 'family' | 'firmName'> & {
  step:
    | (Omit<NonNullable<CaseOverview['step']>, 'published'> & {
        publishedAt: string | null;
        publishedBy: string | null;
      })
    | null;
};

/** What the overview shows beneath the header, but for notes and path. One statement. */
export async function overviewParts(db: Db, caseId: string): Promise<Parts> {
  const of = Prisma.sql`x.firm_id = ${firmOf(db)}::uuid and x.case_id = ${caseId}::uuid`;
  const [found] = await db.$queryRaw<{ parts: Parts }[]>`
    select json_build_object(
      'firmName', (select f.name from firm f where f.id = ${firmOf(db)}::uuid),
      'step', (select json_build_object('id', x.id, 'text', x.text, 'who', x.who, 'since', x.since, 'until', x.until,
          'clientRu', x.client_ru, 'clientEn', x.client_en, 'publishedAt', x.published_at, 'publishedBy', m.name)
        from next_step x left join member m on m.firm_id = x.firm_id and m.user_id = x.published_by
        where ${of} and x.done_at is null),
      'published', (select json_build_object('status', x.status, 'since', x.since, 'at', x.published_at, 'by', m.name)
        from publication x left join member m on m.firm_id = x.firm_id and m.user_id = x.published_by
        where ${of} and x.kind = 'status' and x.withdrawn_at is null),
      'events', (select coalesce(json_agg(e order by e.on desc, e.seq desc), '[]'::json) from (
        select x.id, x.type, x.on_date as on, x.seq, x.details::json as details,
          json_build_object('on', x.on_date, 'until', x.until_date, 'precision', x.precision) as date
        from case_event x where ${of}
          and not exists (select 1 from event_strike k where k.firm_id = x.firm_id and k.event_id = x.id)
        order by x.on_date desc, x.seq desc limit 6) e),
      'proceedings', (select coalesce(json_agg(json_build_object('id', x.id, 'track', x.track, 'agency', x.agency,
          'courtId', x.court_id, 'officeId', x.office_id, 'judge', x.judge, 'number', x.number,
          'identity', case when x.number_kind is not null then json_build_object('kind', x.number_kind, 'tail', x.number_tail) end,
          'startedOn', x.started_on, 'endedOn', x.ended_on, 'note', x.note) order by x.position), '[]'::json)
        from proceeding x where ${of}),
      'stops', (select coalesce(json_agg(json_build_object('kind', x.kind, 'place', x.place, 'country', x.country,
          'statusHeld', x.status_held,
          'arrived', case when x.arrived_on is not null then json_build_object('on', x.arrived_on,
            'until', coalesce(x.arrived_until, x.arrived_on), 'precision', x.arrived_precision) end,
          'left', case when x.left_on is not null then json_build_object('on', x.left_on,
            'until', coalesce(x.left_until, x.left_on), 'precision', x.left_precision) end) order by x.position), '[]'::json)
        from journey_stop x where ${of}),
      'family', (select coalesce(json_agg(json_build_object('personId', p.id, 'surname', p.surname, 'given', p.given,
          'patronymic', p.patronymic, 'latinSurname', p.latin_surname, 'latinGiven', p.latin_given,
          'role', x.role, 'included', x.included)
          order by array_position(array['spouse', 'partner', 'child'], x.role), p.sort_key), '[]'::json)
        from case_person x join person p on p.firm_id = x.firm_id and p.id = x.person_id
        where ${of} and x.role <> 'principal')) as parts`;
  if (!found) throw new Error('a statement without a table answered no row');
  return found.parts;
}

const NOTES = 10;

/** Notes of a case, newest first, ten at a time. */
export async function notePage(db: Db, caseId: string, after: string | undefined): Promise<NotePage> {
  const start = unpackCursor(after, 2);
  const beyond =
    start && isInstant(start[0]) && isUuid(start[1])
      ? Prisma.sql`and (n.written_at, n.id) < (${start[0]}::timestamptz, ${start[1]}::uuid)`
      : Prisma.empty;
  const rows = await db.$queryRaw<(Omit<Note, 'at'> & { at: Date })[]>`
    select n.id, n.text, n.written_at as at,
      (select m.name from member m where m.firm_id = n.firm_id and m.user_id = n.written_by) as by
    from case_note n where n.firm_id = ${firmOf(db)}::uuid and n.case_id = ${caseId}::uuid ${beyond}
    order by n.written_at desc, n.id desc limit ${NOTES + 1}`;
  const page = rows.slice(0, NOTES).map((row) => ({ ...row, at: row.at.toISOString() }));
  const last = page.at(-1);
  return { rows: page, after: rows.length > NOTES && last ? packCursor([last.at, last.id]) : null };
}
