import { checkRevision } from '../../fields/store.ts';
import { type Db, firmOf, toDate, toIso, toIsoOrNull } from '../../platform/db.ts';
import { newId } from '../../platform/id.ts';
import type { Who } from '../types.ts';

export type StepFacts = {
  text: string;
  who: Who;
  since: string;
  until: string | null;
  clientRu: string;
  clientEn: string;
};
export type Step = StepFacts & { id: string; publishedAt: string | null };

/** The case's open next step; null where none is set. */
export async function openStep(db: Db, caseId: string): Promise<Step | null> {
  const row = await db.nextStep.findFirst({ where: { firmId: firmOf(db), caseId, doneAt: null } });
  if (!row) return null;
  const { id, text, who, clientRu, clientEn } = row;
  return {
    ...{ id, text, who: who as Who, clientRu, clientEn },
    since: toIso(row.since),
    until: toIsoOrNull(row.until),
    publishedAt: row.publishedAt?.toISOString() ?? null,
  };
}

/** The step's section of the page, guarded by its revision; a conflict carries the step as it is now. */
export const claimStep = (db: Db, edit: { caseId: string; seen: number; now: Date; userId: string | null }) =>
  checkRevision(db, {
    ...edit,
    subjectId: edit.caseId,
    section: 'next-step',
    theirs: () => openStep(db, edit.caseId),
  });

/** Who is waited for, on the case's row, where lists read it. */
export async function projectWaiting(
  db: Db,
  caseId: string,
  step: { who: Who; since: string } | null,
  now: Date,
): Promise<void> {
  await db.$executeRaw`
    update cases set waiting_on = ${step?.who ?? null}, waiting_since = ${step?.since ?? null}::date,
      activity_at = greatest(activity_at, ${now})
    where firm_id = ${firmOf(db)}::uuid and id = ${caseId}::uuid`;
}

export async function insertStep(
  db: Db,
  caseId: string,
  step: StepFacts,
  by: { userId: string | null; now: Date },
): Promise<string> {
  const id = newId();
  await db.nextStep.create({
    data: {
      firmId: firmOf(db),
      id,
      caseId,
      ...step,
      since: toDate(step.since),
      until: step.until === null ? null : toDate(step.until),
      createdAt: by.now,
      createdBy: by.userId,
    },
  });
  return id;
}

/** What the client reads of a published step; a lawyer publishes it anew after any of it changed. */
const CLIENT_READS = ['who', 'until', 'clientRu', 'clientEn'] as const;

/** Changes the open step. */
export async function changeStep(db: Db, before: Step, step: StepFacts): Promise<void> {
  const readsSame = CLIENT_READS.every((field) => before[field] === step[field]);
  await db.nextStep.updateMany({
    where: { firmId: firmOf(db), id: before.id },
    data: {
      ...step,
      since: toDate(step.since),
      until: step.until === null ? null : toDate(step.until),
      ...(readsSame ? {} : { publishedAt: null, publishedBy: null }),
    },
  });
}

/** Ends the open step; null where there was none. */
export async function endStep(
  db: Db,
  caseId: string,
  by: { userId: string | null; now: Date },
): Promise<string | null> {
  const step = await db.nextStep.findFirst({ where: { firmId: firmOf(db), caseId, doneAt: null } });
  if (!step) return null;
  await db.nextStep.updateMany({
    where: { firmId: firmOf(db), id: step.id },
    data: { doneAt: by.now, doneBy: by.userId },
  });
  await projectWaiting(db, caseId, null, by.now);
  return step.id;
}
