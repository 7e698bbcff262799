import { packCursor } from '../../../lib/fields/rules.ts';
import type { Actor, StaffRole } from '../../../lib/platform/actor.ts';
import { newId } from '../../../lib/platform/id.ts';
import { editProceedings } from '../../../lib/proceedings/commands.ts';
import { client, ok, staff } from '../../support/firm.ts';
import type { Scratch } from '../../support/scratch.ts';

/** What probes name of the large firm. */
export type Marks = {
  firmId: string;
  caseId: string;
  /** With the most events. */
  longCase: string;
  personId: string;
  secondPerson: string;
  memberId: string;
  numberId: string;
  eventId: string;
  dateId: string;
  /** With an identity number of its own: see `numbered`. */
  proceedingId: string;
  caseNumber: string;
  phone: string;
  clientUser: string;
  clientPerson: string;
  clientCase: string;
  sessionId: string;
  /** Cursors from the middle of each order of the list of cases. */
  deep: Record<'activity' | 'opened' | 'name' | 'hearing', string>;
  deepPerson: string;
  /** A cursor into what is announced, from the middle of it. */
  announced: string;
  /** A calendar of all cases and one of a case, by member. */
  feeds: Record<string, string[]>;
  /** A change of a rule: see `proposed`. */
  changeId: string;
};

const LIST_KEYS = {
  activity: ['activity_at::text', 'c.activity_at'],
  opened: ['opened_on::text', 'c.opened_on'],
  name: ['sort_name', 'c.sort_name'],
  hearing: [`coalesce(next_hearing, 'infinity')::text`, `coalesce(c.next_hearing, 'infinity')`],
} as const;

/** Ids and cursors out of the middle of the demonstration firm, where a page is dear to reach by counting rows. */
export async function marksOf({ sql }: Scratch, cases: number): Promise<Marks> {
  const [marks] = await sql<Omit<Marks, 'deep' | 'deepPerson' | 'announced' | 'feeds' | 'changeId'>>(`
    with f as (select id from firm where short_name = 'demo'),
      -- Those whose number ends in 3 have an exception that nobody sealed (large-firm.ts): no page opens it.
      o as (select c.* from cases c, f where c.firm_id = f.id and c.closed_on is null and c.number not like '%3'
        and not exists (select from case_wall w where w.firm_id = c.firm_id and w.case_id = c.id)),
      c as (select o.* from o order by o.id offset ${cases / 2} limit 1)
    select f.id as "firmId", c.id as "caseId", c.number as "caseNumber", c.principal_id as "personId",
      c.lead_id as "memberId",
      (select e.case_id from case_event e join o on o.id = e.case_id where e.firm_id = f.id
        group by 1 order by count(*) desc limit 1) as "longCase",
      (select p.id from person p where p.firm_id = f.id order by p.id limit 1) as "secondPerson",
      (select i.id from identity_number i where i.firm_id = f.id and i.person_id = c.principal_id limit 1) as "numberId",
      (select e.id from case_event e where e.firm_id = f.id and e.case_id = c.id order by e.seq desc limit 1) as "eventId",
      (select d.id from case_date d where d.firm_id = f.id and d.case_id = c.id limit 1) as "dateId",
      (select x.id from proceeding x where x.firm_id = f.id and x.case_id = c.id limit 1) as "proceedingId",
      (select p.value from contact_point p where p.firm_id = f.id and p.person_id = c.principal_id limit 1) as phone,
      (select s.id from session s join client_account k on k.user_id = s.user_id where s.firm_id = f.id limit 1) as "sessionId",
      a.user_id as "clientUser", a.person_id as "clientPerson", a.case_id as "clientCase"
    from f, c, (select k.user_id, k.person_id, s.case_id from client_account k
      join client_case s on s.firm_id = k.firm_id and s.user_id = k.user_id, f where k.firm_id = f.id limit 1) a`);
  if (!marks) throw new Error('the large firm holds nothing to look at');
  const deep: Record<string, string> = {};
  for (const [sort, [key, order]] of Object.entries(LIST_KEYS)) {
    const [row] = await sql<{ key: string; id: string }>(
      `select ${key} as key, c.id from cases c where c.firm_id = $1 order by ${order} desc, c.id desc offset ${cases / 2} limit 1`,
      [marks.firmId],
    );
    deep[sort] = packCursor([sort, row?.key ?? null, row?.id ?? null]);
  }
  const [person] = await sql<{ key: string; id: string }>(
    `select sort_key as key, id from person where firm_id = $1 order by sort_key, id offset ${cases / 2} limit 1`,
    [marks.firmId],
  );
  const deepPerson = packCursor([person?.key ?? null, person?.id ?? null]);
  return {
    ...{ ...marks, deep: deep as Marks['deep'], deepPerson },
    ...(await calendarMarks(sql, marks.firmId)),
    changeId: await proposed({ sql }, marks.firmId),
  };
}

async function calendarMarks(sql: Scratch['sql'], firmId: string): Promise<Pick<Marks, 'announced' | 'feeds'>> {
  const [event] = await sql<{ on: string; at: string; id: string }>(
    `select announced_on::text as on, announced_hour as at, id from case_event
     where firm_id = $1 and announced_on is not null order by announced_on, announced_hour, id
     offset (select count(*) / 2 from case_event where firm_id = $1 and announced_on is not null) limit 1`,
    [firmId],
  );
  const feeds = await sql<{ user_id: string; ids: string[] }>(
    `select f.user_id, array_agg(f.id) as ids from (
       select distinct on (f.user_id, f.scope) f.user_id, f.id from calendar_feed f
       where f.firm_id = $1 and (f.scope = 'mine' or exists (select from calendar_feed_case o join case_member m
         on m.firm_id = o.firm_id and m.case_id = o.case_id and m.user_id = f.user_id where o.feed_id = f.id))) f group by 1`,
    [firmId],
  );
  return {
    announced: packCursor([event?.on ?? null, event?.at ?? null, event?.id ?? null]),
    feeds: Object.fromEntries(feeds.map(({ user_id, ids }) => [user_id, ids])),
  };
}

/** A change that moves a date of every other case of the firm, counted. */
async function proposed({ sql }: Pick<Scratch, 'sql'>, firmId: string): Promise<string> {
  const changeId = newId();
  const statements = [
    `insert into rule_change (firm_id, id, rule_id, version_id, switched_on, from_day, reason, proposed_by, proposed_at)
       select $1, $2, 'BIA_APPEAL', 'BIA_APPEAL.10', true, '2026-03-09', 'The stay was lifted.', user_id, now()
       from member where firm_id = $1 limit 1`,
    `insert into rule_change_count (firm_id, change_id, number, counted_on, book, cases, to_count, mark,
       begun_at) values ($1, $2, 1, current_date, 'pristan', 100000, 100000, 1, now())`,
    `insert into rule_change_batch (firm_id, change_id, number, batch, cases, moved_cases, moved_dates, ended, counted_at)
       values ($1, $2, 1, 1, 100000, 50000, 50000, true, now())`,
    `insert into rule_change_case (firm_id, change_id, number, case_id, rule, event_id, before_due, before_state, after_due,
       after_state, settled, sort_on)
       select $1, $2, 1, case_id, 'BIA_APPEAL', id, on_date + 30, 'open', on_date + 10, 'open', false, on_date + 10
       from case_event where firm_id = $1 and type = 'intake_contact' and seq % 2 = 0`,
    // A firm decides more than once: of a table that holds one change alone, an index is none the better.
    `insert into rule_change_count (firm_id, change_id, number, counted_on, book, cases, to_count, mark, begun_at)
       select firm_id, change_id, n, counted_on, book, cases, to_count, mark, begun_at
       from rule_change_count, generate_series(2, 6) n where firm_id = $1 and change_id = $2 and number = 1`,
    `insert into rule_change_case (firm_id, change_id, number, case_id, rule, event_id, before_due, before_state, after_due,
       after_state, settled, sort_on)
       select firm_id, change_id, n, case_id, rule, event_id, before_due, before_state, after_due, after_state, settled, sort_on
       from rule_change_case, generate_series(2, 6) n where firm_id = $1 and change_id = $2 and number = 1`,
    'analyze rule_change_case',
  ];
  await sql('set session_replication_role = replica');
  for (const text of statements)
    await sql(text, text.includes('$1') ? [firmId, ...(text.includes('$2') ? [changeId] : [])] : []);
  await sql('set session_replication_role = origin');
  return changeId;
}

/** Gives the proceeding a number, as somebody would who has the court's letter. */
export async function numbered(who: Actor | undefined, { caseId, proceedingId: id }: Marks): Promise<void> {
  if (!who) throw new Error('nobody is there to ask');
  const proceeding = { id, track: 'DEF', agency: 'EOIR', courtId: 'san-francisco', number: 'A299000417' } as const;
  ok(await editProceedings(who, { caseId, revision: 0, proceedings: [proceeding] }));
}

/** Those who ask: policies decide by role, and by the cases a member has. */
export async function askers({ sql }: Scratch, marks: Marks): Promise<Record<string, Actor>> {
  const rows = await sql<{ user_id: string; name: string; roles: string }>(
    `select m.user_id, m.name, (select string_agg(role, ',') from member_role r where r.user_id = m.user_id) as roles
     from member m where m.firm_id = $1`,
    [marks.firmId],
  );
  const members = rows.map(({ user_id, name, roles }) => {
    const own = roles.split(',') as StaffRole[];
    const [role = 'paralegal'] = (['owner', 'lawyer', 'paralegal'] as const).filter((one) => own.includes(one));
    return [role, staff(marks.firmId, user_id, own, name)] as const;
  });
  return { ...Object.fromEntries(members), client: client(marks.firmId, marks.clientUser, marks.clientPerson) };
}
