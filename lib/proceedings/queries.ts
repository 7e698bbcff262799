import { z } from 'zod';
import { id } from '../fields/schema.ts';
import { notFound } from '../platform/problem.ts';
import { query } from '../platform/use-case.ts';
import { openField } from '../platform/vault.ts';
import { numberPlace } from './store.ts';

/** The identity number of a proceeding (`numberId` is the proceeding's) in full. Every reading is in the audit log. */
export const revealProceedingNumber = query('proceedings.reveal-number', {
  may: 'numbers:reveal',
  input: z.strictObject({ numberId: id }),
  sensitive: true,
  run: async ({ db, actor: { firmId }, input }) => {
    const row = await db.proceeding.findFirst({ where: { firmId, id: input.numberId } });
    if (!row?.numberKind || !row.numberCipher) notFound();
    const value = await openField(db, numberPlace(row.id), row.numberCipher);
    return { caseId: row.caseId, kind: row.numberKind, value };
  },
  audit: ({ input, result }) => ({ subject: input.numberId, caseId: result.caseId, kind: result.kind }),
});
