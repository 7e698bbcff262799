import type { Track } from '../../law/rule.ts';
import { govStatus, type StatusCode } from '../../law/status.ts';
import { type Db, firmOf, toDate } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import { notFound } from '../../platform/problem.ts';
import { caseNumber } from '../rules.ts';
import { mustBeMembers, type Seat } from './team.ts';

export type NewCase = {
  principalId: string;
  track: Track;
  openedOn: string;
  lawfulStatus: 'yes' | 'no' | 'unknown';
  courtId: string | null;
  officeId: string | null;
  /** Its lead becomes the case's lead. */
  team: readonly Seat[];
  createdBy: string | null;
  now: Date;
};

/** The next number of the firm's year. Its row stays locked until commit: numbers have no gaps and no twins. */
export async function nextNumber(db: Db, openedOn: string): Promise<string> {
  const year = Number(openedOn.slice(0, 4));
  const [counter] = await db.$queryRaw<{ last: number }[]>`
    insert into case_counter (firm_id, year, last) values (${firmOf(db)}::uuid, ${year}, 1)
    on conflict (firm_id, year) do update set last = case_counter.last + 1 returning last`;
  return caseNumber(year, counter?.last ?? 1);
}

/**
 * A case with its principal and its team, at the status of a case without facts; the timeline's recompute moves it on.
 * Refuses "not found" where the principal or a member of the team is not the firm's.
 */
export async function addCase(db: Db, made: NewCase): Promise<{ caseId: string; number: string }> {
  const firmId = firmOf(db);
  const principal = await db.person.findFirst({
    where: { firmId, id: made.principalId, mergedIntoId: null },
    select: { sortKey: true },
  });
  if (!principal) notFound();
  const users = [...new Map(made.team.map((member) => [member.userId, member])).values()];
  await mustBeMembers(
    db,
    users.map((member) => member.userId),
  );
  const caseId = newId();
  const number = await nextNumber(db, made.openedOn);
  const status: StatusCode = 'N00';
  await db.case.create({
    data: {
      firmId,
      id: caseId,
      number,
      principalId: made.principalId,
      leadId: users.find((member) => member.role === 'lead')?.userId ?? null,
      openedOn: toDate(made.openedOn),
      lawfulStatus: made.lawfulStatus,
      track: made.track,
      stage: govStatus(status).stage,
      status,
      sortName: principal.sortKey,
      courtId: made.courtId,
      officeId: made.officeId,
      activityAt: made.now,
      createdAt: made.now,
      createdBy: made.createdBy,
    },
  });
  await db.casePerson.create({
    data: { firmId, id: newId(), caseId, personId: made.principalId, role: 'principal', included: true },
  });
  await db.caseMember.createMany({
    data: users.map((member) => ({
      firmId,
      caseId,
      userId: member.userId,
      role: member.role,
      addedAt: made.now,
      addedBy: made.createdBy,
    })),
  });
  return { caseId, number };
}
