import { lockedCase, touch } from '../cases/store/load-case.ts';
import { type Actor, userIdOf } from '../platform/actor.ts';
import { invalid, notFound, refuse } from '../platform/problem.ts';
import { command, type Db } from '../platform/use-case.ts';
import { loadBook } from '../rules/store.ts';
import { loadEvents } from '../timeline/store.ts';
import { caseFees, decideStatement, feeKey, isSettled, waiverBarred } from './rules.ts';
import { excuseFeeSchema, payFeeSchema, undoFeeSchema } from './schema.ts';
import { appendFeeRecord, loadFeeRecords } from './store.ts';
import type { FeeRecord } from './types.ts';

type Target = { caseId: string; eventId: string; feeId: string; revision: number };
type Statement = Pick<FeeRecord, 'status' | 'on' | 'usd' | 'receipt' | 'reason'>;

/** Adds a statement about a fee of the case, after the last one that its author saw. */
async function say(
  { db, actor, now, today }: { db: Db; actor: Actor; now: Date; today: string },
  { caseId, eventId, feeId, revision }: Target,
  statement: Statement,
): Promise<{ revision: number }> {
  if (statement.on !== null && statement.on > today) invalid({ on: 'in-future' });
  await lockedCase(db, caseId);
  const records = await loadFeeRecords(db, caseId);
  // Statements are about filings, which no date decides.
  const { fees } = caseFees(await loadEvents(db, caseId), records, [], { today, book: await loadBook(db) });
  const decided = decideStatement(fees, { feeId, eventId, revision });
  if (decided === 'absent') notFound();
  if (decided === 'annual') {
    const reason = {
      en: 'The annual fee is paid on the timeline: record “Annual asylum fee paid” there.',
      ru: 'Ежегодный сбор отмечают в хронологии: запишите там «Ежегодный сбор уплачен».',
    };
    refuse({ kind: 'refused', rule: 'FEES.ANNUAL', reason, source: '', overridable: false });
  }
  if (decided !== 'fits') {
    const { stale } = decided;
    const { revision: at = 0, by = null } = stale ?? {};
    refuse({ kind: 'conflict', theirs: stale, revision: at, by, at: stale?.at ?? null });
  }
  const barred = statement.status === 'waived' ? waiverBarred(fees, { feeId, eventId }) : null;
  if (barred) {
    const { id, text, source } = barred;
    refuse({ kind: 'refused', rule: `FEES.${id}`, reason: text, source, overridable: false });
  }
  if (statement.status === 'due' && !isSettled(records, feeKey({ feeId, eventId }))) notFound();
  const next = { caseId, eventId, feeId, revision: revision + 1, by: userIdOf(actor), at: now };
  await appendFeeRecord(db, { ...next, ...statement });
  await touch(db, caseId, now);
  return { revision: revision + 1 };
}

const fact = ({ input: { caseId, eventId, feeId } }: { input: Target }) => ({
  ...{ subject: eventId, caseId, fee: feeId },
});

/** Writes down that a fee was paid. */
export const payFee = command('fees.pay', {
  may: 'fees:write',
  input: payFeeSchema,
  run: ({ input, ...within }) => {
    const { on, usd, receipt } = input;
    return say(within, input, { status: 'paid', on, usd, receipt, reason: '' });
  },
  audit: fact,
});

/** Writes down that the agency or the court waived a fee; refused where the law knows no waiver of it. */
export const waiveFee = command('fees.waive', {
  may: 'fees:write',
  input: excuseFeeSchema,
  run: ({ input, ...within }) => {
    const { on, reason } = input;
    return say(within, input, { status: 'waived', on, usd: null, receipt: '', reason });
  },
  audit: fact,
});

/** Says that a fee is not payable in this case. A legal conclusion: it needs a lawyer. */
export const exemptFee = command('fees.exempt', {
  may: 'fees:exempt',
  input: excuseFeeSchema,
  run: ({ input, ...within }) => {
    const { on, reason } = input;
    return say(within, input, { status: 'not_payable', on, usd: null, receipt: '', reason });
  },
  audit: fact,
});

/** Takes back what was said of a fee: it is owed again, and both statements stay. */
export const undoFee = command('fees.undo', {
  may: 'fees:write',
  input: undoFeeSchema,
  run: ({ input, ...within }) =>
    say(within, input, { status: 'due', on: null, usd: null, receipt: '', reason: input.reason }),
  audit: fact,
});
