import { z } from 'zod';
import {
  id,
  isoDate,
  line,
  paragraph,
  requestId,
  requiredLine,
  requiredParagraph,
  revision,
} from '../../fields/schema.ts';
import { isStatusCode, type StatusCode } from '../../law/status.ts';

export const who = z.enum(['firm', 'client', 'government'], 'invalid');
export const teamRole = z.enum(['lead', 'lawyer', 'paralegal', 'backup'], 'invalid');
export const OUTCOMES = [
  'granted',
  'other-protection',
  'denied',
  'withdrawn',
  'client-left',
  'transferred',
  'declined',
  'other',
] as const;

/** What ends no sentence longer than a client can read on a phone. */
const CLIENT_TEXT = 600;

export const caseOnlySchema = z.strictObject({ caseId: id });

export const addNoteSchema = z.strictObject({ caseId: id, text: requiredParagraph(10_000), requestId });

/** `stepId` of the open step to change it; without, a new one where none is open. `since` empty: today. */
export const setNextStepSchema = z
  .strictObject({
    caseId: id,
    revision,
    stepId: id.optional(),
    text: requiredLine(300),
    who,
    since: isoDate.optional(),
    until: isoDate.nullable().default(null),
    clientRu: paragraph(CLIENT_TEXT).default(''),
    clientEn: paragraph(CLIENT_TEXT).default(''),
  })
  .refine((step) => !step.until || !step.since || step.since <= step.until, { error: 'before-start', path: ['until'] });

export const stepSchema = z.strictObject({ caseId: id, stepId: id, revision });

export const closeCaseSchema = z.strictObject({
  caseId: id,
  closedOn: isoDate,
  outcome: z.enum(OUTCOMES, 'required'),
  reason: paragraph(2000).default(''),
  requestId,
});

export const reopenCaseSchema = z.strictObject({ caseId: id, reason: requiredParagraph(2000), requestId });

/** The team as it shall be. At most one lead. */
export const setTeamSchema = z
  .strictObject({
    caseId: id,
    revision,
    members: z.array(z.strictObject({ userId: id, role: teamRole })).max(30, 'too-many'),
  })
  .refine((team) => team.members.filter((member) => member.role === 'lead').length <= 1, {
    error: 'one-lead',
    path: ['members'],
  })
  .refine((team) => new Set(team.members.map((member) => member.userId)).size === team.members.length, {
    error: 'twice',
    path: ['members'],
  });

export const restrictCaseSchema = z.strictObject({ caseId: id, reason: requiredParagraph(2000), requestId });

/** What the government's own system showed on a day. */
export const statusCheckSchema = z.strictObject({
  caseId: id,
  status: z.string().refine((code): code is StatusCode => isStatusCode(code), 'invalid'),
  checkedOn: isoDate,
  note: line(500).default(''),
  requestId,
});

export const editFactsSchema = z.strictObject({
  caseId: id,
  revision,
  lawfulStatus: z.enum(['yes', 'no', 'unknown'], 'invalid'),
});
