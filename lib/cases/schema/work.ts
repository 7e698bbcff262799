import * as z from 'zod';
import {
  id,
  line,
  paragraph,
  requestId,
  requiredDay,
  requiredLine,
  requiredParagraph,
  revision,
  typedDay,
} from '../../fields/schema.ts';
import { OUTCOMES } from './outcomes.ts';

export const who = z.enum(['firm', 'client', 'government'], 'invalid');
export const teamRole = z.enum(['lead', 'lawyer', 'paralegal', 'backup'], 'invalid');

/** What ends no sentence longer than a client can read on a phone. */
const CLIENT_TEXT = 600;

export const caseOnlySchema = z.strictObject({ caseId: id });

export const noteFormSchema = z.strictObject({ text: requiredParagraph(10_000) });
export const addNoteSchema = z.strictObject({ caseId: id, text: requiredParagraph(10_000), requestId });

const stepShape = {
  text: requiredLine(300),
  who,
  /** Empty: today, or the day it has begun already. */
  since: typedDay.default(null),
  until: typedDay.default(null),
  clientRu: paragraph(CLIENT_TEXT).default(''),
  clientEn: paragraph(CLIENT_TEXT).default(''),
};
const inOrder = (step: { since: string | null; until: string | null }) =>
  !step.until || !step.since || step.since <= step.until;
const notInOrder = { error: 'before-start', path: ['until'] };

/** What the form of a next step holds. */
export const stepFormSchema = z.strictObject(stepShape).refine(inOrder, notInOrder);

/** `stepId` of the open step to change it; without, a new one where none is open. */
export const setNextStepSchema = z
  .strictObject({ caseId: id, revision, stepId: id.optional(), ...stepShape })
  .refine(inOrder, notInOrder);

export const stepSchema = z.strictObject({ caseId: id, stepId: id, revision });

const closingShape = {
  closedOn: requiredDay,
  outcome: z.enum(OUTCOMES, 'required'),
  reason: paragraph(2000).default(''),
};
export const closingFormSchema = z.strictObject(closingShape);
export const closeCaseSchema = z.strictObject({ caseId: id, ...closingShape, requestId });

/** Why something is done to a case: reopening, restricting, lifting. */
export const reasonFormSchema = z.strictObject({ reason: requiredParagraph(2000) });
export const reasonSchema = z.strictObject({ caseId: id, reason: requiredParagraph(2000), requestId });

const members = z.array(z.strictObject({ userId: id, role: teamRole })).max(30, 'too-many');
type Seats = { members: readonly { userId: string; role: string }[] };
const oneLead = (team: Seats) => team.members.filter((member) => member.role === 'lead').length <= 1;
const allDifferent = (team: Seats) => new Set(team.members.map((member) => member.userId)).size === team.members.length;
const at = { path: ['members'] };

/** What the form of a team holds: the team as it shall be, at most one lead. */
export const teamFormSchema = z
  .strictObject({ members })
  .refine(oneLead, { error: 'one-lead', ...at })
  .refine(allDifferent, { error: 'repeated', ...at });

export const setTeamSchema = z
  .strictObject({ caseId: id, revision, members })
  .refine(oneLead, { error: 'one-lead', ...at })
  .refine(allDifferent, { error: 'repeated', ...at });

const checkShape = {
  // Which codes there are the command knows: the list with its texts is not for the browser.
  status: z.string().regex(/^[A-Z][A-Z0-9]{1,4}$/, 'invalid'),
  checkedOn: requiredDay,
  note: line(500).default(''),
};
export const checkFormSchema = z.strictObject(checkShape);
/** What the government's own system showed on a day. */
export const statusCheckSchema = z.strictObject({ caseId: id, ...checkShape, requestId });

export const factsFormSchema = z.strictObject({ lawfulStatus: z.enum(['yes', 'no', 'unknown'], 'invalid') });
export const editFactsSchema = z.strictObject({
  caseId: id,
  revision,
  lawfulStatus: z.enum(['yes', 'no', 'unknown'], 'invalid'),
});
