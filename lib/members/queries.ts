import { readSettings } from '../firm/store.ts';
import { userIdOf } from '../platform/actor.ts';
import { notFound } from '../platform/problem.ts';
import { type Actor, query } from '../platform/use-case.ts';
import { absencesOf } from '../reminders/store/own.ts';
import { listMembersSchema, memberPageSchema } from './schema.ts';
import { describeCases, openCasesOf, sealedCases } from './store/cases.ts';
import { activeMembers, memberPage, oneMember } from './store/members.ts';
import type { MemberPage, MembersPage } from './types.ts';

const zoneOf = (actor: Actor) => (actor.kind === 'staff' ? actor.zone : actor.firmZone);

/** Everybody who works here, 50 a page, with how they sign in: for those who answer for it. */
export const listMembers = query('members.list', {
  may: 'members:write',
  input: listMembersSchema,
  run: async ({ db, actor, input, now }): Promise<MembersPage> => ({
    ...(await memberPage(db, input.after, now)),
    own: userIdOf(actor),
    factorRequired: (await readSettings(db)).requireSecondFactor,
    zone: zoneOf(actor),
  }),
});

/** A member, their open cases, 50 a page, and who could take them over. */
export const getMember = query('members.get', {
  may: 'members:write',
  input: memberPageSchema,
  run: async ({ db, actor, input, now, today }): Promise<MemberPage> => {
    const { userId } = input;
    const member = (await oneMember(db, userId, now)) ?? notFound();
    const { ids, after } = await openCasesOf(db, userId, { after: input.after });
    return {
      member,
      cases: await describeCases(db, userId, ids),
      after,
      sealed: (await sealedCases(db, userId, userIdOf(actor))).length,
      choices: (await activeMembers(db)).filter((choice) => choice.userId !== userId),
      absences: await absencesOf(db, userId, today),
      today,
      own: userIdOf(actor),
      zone: zoneOf(actor),
    };
  },
});
