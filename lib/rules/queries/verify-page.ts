import { can } from '../../platform/permissions.ts';
import { notFound } from '../../platform/problem.ts';
import { query } from '../../platform/use-case.ts';
import { entryOf } from '../rules/book.ts';
import { isDue } from '../rules/due.ts';
import { verifyPageSchema } from '../schema.ts';
import { decidedVersions } from '../store/changes.ts';
import { verificationsOf, verifyMonths } from '../store/verifications.ts';
import type { VerifyPage } from '../types.ts';

/** One datum of the law and everybody of the firm who read it at its source. */
export const getVerifyPage = query('rules.verification', {
  may: 'rules:read',
  input: verifyPageSchema,
  run: async ({ db, actor, input: { topic, entry: id }, today }): Promise<VerifyPage> => {
    const entry = entryOf(topic, id);
    if (!entry) notFound();
    const months = await verifyMonths(db);
    const past = await verificationsOf(db, topic, id);
    const decided = entry.rule ? ((await decidedVersions(db)).get(id) ?? null) : null;
    const verified = past[0] ?? null;
    return {
      ...{ topic, past, today, mayDecide: can(actor, 'rules:decide') },
      entry: { ...entry, verified, decided, due: isDue({ ...entry, verified }, { today, months }) },
      zone: actor.kind === 'staff' ? actor.zone : actor.firmZone,
    };
  },
});
