import { notFound } from '../platform/problem.ts';
import { query } from '../platform/use-case.ts';
import { chooseCase, comingDates, pathOf } from './rules.ts';
import { portalPageSchema } from './schema.ts';
import { openings, portalCases, portalTeam, published, publishedStep, reader } from './store.ts';
import type { PortalPage } from './types.ts';

const FEW = 5;
const ALL = 200;

/** The client's own page: only what a lawyer published, and who opened the file. */
export const getPortalPage = query('portal.page', {
  may: 'portal:read',
  input: portalPageSchema,
  run: async ({ db, actor, input, today }): Promise<PortalPage> => {
    if (actor.kind !== 'client') notFound();
    const cases = await portalCases(db, actor.personId);
    const shown = chooseCase(cases, input.caseId);
    if (input.caseId && !shown) notFound();
    const page = { ...(await reader(db, actor.personId)), today, zone: actor.zone, cases };
    if (!shown) return { ...page, current: null };
    const { live, all, dates, checking } = await published(db, shown.id);
    const most = input.allOpenings ? ALL : FEW;
    const seen = await openings(db, shown.id, most + 1);
    return {
      ...page,
      current: {
        case: shown,
        status: live,
        checking,
        path: live ? pathOf(live, all) : [],
        step: await publishedStep(db, shown.id),
        dates: comingDates(dates, today),
        people: await portalTeam(db, shown.id),
        openings: seen.slice(0, most),
        moreOpenings: seen.length > most,
      },
    };
  },
});
