import { z } from 'zod';
import { query } from '../platform/use-case.ts';
import { countsOf, lastTwelveMonths } from './rules.ts';
import { allTotals } from './store.ts';
import { type Reports, WATCHED, type Watched } from './types.ts';

/** The caseload in five pictures, from totals the worker keeps. One statement, whatever the size of the firm. */
export const getReports = query('reports.page', {
  may: 'reports:read',
  input: z.strictObject({}),
  run: async ({ db, actor, today }): Promise<Reports> => {
    const { totals, countedAt } = await allTotals(db);
    return {
      watch: Object.fromEntries(WATCHED.map((key) => [key, totals[key] ?? 0])) as Record<Watched, number>,
      open: totals['cases.open'] ?? 0,
      byStage: countsOf(totals, 'stage'),
      byGround: countsOf(totals, 'ground'),
      byTrack: countsOf(totals, 'track'),
      byCountry: countsOf(totals, 'country'),
      byMonth: lastTwelveMonths(today).map((month) => ({ key: month, cases: totals[`month:${month}`] ?? 0 })),
      countedAt,
      zone: actor.kind === 'staff' ? actor.zone : actor.firmZone,
    };
  },
});
