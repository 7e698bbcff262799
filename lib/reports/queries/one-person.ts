import { isUuid, packCursor, unpackCursor } from '../../fields/rules.ts';
import { query } from '../../platform/use-case.ts';
import { changesAlone } from '../../rules/store/changes.ts';
import { onePersonSchema } from '../schema.ts';
import { datesAlone } from '../store/one-person.ts';
import type { OnePersonPage } from '../types.ts';

/** A row of either is some 2 to 3 kB of a page's 150. */
const PAGE = 30;
const CHANGES = 20;

/**
 * What two people are to settle and one settled alone: dates, a page at a time, and changes of a rule. The overview counts
 * those of unrestricted cases; here stand also those of restricted ones that the reader is on.
 */
export const getOnePerson = query('reports.one-person', {
  may: 'reports:read',
  input: onePersonSchema,
  run: async ({ db, actor, input, today }): Promise<OnePersonPage> => {
    const [seen] = unpackCursor(input.after, 1) ?? [];
    const after = isUuid(seen) ? seen : null;
    const dates = await datesAlone(db, after, PAGE);
    const last = dates.total.count > dates.dates.length ? dates.dates.at(-1) : undefined;
    const changes = await changesAlone(db);
    return {
      ...{ dates, continued: after !== null, next: last ? packCursor([last.dateId]) : null, today },
      ...{ changes: changes.slice(0, CHANGES), allChanges: changes.length },
      zone: actor.kind === 'staff' ? actor.zone : actor.firmZone,
    };
  },
});
