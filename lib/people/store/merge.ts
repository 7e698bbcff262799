import { bumpRevisions } from '../../fields/store.ts';
import { type Db, firmOf } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import { notFound, refuse } from '../../platform/problem.ts';
import { mergeContacts, mergeLife, mergeNames } from '../rules.ts';
import { readContacts, readLife, readNames } from './read.ts';
import { writeContacts, writeLife, writeNames } from './write.ts';

type Merge = { keptId: string; goneId: string; reason: string };
type By = { userId: string | null; now: Date };

const REASONS = {
  accounts: {
    en: 'Both records have a client account. Disable one of the two first: merged, one person would have two keys.',
    ru: 'У обеих записей есть учётная запись клиента. Сначала отключите одну из двух: иначе у одного человека будет два входа.',
  },
  roles: {
    en: 'Both records are in the same case in different roles. Take one of them out of the case first.',
    ru: 'Обе записи состоят в одном деле в разных ролях. Сначала исключите одну из них из дела.',
  },
  hidden: {
    en: 'These records can be merged only by someone who works on every case they are in. Ask the owner of the firm.',
    ru: 'Объединить эти записи может только тот, кто работает со всеми их делами. Обратитесь к владельцу фирмы.',
  },
};

function refuseMerge(why: keyof typeof REASONS): never {
  const reason = REASONS[why];
  refuse({ kind: 'refused', rule: `people.merge.${why}`, reason, source: '', overridable: false });
}

/** Both rows locked, in the order of their ids so that two merges cannot wait for each other; both must be living. */
async function lockBoth(db: Db, { keptId, goneId }: Merge): Promise<void> {
  const rows = await db.$queryRaw<{ merged: boolean; hidden: boolean }[]>`
    select p.merged_into_id is not null as merged, search_in_hidden_case(p.id) as hidden from person p
    where p.firm_id = ${firmOf(db)}::uuid and p.id = any(${[keptId, goneId]}::uuid[]) order by p.id for update`;
  if (rows.length !== 2 || rows.some(({ merged }) => merged)) notFound();
  if (rows.some(({ hidden }) => hidden)) refuseMerge('hidden');
}

/** Two accounts for one person, or two roles in one case: a person must first say which is right. */
async function refuseContradictions(db: Db, { keptId, goneId }: Merge): Promise<void> {
  const firmId = firmOf(db);
  const accounts = await db.clientAccount.findMany({
    where: { firmId, personId: { in: [keptId, goneId] }, disabledAt: null },
    select: { personId: true },
  });
  if (new Set(accounts.map(({ personId }) => personId)).size === 2) refuseMerge('accounts');
  const [clash] = await db.$queryRaw<{ role: string }[]>`
    select k.role from case_person k join case_person g on g.firm_id = k.firm_id and g.case_id = k.case_id
    where k.firm_id = ${firmId}::uuid and k.person_id = ${keptId}::uuid and g.person_id = ${goneId}::uuid
      and g.role <> k.role limit 1`;
  if (clash) refuseMerge('roles');
}

/** Cases, identity numbers and client accounts of the gone record, each once. */
async function moveRows(db: Db, { keptId, goneId }: Merge): Promise<void> {
  const firmId = firmOf(db);
  await db.$executeRaw`delete from case_person g using case_person k
    where g.firm_id = ${firmId}::uuid and g.person_id = ${goneId}::uuid
      and k.firm_id = g.firm_id and k.case_id = g.case_id and k.person_id = ${keptId}::uuid`;
  await db.casePerson.updateMany({ where: { firmId, personId: goneId }, data: { personId: keptId } });
  await db.case.updateMany({ where: { firmId, principalId: goneId }, data: { principalId: keptId } });
  await db.$executeRaw`delete from identity_number g using identity_number k
    where g.firm_id = ${firmId}::uuid and g.person_id = ${goneId}::uuid
      and k.firm_id = g.firm_id and k.person_id = ${keptId}::uuid and k.blind = g.blind`;
  await db.identityNumber.updateMany({ where: { firmId, personId: goneId }, data: { personId: keptId } });
  await db.clientAccount.updateMany({ where: { firmId, personId: goneId }, data: { personId: keptId } });
}

/**
 * Makes two records one. Refused: both have an enabled client account; both are in one case in different roles; one
 * of them is in a case the actor may not see. Sections of both count as changed, so an edit begun before meets a
 * conflict. Records merged into the gone one before lead to the kept one, so that no address leads over two steps.
 */
export async function mergeRecords(db: Db, merge: Merge, { userId, now }: By): Promise<void> {
  const firmId = firmOf(db);
  const { keptId, goneId } = merge;
  await lockBoth(db, merge);
  await refuseContradictions(db, merge);
  const sections = ['names', 'life', 'contacts', 'numbers'];
  for (const subjectId of [keptId, goneId].sort()) await bumpRevisions(db, { subjectId, sections, now, userId });
  const names = [await readNames(db, keptId), await readNames(db, goneId)] as const;
  const lives = [await readLife(db, keptId), await readLife(db, goneId)] as const;
  if (!names[0] || !names[1] || !lives[0] || !lives[1]) notFound();
  const contacts = mergeContacts(await readContacts(db, keptId), await readContacts(db, goneId));
  await moveRows(db, merge);
  await writeNames(db, keptId, mergeNames(names[0], names[1]));
  await writeLife(db, keptId, mergeLife(lives[0], lives[1]));
  await writeContacts(db, keptId, contacts);
  await db.personName.deleteMany({ where: { firmId, personId: goneId } });
  await db.nameKey.deleteMany({ where: { firmId, personId: goneId } });
  await writeContacts(db, goneId, []);
  await db.person.updateMany({
    where: { firmId, OR: [{ id: goneId }, { mergedIntoId: goneId }] },
    data: { mergedIntoId: keptId },
  });
  await db.personMerge.create({
    data: { firmId, id: newId(), keptId, goneId, reason: merge.reason, mergedBy: userId, mergedAt: now },
  });
}
