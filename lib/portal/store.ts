import type { EventDetails, EventType } from '../law/event.ts';
import type { Track } from '../law/rule.ts';
import type { StageKey } from '../law/stages.ts';
import type { StatusCode } from '../law/status.ts';
import { type Db, firmOf, toIso, toIsoOrNull } from '../platform/db.ts';
import { greetingOf } from './rules.ts';
import type { PortalCase, PortalPage, PublishedDate, PublishedStatus, PublishedStep, TeamRole } from './types.ts';

type CaseRow = { id: string; principal_id: string; surname: string; given: string; closed_on: Date | null };

/**
 * The cases the account shows, the own ones first. They are the policy's too; named as an array they lead to their rows,
 * where the policy alone would be asked of every case there is.
 */
export async function portalCases(
  db: Db,
  { userId, personId }: { userId: string; personId: string },
): Promise<PortalCase[]> {
  const firmId = firmOf(db);
  const rows = await db.$queryRaw<CaseRow[]>`
    select c.id, c.principal_id, p.surname, p.given, c.closed_on from cases c
    join person p on p.firm_id = c.firm_id and p.id = c.principal_id
    where c.firm_id = ${firmId}::uuid and c.id = any (array(select k.case_id from client_case k
      where k.firm_id = ${firmId}::uuid and k.user_id = ${userId}::uuid))
    order by (c.principal_id = ${personId}::uuid) desc, c.opened_on desc, c.id limit 20`;
  return rows.map((row) => ({
    id: row.id,
    principal: `${row.surname} ${row.given}`,
    own: row.principal_id === personId,
    closedOn: toIsoOrNull(row.closed_on),
  }));
}

export async function reader(db: Db, personId: string): Promise<{ greeting: string; firm: PortalPage['firm'] }> {
  const [row] = await db.$queryRaw<
    { name: string; exit_url: string | null; phone: string; given: string; patronymic: string; name_in_use: string }[]
  >`
    select f.name, f.exit_url, f.phone, p.given, p.patronymic, p.name_in_use from firm f
    join person p on p.firm_id = f.id and p.id = ${personId}::uuid`;
  return {
    greeting: greetingOf(row && { given: row.given, patronymic: row.patronymic, nameInUse: row.name_in_use }),
    firm: { name: row?.name ?? '', exitUrl: row?.exit_url ?? null, phone: row?.phone ?? '' },
  };
}

type PublicationRow = {
  id: string;
  kind: 'status' | 'event';
  status: StatusCode;
  stage: StageKey;
  track: Track;
  since: Date | null;
  checked_on: Date | null;
  live: boolean;
  stood: boolean;
  type: EventType | null;
  details: string | null;
};

/**
 * What was published of a case: the live status, every status so far (oldest first), the live dates. A status that was
 * taken back and not replaced in the same moment was a mistake: it is no part of the way. `checkedOn` of the live one is
 * the last day on which somebody saw that very status at the government's; a check that showed another confirms nothing.
 */
export async function published(
  db: Db,
  caseId: string,
): Promise<{ live: PublishedStatus | null; all: PublishedStatus[]; dates: PublishedDate[]; checking: boolean }> {
  const rows = await db.$queryRaw<PublicationRow[]>`
    select p.id, p.kind, p.status, p.stage, p.track, p.since, p.withdrawn_at is null as live,
      case when p.withdrawn_at is null then (select max(c.checked_on) from status_check c
        where c.firm_id = p.firm_id and c.case_id = p.case_id and c.status = p.status) end as checked_on,
      p.withdrawn_at is null or exists (select 1 from publication q where q.firm_id = p.firm_id and q.case_id = p.case_id
        and q.kind = 'status' and q.published_at = p.withdrawn_at) as stood, e.type, e.details
    from publication p
    left join case_event e on e.firm_id = p.firm_id and e.id = p.event_id
      and not exists (select 1 from event_strike s where s.firm_id = e.firm_id and s.event_id = e.id)
    where p.firm_id = ${firmOf(db)}::uuid and p.case_id = ${caseId}::uuid
      and (p.kind = 'status' or (p.withdrawn_at is null and e.id is not null))
    order by p.published_at desc, p.id desc limit 200`;
  const statuses = rows.filter((row) => row.kind === 'status').reverse();
  const statusOf = (row: PublicationRow): PublishedStatus => ({
    status: row.status,
    stage: row.stage,
    track: row.track,
    since: toIsoOrNull(row.since),
    checkedOn: toIsoOrNull(row.checked_on),
  });
  const live = statuses.find((row) => row.live);
  return {
    live: live ? statusOf(live) : null,
    all: statuses.filter((row) => row.stood).map(statusOf),
    checking: !live && statuses.length > 0,
    dates: rows.flatMap((row) =>
      row.kind === 'event' && row.type && row.details
        ? [{ id: row.id, type: row.type, details: JSON.parse(row.details) as EventDetails }]
        : [],
    ),
  };
}

/** The open next step, if a lawyer has published its wording. */
export async function publishedStep(db: Db, caseId: string): Promise<PublishedStep | null> {
  const row = await db.nextStep.findFirst({
    where: { firmId: firmOf(db), caseId, doneAt: null, publishedAt: { not: null } },
  });
  if (!row) return null;
  return {
    who: row.who as PublishedStep['who'],
    ru: row.clientRu,
    en: row.clientEn,
    since: toIso(row.since),
    until: toIsoOrNull(row.until),
  };
}

type Team = NonNullable<PortalPage['current']>['people'];

export async function portalTeam(db: Db, caseId: string): Promise<Team> {
  return db.$queryRaw<Team>`select m.name, c.role from case_member c
    join member m on m.firm_id = c.firm_id and m.user_id = c.user_id
    where c.firm_id = ${firmOf(db)}::uuid and c.case_id = ${caseId}::uuid and m.disabled_at is null
    order by array_position(array['lead', 'lawyer', 'paralegal', 'backup'], c.role), m.name limit 20`;
}

/** Who opened the file, newest first. Somebody who has left the team is named too: it is the client's own log. */
export async function openings(
  db: Db,
  caseId: string,
  most: number,
): Promise<{ name: string; role: TeamRole | null; at: string }[]> {
  const rows = await db.$queryRaw<{ name: string | null; role: TeamRole | null; at: Date }[]>`
    select m.name, t.role, o.opened_at as at from case_opening o
    left join member m on m.firm_id = o.firm_id and m.user_id = o.user_id
    left join case_member t on t.firm_id = o.firm_id and t.case_id = o.case_id and t.user_id = o.user_id
    where o.firm_id = ${firmOf(db)}::uuid and o.case_id = ${caseId}::uuid order by o.opened_at desc limit ${most}`;
  return rows.map(({ name, role, at }) => ({ name: name ?? '', role, at: at.toISOString() }));
}
