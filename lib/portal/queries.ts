import { openingFact } from '../cases/rules.ts';
import { openCase } from '../cases/store/open-case.ts';
import { can } from '../platform/permissions.ts';
import { notFound } from '../platform/problem.ts';
import { query } from '../platform/use-case.ts';
import { chooseCase, comingDates, pathOf } from './rules.ts';
import { accessSchema, portalPageSchema } from './schema.ts';
import { caseAccess } from './store/access.ts';
import { openings, portalCases, portalTeam, published, publishedStep, reader } from './store.ts';
import type { AccessPage, PortalPage } from './types.ts';

const FEW = 5;
const ALL = 200;

/** The client's own page: only what a lawyer published, and who opened the file. */
export const getPortalPage = query('portal.page', {
  may: 'portal:read',
  input: portalPageSchema,
  run: async ({ db, actor, input, today }): Promise<PortalPage> => {
    if (actor.kind !== 'client') notFound();
    const cases = await portalCases(db, actor);
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

/** Who outside the firm may read what of a case, with their accounts and grants. */
export const getCaseAccess = query('portal.access', {
  may: 'cases:read',
  sensitive: true,
  input: accessSchema,
  run: async ({ db, actor, input: { caseId }, now, today }): Promise<AccessPage> => {
    const { header, opened } = await openCase(db, { actor, caseId, now, today });
    return {
      header,
      opened,
      access: await caseAccess(db, caseId, now),
      zone: actor.kind === 'system' ? actor.firmZone : actor.zone,
      mayInvite: can(actor, 'clients:invite'),
      mayGrant: can(actor, 'clients:grant'),
    };
  },
  audit: ({ result }) => openingFact(result),
});
