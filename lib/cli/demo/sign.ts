import { confirmDate } from '../../dates/commands/confirm.ts';
import { getDatesPage } from '../../dates/queries.ts';
import { must, noon, type Teller } from './telling.ts';

/** Of every so many cases one has nobody's second signature yet. */
const UNSIGNED = 4;

/** A second person has read the sources of a case's critical dates, as in a firm that keeps its books. */
export async function tellSignatures(who: Teller, caseId: string, n: number): Promise<void> {
  if (n % UNSIGNED === 0) return;
  const { dates } = must(await getDatesPage(who.lawyer, { caseId }, noon(who.today)), 'the dates');
  for (const { kept, state, dueOn, trigger } of dates) {
    if (kept?.standing !== 'amber' || state !== 'open') continue;
    const signer = kept.signers.some(({ userId }) => userId === who.lawyer.userId) ? who.paralegal : who.lawyer;
    const source = trigger?.type === 'arrival' ? 'I-94, copy in the file' : 'The notice, page 1';
    must(
      await confirmDate(
        signer,
        { dateId: kept.id, revision: kept.revision, readOn: dueOn ?? '', source },
        noon(who.today),
      ),
      'a signature',
    );
  }
}
