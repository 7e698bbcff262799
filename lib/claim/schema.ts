import * as z from 'zod';
import { id, paragraph, requiredParagraph, revision } from '../fields/schema.ts';
import { type GroundCode, groundOf } from '../law/russia/grounds.ts';
import { isUnprotectedReason } from '../law/russia/reasons.ts';
import { language } from '../people/schema.ts';

const edit = { caseId: id, revision };
// A row of a form that was never saved has no id; fields of a form are texts.
const rowId = z.union([z.literal(''), id]).default('');

export const groundRow = z.strictObject({
  id: rowId,
  code: z
    .string('required')
    .refine((code) => code !== '', 'required')
    .refine((code): code is GroundCode => groundOf(code) !== undefined, 'invalid'),
  strength: z.enum(['primary', 'secondary'], 'invalid'),
  attribution: z.enum(['real', 'imputed'], 'invalid'),
  note: paragraph(4000).default(''),
});

/** All grounds of the case in their order, the one argued first on top. */
export const groundsForm = z.strictObject({
  grounds: z
    .array(groundRow)
    .max(24, 'too-many')
    .superRefine((grounds, context) => {
      for (const [place, { code }] of grounds.entries()) {
        if (grounds.findIndex((other) => other.code === code) !== place) {
          context.addIssue({ code: 'custom', message: 'repeated', path: [place, 'code'] });
        }
      }
    }),
});

export const editGroundsSchema = groundsForm.extend(edit);

export const reasonRow = z.strictObject({
  id: rowId,
  text: requiredParagraph(10_000),
  lang: language.default('ru'),
  /** The ground of the case it supports, by id, or the reason why it supports none. */
  tie: z
    .string('required')
    .refine((tie) => tie !== '', 'required')
    .refine((tie) => tie === '' || isUnprotectedReason(tie) || id.safeParse(tie).success, 'invalid'),
});

/** All reasons for leaving, in the client's order. */
export const reasonsForm = z.strictObject({ reasons: z.array(reasonRow).max(60, 'too-many') });

export const editReasonsSchema = reasonsForm.extend(edit);

export type GroundsForm = z.input<typeof groundsForm>;
export type ReasonsForm = z.input<typeof reasonsForm>;
export type GroundRow = z.output<typeof groundRow>;
export type ReasonRow = z.output<typeof reasonRow>;
