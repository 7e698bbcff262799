import * as z from 'zod';
import { id, requestId, requiredParagraph, revision, typedDate } from '../fields/schema.ts';
import type { PartialDate } from '../law/partial-date.ts';
import { BAR_IDS } from '../law/rules/bars.ts';
import { EXCEPTION_CODES, oneYearException } from '../law/rules/one-year-exceptions.ts';
import { CONCLUSIONS } from './types.ts';

const exceptionShape = {
  code: z.enum(EXCEPTION_CODES, 'required'),
  from: typedDate.pipe(z.custom<PartialDate>((date) => date !== null, 'required')),
  /** Empty: it goes on; of a change: the client knew at once. */
  until: typedDate.default(null),
  facts: requiredParagraph(10_000),
  had: z.array(z.string().max(20)).max(20).default([]),
};

type Recorded = {
  code: (typeof EXCEPTION_CODES)[number];
  from: PartialDate;
  until: PartialDate | null;
  had: readonly string[];
};
const endsAfter = ({ from, until }: Recorded) => !until || until.until >= from.on;
const endsEarly = { error: 'before-start', path: ['until'] };
/** Another kind of exception has other papers: those of the former one are no error, they fall away. */
const ownPapers = <R extends Recorded>(recorded: R): R => {
  const known = oneYearException(recorded.code).evidence;
  return { ...recorded, had: known.map((item) => item.id).filter((item) => recorded.had.includes(item)) };
};

export const exceptionForm = z.strictObject(exceptionShape).refine(endsAfter, endsEarly).transform(ownPapers);

/** `exceptionId` with the revision that was seen: another version of it. Without: a further exception. */
export const recordExceptionSchema = z
  .strictObject({ caseId: id, exceptionId: id.optional(), revision, ...exceptionShape, requestId })
  .refine(endsAfter, endsEarly)
  .transform(ownPapers);

export const withdrawForm = z.strictObject({ reason: requiredParagraph(2000) });
export const withdrawExceptionSchema = withdrawForm.extend({ caseId: id, exceptionId: id, revision });

export const conclusionForm = z.strictObject({
  conclusion: z.enum(CONCLUSIONS, 'required'),
  reason: requiredParagraph(4000),
});

/** On a question with the answer that was seen, or on an exception with its revision. */
export const concludeSchema = conclusionForm.extend({
  caseId: id,
  on: z.union([
    z.strictObject({ question: z.enum(BAR_IDS, 'invalid'), seen: z.enum(['yes', 'no', 'unknown', 'contested']) }),
    z.strictObject({ exceptionId: id, revision }),
  ]),
  requestId,
});

export type ExceptionForm = z.input<typeof exceptionForm>;
export type ConclusionForm = z.input<typeof conclusionForm>;
