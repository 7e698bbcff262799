import * as z from 'zod';
import { id, line, requiredDay, requiredParagraph, revision } from '../fields/schema.ts';
import { FILING_IDS } from '../law/fees/filings.ts';
import { FEE_FORUMS } from '../law/fees/schedule.ts';
import { normaliseIdentifier } from '../law/identifiers.ts';

/** Whole US dollars as people type them: "560", "$1,010", "1 010,00". */
const dollars = z
  .string('required')
  .max(40, 'bad-amount')
  .transform((text, context) => {
    const plain = text.replaceAll(/[$\s\u00a0\u202f]/g, '').replace(/[.,]00$/, '');
    if (plain === '') context.addIssue({ code: 'custom', message: 'required' });
    else if (/^(\d{1,6}|\d{1,3}(,\d{3}))$/.test(plain)) return Number(plain.replaceAll(',', ''));
    else context.addIssue({ code: 'custom', message: 'bad-amount' });
    return z.NEVER;
  });

/** The payment's own number. A number of the case belongs to the client's numbers, where it is masked. */
const receipt = line(60).refine(
  (text) => normaliseIdentifier('a-number', text) === null && normaliseIdentifier('uscis-receipt', text) === null,
  'number-of-case',
);

export const payForm = z.strictObject({ on: requiredDay, usd: dollars, receipt: receipt.default('') });

/** Why a fee is waived or not payable, and since which day. */
export const excuseForm = z.strictObject({ on: requiredDay, reason: requiredParagraph(1000) });

/** Why what was said of a fee is taken back. */
export const undoForm = z.strictObject({ reason: requiredParagraph(1000) });

/** The fee by its id and the event it hangs on; `revision` of the last statement seen, 0 for none. */
const target = { caseId: id, eventId: id, feeId: z.string().max(60, 'invalid'), revision };

export const payFeeSchema = payForm.extend(target);
export const excuseFeeSchema = excuseForm.extend(target);
export const undoFeeSchema = undoForm.extend(target);

/** A case's fees; with a filing, a forum and a day as it was typed, also what that costs. */
export const feesPageSchema = z.strictObject({
  caseId: id,
  filing: z.enum(FILING_IDS).optional().catch(undefined),
  forum: z.enum(FEE_FORUMS).optional().catch(undefined),
  on: line(60).optional().catch(undefined),
});

export type PayForm = z.input<typeof payForm>;
export type ExcuseForm = z.input<typeof excuseForm>;
export type UndoForm = z.input<typeof undoForm>;
