import { checkRevision } from '../../fields/store.ts';
import { userIdOf } from '../../platform/actor.ts';
import { firmOf } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import { invalid, notFound } from '../../platform/problem.ts';
import { type Actor, command, type Db } from '../../platform/use-case.ts';
import { reasonSchema, setTeamSchema } from '../schema/work.ts';
import { lockedCase, touch } from '../store/load-case.ts';
import { loadTeam, mustBeMembers, writeTeam } from '../store/team.ts';

const isRestricted = async (db: Db, caseId: string): Promise<boolean> =>
  (await db.caseRestriction.findFirst({ where: { firmId: firmOf(db), caseId, liftedAt: null } })) !== null;

/** Who works on the case, each with a role; at most one leads. */
export const setTeam = command('cases.set-team', {
  may: 'team:write',
  input: setTeamSchema,
  run: async ({ db, actor, input, now }) => {
    const { caseId, members } = input;
    await lockedCase(db, caseId);
    const userId = userIdOf(actor);
    const before = await loadTeam(db, caseId);
    const revision = await checkRevision(db, {
      ...{ subjectId: caseId, section: 'team', seen: input.revision, now, userId },
      theirs: async () => before,
    });
    // Whoever leaves a restricted case no longer sees it, and could not undo the mistake.
    const leaves = !members.some((member) => member.userId === userId);
    if (leaves && (await isRestricted(db, caseId))) invalid({ members: 'not-yourself' });
    const fresh = members.filter((member) => !before.some((seat) => seat.userId === member.userId));
    await mustBeMembers(
      db,
      fresh.map((member) => member.userId),
    );
    await writeTeam(db, caseId, { before, seats: members }, { userId, now });
    return { revision, before };
  },
  audit: ({ input, result }) => ({
    subject: input.caseId,
    caseId: input.caseId,
    team: input.members.map((member) => `${member.userId} ${member.role}`),
    before: result.before.map((seat) => `${seat.userId} ${seat.role}`),
  }),
});

async function mustBeOnTeam(db: Db, actor: Actor, caseId: string): Promise<void> {
  const userId = userIdOf(actor);
  const team = await loadTeam(db, caseId);
  if (!team.some((seat) => seat.userId === userId)) invalid({ reason: 'not-on-team' });
}

/** From now on only the case's team sees it; for everybody else there is no such case. */
export const restrictCase = command('cases.restrict', {
  may: 'cases:restrict',
  input: reasonSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now }) => {
    const { caseId, reason } = input;
    await lockedCase(db, caseId);
    await mustBeOnTeam(db, actor, caseId);
    if (await isRestricted(db, caseId)) invalid({ reason: 'already-restricted' });
    const restrictionId = newId();
    await db.caseRestriction.create({
      data: {
        ...{ firmId: firmOf(db), id: restrictionId, caseId, reason },
        ...{ restrictedBy: userIdOf(actor), restrictedAt: now },
      },
    });
    await touch(db, caseId, now);
    return { restrictionId };
  },
  audit: ({ input, result }) => ({ subject: result.restrictionId, caseId: input.caseId }),
});

/** The whole firm sees the case again. */
export const liftRestriction = command('cases.lift-restriction', {
  may: 'cases:restrict',
  input: reasonSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now }) => {
    const { caseId, reason } = input;
    await lockedCase(db, caseId);
    const lifted = await db.caseRestriction.updateMany({
      where: { firmId: firmOf(db), caseId, liftedAt: null },
      data: { liftedAt: now, liftedBy: userIdOf(actor), liftReason: reason },
    });
    if (lifted.count === 0) notFound();
    await touch(db, caseId, now);
    return {};
  },
  audit: ({ input }) => ({ subject: input.caseId, caseId: input.caseId }),
});
