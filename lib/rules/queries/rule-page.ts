import { can } from '../../platform/permissions.ts';
import { notFound } from '../../platform/problem.ts';
import { query } from '../../platform/use-case.ts';
import { countsOn } from '../rules/change.ts';
import { pageRule, periodsOf } from '../rules/date-rules.ts';
import { isDue } from '../rules/due.ts';
import { rulePageSchema } from '../schema.ts';
import { changesOf, decidedVersions } from '../store/changes.ts';
import { entryKey, verifications, verifyMonths } from '../store/verifications.ts';
import { bookWith, loadDecisions } from '../store.ts';
import type { RulePage } from '../types.ts';

/** One rule of dates: its versions, what counts in the firm for which days, and everything the firm decided about it. */
export const getRulePage = query('rules.rule', {
  may: 'rules:read',
  input: rulePageSchema,
  run: async ({ db, actor, input: { ruleId }, today }): Promise<RulePage> => {
    const found = pageRule(ruleId);
    if (!found) notFound();
    const { id, versions, ...rule } = found;
    const months = await verifyMonths(db);
    const verified = await verifications(db);
    const decided = await decidedVersions(db);
    const decisions = await loadDecisions(db);
    const own = new Set(versions.map((version) => version.id));
    const days = decisions.filter(({ versionId }) => own.has(versionId)).map(({ from }) => from);
    return {
      ...{ id, rule, months, today, mayDecide: can(actor, 'rules:decide') },
      versions: versions.map((version) => {
        const read = verified.get(entryKey('dates', version.id)) ?? null;
        return {
          ...version,
          ...{ verified: read, due: isDue({ ...version, verified: read }, { today, months }) },
          ...{ decided: decided.get(version.id) ?? null, isOn: countsOn(version, decisions, today) },
        };
      }),
      periods: periodsOf(found, bookWith(decisions), days),
      changes: await changesOf(db, id),
      zone: actor.kind === 'staff' ? actor.zone : actor.firmZone,
    };
  },
});
