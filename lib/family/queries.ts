import { z } from 'zod';
import { openingFact } from '../cases/rules.ts';
import { openCase } from '../cases/store/open-case.ts';
import type { CaseHeader } from '../cases/types.ts';
import { id } from '../fields/schema.ts';
import { revisions } from '../fields/store.ts';
import type { Revisions } from '../fields/types.ts';
import { query } from '../platform/use-case.ts';
import { loadFamily } from './store.ts';
import type { FamilyMember } from './types.ts';

export type FamilyPage = { header: CaseHeader; opened: boolean; members: FamilyMember[]; revisions: Revisions };

/** Everything the tab Family shows. Opens the case. */
export const getFamilyPage = query('family.page', {
  may: 'cases:read',
  input: z.strictObject({ caseId: id }),
  sensitive: true,
  run: async ({ db, actor, input, now, today }): Promise<FamilyPage> => {
    const { caseId } = input;
    const opening = await openCase(db, { actor, caseId, now, today });
    return { ...opening, members: await loadFamily(db, caseId), revisions: await revisions(db, caseId) };
  },
  audit: ({ result }) => openingFact(result),
});
