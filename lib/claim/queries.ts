import { z } from 'zod';
import { openingFact } from '../cases/rules.ts';
import { openCase } from '../cases/store/open-case.ts';
import type { CaseHeader } from '../cases/types.ts';
import { id } from '../fields/schema.ts';
import { revisions } from '../fields/store.ts';
import { query } from '../platform/use-case.ts';
import { claimGaps } from './rules.ts';
import { loadGrounds, loadReasons } from './store.ts';
import type { Claim, ClaimGap } from './types.ts';

export type ClaimPage = Claim & { header: CaseHeader; opened: boolean; gaps: ClaimGap[] };

/** Everything the tab Claim shows. Opens the case. */
export const getClaimPage = query('claim.page', {
  may: 'cases:read',
  input: z.strictObject({ caseId: id }),
  sensitive: true,
  run: async ({ db, actor, input, now, today }): Promise<ClaimPage> => {
    const { caseId } = input;
    const opening = await openCase(db, { actor, caseId, now, today });
    const grounds = await loadGrounds(db, caseId);
    const reasons = await loadReasons(db, caseId);
    return {
      ...opening,
      grounds,
      reasons,
      gaps: claimGaps(grounds, reasons),
      revisions: await revisions(db, caseId),
    };
  },
  audit: ({ result }) => openingFact(result),
});
