import { can } from '../../platform/permissions.ts';
import { query } from '../../platform/use-case.ts';
import { lookUp, pageOf } from '../rules/book.ts';
import { isDue } from '../rules/due.ts';
import { rulesPageSchema } from '../schema.ts';
import { decidedVersions, pendingChanges } from '../store/changes.ts';
import { entryKey, verifications, verifyMonths } from '../store/verifications.ts';
import { type FirmEntry, type RulesPage, TOPICS, type Topic } from '../types.ts';

/**
 * The law's data with their sources, by topic; who of the firm verified them and what the firm decided about them. With
 * `due`, only what is to be verified: the count of all topics stands on the page either way.
 */
export const getRulesPage = query('rules.page', {
  may: 'rules:read',
  input: rulesPageSchema,
  run: async ({ db, actor, input: { topic, q, from, due }, today }): Promise<RulesPage> => {
    const months = await verifyMonths(db);
    const verified = await verifications(db);
    const decided = await decidedVersions(db);
    const inFirm = (of: Topic, found: ReturnType<typeof lookUp>): FirmEntry[] =>
      found[of].map((entry) => {
        const own = verified.get(entryKey(of, entry.id)) ?? null;
        const isOld = isDue({ ...entry, verified: own }, { today, months });
        return { ...entry, verified: own, due: isOld, decided: (entry.rule && decided.get(entry.id)) || null };
      });
    const all = lookUp('');
    const found = q === '' ? all : lookUp(q);
    const listed = (of: Topic) => inFirm(of, found).filter((entry) => !due || entry.due);
    const entries = listed(topic);
    return {
      ...{ topic, ...pageOf(entries, from), dueOnly: due === '1', months, mayDecide: can(actor, 'rules:decide') },
      counts: Object.fromEntries(TOPICS.map((of) => [of, listed(of).length])) as Record<Topic, number>,
      uncertain: entries.filter(({ confidence }) => confidence === '?').length,
      due: TOPICS.reduce((sum, of) => sum + inFirm(of, all).filter((entry) => entry.due).length, 0),
      pending: await pendingChanges(db),
    };
  },
});
