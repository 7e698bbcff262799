import { z } from 'zod';
import { openingFact } from '../cases/rules.ts';
import { openCase } from '../cases/store/open-case.ts';
import type { CaseHeader } from '../cases/types.ts';
import { id } from '../fields/schema.ts';
import { revisions } from '../fields/store.ts';
import type { Revisions } from '../fields/types.ts';
import { query } from '../platform/use-case.ts';
import { arrivalHint, contradictions } from './rules.ts';
import { loadArrivals, loadStops } from './store.ts';
import type { ArrivalHint, Contradiction, JourneyStop } from './types.ts';

export type JourneyPage = {
  header: CaseHeader;
  opened: boolean;
  stops: JourneyStop[];
  contradictions: Contradiction[];
  hint: ArrivalHint | null;
  revisions: Revisions;
};

/** Everything the tab Journey shows. Opens the case. */
export const getJourneyPage = query('journey.page', {
  may: 'cases:read',
  input: z.strictObject({ caseId: id }),
  sensitive: true,
  run: async ({ db, actor, input, now, today }): Promise<JourneyPage> => {
    const { caseId } = input;
    const opening = await openCase(db, { actor, caseId, now, today });
    const stops = await loadStops(db, caseId);
    return {
      ...opening,
      stops,
      contradictions: contradictions(stops),
      hint: arrivalHint(stops, await loadArrivals(db, caseId)),
      revisions: await revisions(db, caseId),
    };
  },
  audit: ({ result }) => openingFact(result),
});
