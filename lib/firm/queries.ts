import { z } from 'zod';
import { line } from '../fields/schema.ts';
import { revisions } from '../fields/store.ts';
import { can } from '../platform/permissions.ts';
import { notFound } from '../platform/problem.ts';
import { query } from '../platform/use-case.ts';
import { type Printed, printedPage } from './rules.ts';
import { chainBreak, isVisible, readSettings, totals } from './store.ts';
import type { FirmPage, Shell } from './types.ts';

/**
 * Recomputes the firm's audit chain from its first entry: how many entries there are, and the number of the first
 * that was edited, is missing or does not follow from the one before (null: whole).
 */
export const verifyChain = query('firm.verify-chain', {
  may: 'audit:read',
  input: z.strictObject({}),
  run: ({ db }) => chainBreak(db),
});

/** The frame of the staff pages: firm, reader and the counts beside the navigation. One statement. */
export const getShell = query('firm.shell', {
  may: 'firm:read',
  input: z.strictObject({}),
  run: async ({ db, actor }): Promise<Shell> => {
    if (actor.kind !== 'staff') notFound();
    const { name: firm, counts, countedAt } = await totals(db);
    return { firm, user: { name: actor.name, roles: actor.roles, zone: actor.zone }, totals: counts, countedAt };
  },
});

/** What the firm decides about itself: its members may know, its owner may change it. */
export const getFirmPage = query('firm.settings', {
  may: 'firm:read',
  input: z.strictObject({}),
  run: async ({ db, actor }): Promise<FirmPage> => ({
    settings: await readSettings(db),
    saved: (await revisions(db, actor.firmId)).settings ?? null,
    mayEdit: can(actor, 'firm:write'),
    mayCheck: can(actor, 'audit:read'),
    zone: actor.kind === 'staff' ? actor.zone : actor.firmZone,
  }),
});

/** That a page was printed: paper leaves the firm's walls. A case or person the reader may not see is not found. */
export const recordPrint = query('firm.print', {
  may: 'firm:read',
  sensitive: true,
  input: z.strictObject({ path: line(200) }),
  run: async ({ db, input }): Promise<Printed> => {
    const printed = printedPage(input.path);
    if (!(await isVisible(db, printed))) notFound();
    return printed;
  },
  audit: ({ result: { page, caseId, personId } }) => ({ subject: caseId ?? personId, caseId, page }),
});

/** One row: what the bench measures pages against. */
export const getFloor = query('firm.floor', {
  may: 'firm:read',
  input: z.strictObject({}),
  run: async ({ db, actor }) => ({
    name: (await db.firm.findFirstOrThrow({ where: { id: actor.firmId }, select: { name: true } })).name,
  }),
});
