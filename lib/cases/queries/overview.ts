import { z } from 'zod';
import { cursor, id } from '../../fields/schema.ts';
import { revisions } from '../../fields/store.ts';
import { deriveStatus } from '../../law/procedure.ts';
import { stagePath } from '../../law/stages.ts';
import { query } from '../../platform/use-case.ts';
import { caseAccess } from '../../portal/store/access.ts';
import { loadEvents } from '../../timeline/store.ts';
import { openingFact } from '../rules.ts';
import { openCase } from '../store/open-case.ts';
import { notePage, overviewParts } from '../store/overview.ts';
import type { CaseOverview } from '../types/pages.ts';

/** The first page of a case. */
export const getCaseOverview = query('cases.overview', {
  may: 'cases:read',
  sensitive: true,
  input: z.strictObject({ caseId: id, notes: cursor.catch(undefined) }),
  run: async ({ db, actor, input, now, today }): Promise<CaseOverview> => {
    const { caseId } = input;
    const { header, opened } = await openCase(db, { actor, caseId, now, today });
    const { step, ...parts } = await overviewParts(db, caseId);
    const { stageDates, before } = deriveStatus(await loadEvents(db, caseId));
    return {
      ...{ header, opened, ...parts },
      step: step && {
        ...{ id: step.id, text: step.text, who: step.who, since: step.since, until: step.until },
        ...{ clientRu: step.clientRu, clientEn: step.clientEn },
        published: step.publishedAt ? { at: step.publishedAt, by: step.publishedBy } : null,
      },
      stations: stagePath(header.track, before).map((stage) => ({ stage, on: stageDates[stage] ?? null })),
      revisions: await revisions(db, caseId),
      notes: await notePage(db, caseId, input.notes),
      access: await caseAccess(db, caseId, now),
      reader: actor.kind === 'staff' ? actor.name : '',
      zone: actor.kind === 'staff' ? actor.zone : actor.firmZone,
      now: now.toISOString(),
    };
  },
  audit: ({ result }) => openingFact(result),
});
