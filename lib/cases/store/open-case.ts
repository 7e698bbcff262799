import { OPTIONAL_RULES } from '../../dates/rules/shown.ts';
import type { EventDetails } from '../../law/event.ts';
import { type Actor, rolesOf, userIdOf } from '../../platform/actor.ts';
import { type Db, firmOf } from '../../platform/db.ts';
import { notFound } from '../../platform/problem.ts';
import { hourOf } from '../rules.ts';
import type { CaseHeader } from '../types.ts';

type HeaderRow = Omit<CaseHeader, 'principal' | 'hearing' | 'today' | 'lawyer' | 'waiting'> & {
  principal: Omit<CaseHeader['principal'], 'alsoKnownAs'>;
  spellings: string[];
  nextHearing: string | null;
  hearing: EventDetails | null;
  judge: string | null;
  waitingOn: 'firm' | 'client' | 'government' | null;
  waitingSince: string | null;
};

/**
 * The header of a case and whether this is the person's first look at it in this hour. Refuses "not found" for what
 * the actor may not see. Two statements.
 */
export async function openCase(
  db: Db,
  { actor, caseId, now, today }: { actor: Actor; caseId: string; now: Date; today: string },
): Promise<{ header: CaseHeader; opened: boolean }> {
  const row = await loadRow(db, caseId, today);
  if (!row) notFound();
  const opened = await recordOpening(db, actor, caseId, now);
  const { spellings, nextHearing, hearing, judge, waitingOn, waitingSince, ...rest } = row;
  const own = `${row.principal.latinSurname} ${row.principal.latinGiven}`.trim().toLowerCase();
  return {
    opened,
    header: {
      ...rest,
      principal: {
        ...row.principal,
        alsoKnownAs: [...new Map(spellings.map((name) => [name.toLowerCase(), name])).values()].filter(
          (name) => name.toLowerCase() !== own,
        ),
      },
      hearing: nextHearing
        ? {
            on: nextHearing,
            at: hearing?.appointmentAt ?? null,
            zone: hearing?.zone ?? null,
            kind: hearing?.hearingKind ?? null,
            medium: hearing?.medium ?? null,
            judge: judge ?? '',
          }
        : null,
      waiting: waitingOn && waitingSince ? { on: waitingOn, since: waitingSince } : null,
      today,
      lawyer: rolesOf(actor).includes('lawyer'),
    },
  };
}

async function recordOpening(db: Db, actor: Actor, caseId: string, now: Date): Promise<boolean> {
  const userId = userIdOf(actor);
  if (!userId) return false;
  const added = await db.$executeRaw`insert into case_opening (firm_id, case_id, user_id, hour, opened_at)
    values (${firmOf(db)}::uuid, ${caseId}::uuid, ${userId}::uuid, ${hourOf(now)}, ${now}) on conflict do nothing`;
  return added === 1;
}

// One statement, since the header stands on every tab: each list is a JSON aggregate over an index that leads with
// the firm and the case.
async function loadRow(db: Db, caseId: string, today: string): Promise<HeaderRow | undefined> {
  const firmId = firmOf(db);
  const [found] = await db.$queryRaw<{ row: HeaderRow }[]>`
    select json_build_object(
      'id', c.id, 'number', c.number, 'track', c.track, 'stage', c.stage, 'status', c.status,
      'statusSince', c.status_since, 'courtId', c.court_id, 'officeId', c.office_id, 'lawfulStatus', c.lawful_status,
      'openedOn', c.opened_on, 'nextHearing', c.next_hearing, 'arrivedOn', c.arrived_on, 'waitingOn', c.waiting_on, 'waitingSince', c.waiting_since,
      'restricted', exists (select 1 from case_restriction r where r.firm_id = c.firm_id and r.case_id = c.id and r.lifted_at is null),
      'closed', (select json_build_object('on', x.closed_on, 'outcome', x.outcome, 'reason', x.reason) from case_closure x
        where x.firm_id = c.firm_id and x.case_id = c.id and x.reopened_at is null),
      'principal', json_build_object(
        'id', p.id, 'surname', p.surname, 'given', p.given, 'patronymic', p.patronymic, 'nameInUse', p.name_in_use,
        'latinSurname', p.latin_surname, 'latinGiven', p.latin_given,
        'birth', case when p.birth_on is not null then
          json_build_object('on', p.birth_on, 'until', p.birth_until, 'precision', p.birth_precision) end,
        'aNumberTail', (select i.tail from identity_number i
          where i.firm_id = p.firm_id and i.person_id = p.id and i.kind = 'a-number' order by i.created_at desc limit 1),
        'languages', (select coalesce(json_agg(json_build_object('language', l.language, 'fluency', l.fluency)
          order by array_position(array['native', 'fluent', 'some'], l.fluency), l.language), '[]'::json)
          from person_language l where l.firm_id = p.firm_id and l.person_id = p.id)),
      'spellings', (select coalesce(json_agg(trim(n.surname || ' ' || n.given) order by n.position), '[]'::json)
        from person_name n where n.firm_id = p.firm_id and n.person_id = p.id),
      'verified', (select json_build_object('on', s.checked_on, 'by', m.name, 'status', s.status) from status_check s
        left join member m on m.firm_id = s.firm_id and m.user_id = s.checked_by
        where s.firm_id = c.firm_id and s.case_id = c.id order by s.checked_on desc, s.checked_at desc limit 1),
      'hearing', (select e.details::json from case_event e
        where e.firm_id = c.firm_id and e.case_id = c.id and e.details::jsonb ->> 'appointmentOn' = c.next_hearing::text
          and not exists (select 1 from event_strike k where k.firm_id = e.firm_id and k.event_id = e.id)
        order by e.on_date desc, e.seq desc limit 1),
      'judge', (select q.judge from proceeding q where q.firm_id = c.firm_id and q.case_id = c.id
        order by q.ended_on is not null, q.position desc limit 1),
      'nextStep', (select json_build_object('id', t.id, 'text', t.text, 'who', t.who, 'since', t.since, 'until', t.until)
        from next_step t where t.firm_id = c.firm_id and t.case_id = c.id and t.done_at is null),
      'team', (select coalesce(json_agg(json_build_object('userId', m.user_id, 'name', m.name, 'initials', m.initials,
          'role', w.role, 'disabled', m.disabled_at is not null)
          order by array_position(array['lead', 'lawyer', 'paralegal', 'backup'], w.role), m.name), '[]'::json)
        from case_member w join member m on m.firm_id = w.firm_id and m.user_id = w.user_id
        where w.firm_id = c.firm_id and w.case_id = c.id),
      'nextDate', (select json_build_object('id', d.id, 'rule', d.rule, 'title', d.title, 'on', d.warn_on, 'standing', d.standing,
          'details', (select e.details::json from case_event e
            where e.firm_id = d.firm_id and e.id = d.event_id and d.rule = 'HEARING'))
        from case_date d where d.firm_id = c.firm_id and d.case_id = c.id and d.warn_on is not null
          and (d.rule <> all (${OPTIONAL_RULES}::text[]) or coalesce(d.due_on >= ${today}::date, true))
        order by d.warn_on, d.id limit 1),
      'unsigned', (select count(*) from case_date d
        where d.firm_id = c.firm_id and d.case_id = c.id and d.standing = 'amber'),
      'counts', json_build_object(
        'timeline', (select count(*) from case_event e where e.firm_id = c.firm_id and e.case_id = c.id),
        'claim', (select count(*) from case_ground g where g.firm_id = c.firm_id and g.case_id = c.id),
        'journey', (select count(*) from journey_stop j where j.firm_id = c.firm_id and j.case_id = c.id),
        'family', (select count(*) from case_person f
          where f.firm_id = c.firm_id and f.case_id = c.id and f.role <> 'principal'))) as row
    from cases c join person p on p.firm_id = c.firm_id and p.id = c.principal_id
    where c.firm_id = ${firmId}::uuid and c.id = ${caseId}::uuid`;
  return found?.row;
}
