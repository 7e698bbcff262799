import { notFound } from '../platform/problem.ts';
import { query } from '../platform/use-case.ts';
import { chooseCase, comingDates, reachedStages } from './rules.ts';
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
    const { greeting, firm } = await reader(db, actor.personId);
    const cases = await portalCases(db, actor.personId);
    const shown = chooseCase(cases, input.caseId);
    if (!shown) {
      if (input.caseId) notFound();
      return { firm, greeting, cases: [], current: null };
    }
    const { live, all, dates } = await published(db, shown.id);
    return {
      firm,
      greeting,
      cases: cases.map(({ id, principal, own }) => ({ id, principal, own })),
      current: {
        caseId: shown.id,
        status: live,
        reached: live ? reachedStages(all) : [],
        step: await publishedStep(db, shown.id),
        dates: comingDates(dates, today),
        closedOn: cases.find(({ id }) => id === shown.id)?.closedOn ?? null,
        people: await portalTeam(db, shown.id),
        openings: await openings(db, shown.id, input.allOpenings ? ALL : FEW),
      },
    };
  },
});
