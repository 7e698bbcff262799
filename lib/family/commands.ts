import { lockedCase, touch } from '../cases/store/load-case.ts';
import { checkRevision } from '../fields/store.ts';
import { findPerson } from '../people/store/read.ts';
import { addPerson } from '../people/store/write.ts';
import { userIdOf } from '../platform/actor.ts';
import { invalid, notFound, refuse } from '../platform/problem.ts';
import { type Actor, command, type Db } from '../platform/use-case.ts';
import { addMemberSchema, editMemberSchema, removeMemberSchema } from './schema.ts';
import { addMember, endGrants, findMember, isFiled, isOnCase, removeMember, writeTie } from './store.ts';

/** Adds a relative to the case, on file or new. Nobody stands on a case twice, the client included. */
export const addFamilyMember = command('family.add', {
  may: 'cases:write',
  input: addMemberSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now, today }) => {
    const { caseId, role, included, since, note } = input;
    await lockedCase(db, caseId);
    if (since && since > today) invalid({ since: 'in-future' });
    if (input.personId) {
      const known = await findPerson(db, input.personId);
      if (!known || known.mergedIntoId) notFound();
      if (await isOnCase(db, caseId, input.personId)) invalid({ personId: 'repeated' });
    }
    const by = { userId: userIdOf(actor), now };
    const personId = input.person ? await addPerson(db, input.person, by) : input.personId;
    const tie = { role, included, since, until: null, endReason: '', note };
    const memberId = await addMember(db, caseId, personId, tie);
    await touch(db, caseId, now);
    return { memberId, personId };
  },
  audit: ({ input, result }) => ({
    subject: result.memberId,
    caseId: input.caseId,
    person: result.personId,
    fields: ['family'],
  }),
});

type Edit = { db: Db; actor: Actor; now: Date; input: { memberId: string; revision: number } };

/** The tie with its case locked and the section claimed; the client's own place on the case is not among them. */
async function claim({ db, actor, now, input }: Edit) {
  const found = await findMember(db, input.memberId);
  if (!found) notFound();
  const { caseId } = found;
  await lockedCase(db, caseId);
  if (found.isPrincipal) invalid({ memberId: 'principal' });
  const revision = await checkRevision(db, {
    ...{ subjectId: caseId, section: 'family', seen: input.revision, now, userId: userIdOf(actor) },
    theirs: async () => (await findMember(db, input.memberId))?.tie ?? null,
  });
  return { ...found, revision };
}

/** Changes how somebody stands to the client. A tie that ended keeps its place and ends what a grant had shown them. */
export const editFamilyMember = command('family.edit', {
  may: 'cases:write',
  input: editMemberSchema,
  run: async (context) => {
    const { db, input, now, today } = context;
    const { since, until } = input.tie;
    const { caseId, personId, revision } = await claim(context);
    if (since && since > today) invalid({ since: 'in-future' });
    if (until && until > today) invalid({ until: 'in-future' });
    await writeTie(db, input.memberId, input.tie);
    const grantsEnded = until === null ? 0 : await endGrants(db, caseId, personId);
    await touch(db, caseId, now);
    return { caseId, revision, grantsEnded };
  },
  audit: ({ input, result }) => ({
    subject: input.memberId,
    caseId: result.caseId,
    fields: ['family'],
    ended: input.tie.until !== null,
    grantsEnded: result.grantsEnded,
  }),
});

/** Takes off somebody who was added by mistake. Whoever was on an application that was filed stays: end the tie. */
export const removeFamilyMember = command('family.remove', {
  may: 'cases:write',
  input: removeMemberSchema,
  run: async (context) => {
    const { db, input, now } = context;
    const { caseId, personId, tie, revision } = await claim(context);
    if (tie.included && (await isFiled(db, caseId))) {
      refuse({
        kind: 'refused',
        rule: 'family.filed',
        reason: {
          en: 'The application was filed with this person on it. Say when and why the tie ended instead.',
          ru: 'Заявление подано вместе с этим человеком. Вместо удаления укажите, когда и почему связь прекратилась.',
        },
        source: 'INA 208(b)(3)(A); 8 CFR 208.21',
        overridable: false,
      });
    }
    const grantsEnded = await endGrants(db, caseId, personId);
    await removeMember(db, input.memberId);
    await touch(db, caseId, now);
    return { caseId, personId, revision, grantsEnded };
  },
  audit: ({ input, result }) => ({
    subject: input.memberId,
    caseId: result.caseId,
    person: result.personId,
    mistake: input.mistake,
    grantsEnded: result.grantsEnded,
  }),
});
