import { z } from 'zod';
import { cursor, id } from '../../fields/schema.ts';
import { revisions } from '../../fields/store.ts';
import { caseHistory } from '../../history/store.ts';
import { personRows } from '../../people/store/read.ts';
import { userIdOf } from '../../platform/actor.ts';
import { can } from '../../platform/permissions.ts';
import { notFound } from '../../platform/problem.ts';
import { type Actor, query } from '../../platform/use-case.ts';
import { openingFact } from '../rules.ts';
import { memberChoices } from '../store/members.ts';
import { openCase } from '../store/open-case.ts';
import { openRestriction } from '../store/team.ts';
import type { HistoryPage, NewCasePage, TeamPage } from '../types/pages.ts';

const zoneOf = (actor: Actor) => (actor.kind === 'staff' ? actor.zone : actor.firmZone);

/** Who works on a case, who could, and whether it is theirs alone. */
export const getTeamPage = query('cases.team-page', {
  may: 'cases:read',
  sensitive: true,
  input: z.strictObject({ caseId: id }),
  run: async ({ db, actor, input, now, today }): Promise<TeamPage> => {
    const { caseId } = input;
    return {
      ...(await openCase(db, { actor, caseId, now, today })),
      revision: (await revisions(db, caseId)).team?.revision ?? 0,
      members: await memberChoices(db),
      restriction: await openRestriction(db, caseId),
      mayRestrict: can(actor, 'cases:restrict'),
      own: userIdOf(actor),
      zone: zoneOf(actor),
    };
  },
  audit: ({ result }) => openingFact(result),
});

/** What was done to a case and its people, and who looked at it, 50 entries at a time. */
export const getHistoryPage = query('cases.history-page', {
  may: 'history:read',
  sensitive: true,
  input: z.strictObject({ caseId: id, after: cursor.catch(undefined) }),
  run: async ({ db, actor, input, now, today }): Promise<HistoryPage> => ({
    ...(await openCase(db, { actor, caseId: input.caseId, now, today })),
    ...(await caseHistory(db, input.caseId, input.after)),
    zone: zoneOf(actor),
  }),
  audit: ({ result }) => openingFact(result),
});

/** What the form of a new case offers: members, and the reader as its first choice; for `personId` their name. */
export const getNewCaseForm = query('cases.new-form', {
  may: 'cases:open',
  input: z.strictObject({ personId: id.optional() }),
  run: async ({ db, actor, input, today }): Promise<NewCasePage> => {
    const [principal] = input.personId ? await personRows(db, [input.personId]) : [];
    if (input.personId && !principal) notFound();
    return {
      members: await memberChoices(db),
      own: userIdOf(actor),
      today,
      principal: principal
        ? {
            ...{ id: principal.id, ...principal.name },
            ...{ latinSurname: principal.latinSurname, latinGiven: principal.latinGiven },
          }
        : null,
    };
  },
});
