import { userIdOf } from '../../platform/actor.ts';
import { invalid, refuse } from '../../platform/problem.ts';
import { type Actor, command } from '../../platform/use-case.ts';
import { decideConfirmation } from '../rules/confirmation.ts';
import { NOT_SIGNED, TWO_PEOPLE } from '../rules/two-people.ts';
import { confirmDateSchema } from '../schema/acts.ts';
import { hasColleague, keepSignature, signaturesOf } from '../store/signatures.ts';
import { keepNextDate, rowOf, updateDates } from '../store/write.ts';
import { openDate } from './open-date.ts';

const isLawyer = (actor: Actor): boolean => actor.kind === 'staff' && actor.roles.includes('lawyer');

/**
 * A person says that they read a date in its source, and types it as they read it. Two of them, one a lawyer, settle it; what
 * warned before then warns no longer. A different reading is refused: the fact is corrected, or the date moved with a reason.
 */
export const confirmDate = command('dates.confirm', {
  may: 'dates:confirm',
  input: confirmDateSchema,
  once: ({ requestId }) => requestId,
  run: async ({ db, actor, input, now, today }) => {
    const { date, caseId, isClosed, setAt, ruleset } = await openDate(db, input);
    if (date.state === 'open' && !input.readOn) invalid({ readOn: 'required' });
    if (date.state === 'open' && input.readOn !== date.dueOn) invalid({ readOn: 'another-day' });
    const userId = userIdOf(actor) ?? invalid({ dateId: 'invalid' });
    const signatures = await signaturesOf(db, { ...date, setAt }, actor.firmZone);
    const own = { userId, on: today, isLawyer: isLawyer(actor) };
    const verdict = decideConfirmation({ ...date, signatures }, own, await hasColleague(db, userId, caseId));
    if (verdict.kind === 'refused') {
      refuse({ kind: 'refused', ...TWO_PEOPLE, reason: NOT_SIGNED[verdict.why], overridable: false });
    }
    const { outcome } = verdict;
    await keepSignature(db, { date, caseId, source: input.source, outcome, by: userId, at: now });
    const settled = outcome === 'first' ? date : { ...date, standing: outcome, formerDueOn: null, formerSafeOn: null };
    await updateDates(db, [rowOf(settled, { caseId, isClosed, today })], { by: null, at: now, ruleset }, false);
    await keepNextDate(db, [caseId], today);
    return { caseId, outcome };
  },
  audit: ({ input, result }) => ({ subject: input.dateId, caseId: result.caseId, outcome: result.outcome }),
});
