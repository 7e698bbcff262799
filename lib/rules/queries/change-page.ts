import { userIdOf } from '../../platform/actor.ts';
import { can } from '../../platform/permissions.ts';
import { notFound } from '../../platform/problem.ts';
import { today as dayIn } from '../../platform/today.ts';
import { query } from '../../platform/use-case.ts';
import { mayApprove } from '../rules/change.ts';
import { changePageSchema } from '../schema.ts';
import { activeLawyers, findChange } from '../store/changes.ts';
import { listPage, seenCases } from '../store/counts.ts';
import type { ChangePage } from '../types.ts';

/**
 * A proposed change with the open cases whose dates it moves, old and new, fifty dates a page. Cases restricted to other teams
 * are counted and not shown: whoever approves must know that there are some.
 */
export const getChangePage = query('rules.change', {
  may: 'rules:read',
  input: changePageSchema,
  run: async ({ db, actor, input: { changeId, after }, today }): Promise<ChangePage> => {
    const change = await findChange(db, changeId);
    if (!change) notFound();
    const { list, proposed } = change;
    const listed = { changeId, number: list?.number ?? 0 };
    const page = list ? await listPage(db, listed, after) : { rows: [], after: null };
    const seen = list ? await seenCases(db, listed) : null;
    return {
      ...{ change, ...page, today, mayDecide: can(actor, 'rules:decide') },
      hidden: list && seen !== null ? list.movedCases - seen : 0,
      say: mayApprove({
        ...{ userId: userIdOf(actor) ?? '', proposedBy: proposed.userId, today, lawyers: await activeLawyers(db) },
        proposedOn: dayIn(new Date(proposed.at), actor.firmZone),
      }),
      zone: actor.kind === 'staff' ? actor.zone : actor.firmZone,
    };
  },
});
