import { openingFact } from '../../cases/rules.ts';
import { openCase } from '../../cases/store/open-case.ts';
import type { EventKind } from '../../law/event.ts';
import { can } from '../../platform/permissions.ts';
import { query } from '../../platform/use-case.ts';
import { nextTypes } from '../rules/next-types.ts';
import { timelinePageSchema } from '../schema/page.ts';
import { loadStays, loadTimeline, publishedStanding, standingEvents } from '../store/timeline.ts';
import type { TimelinePage } from '../types.ts';
import { groundOf, previewOf } from './preview-event.ts';

/** A case's timeline: all that was recorded, filtered; what is published; and, to record, what may come next. */
export const getTimelinePage = query('timeline.page', {
  may: 'timeline:read',
  sensitive: true,
  input: timelinePageSchema,
  run: async ({ db, actor, input, now, today }): Promise<TimelinePage> => {
    const { caseId, kind, hideStruck, recording, strike } = input;
    const { header, opened } = await openCase(db, { actor, caseId, now, today });
    const all = await loadTimeline(db, caseId);
    const counts: Partial<Record<EventKind, number>> = {};
    const published = await publishedStanding(db, caseId);
    const asked = { caseId, courtId: header.courtId, on: today, published, known: standingEvents(all) };
    const ground = recording || strike ? await groundOf(db, asked) : null;
    for (const entry of all) if (!entry.strike) counts[entry.kind] = (counts[entry.kind] ?? 0) + 1;
    return {
      header,
      opened,
      entries: all.filter((entry) => (!kind || entry.kind === kind) && !(hideStruck && entry.strike)),
      counts,
      struck: all.filter((entry) => entry.strike).length,
      stays: await loadStays(db, caseId),
      published,
      next: recording && ground ? nextTypes(ground.events, ground.facts, today) : null,
      strikePreview: strike && ground ? previewOf({ strike }, ground, today) : null,
      mayOverride: can(actor, 'timeline:override'),
      mayPublish: can(actor, 'status:publish'),
      firmZone: actor.firmZone,
    };
  },
  audit: ({ result }) => openingFact(result),
});
