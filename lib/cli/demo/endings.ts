import { closeCase, reopenCase } from '../../cases/commands/close-case.ts';
import type { OUTCOMES } from '../../cases/schema/outcomes.ts';
import type { ProcedureEvent } from '../../law/procedure.ts';
import type { Story } from './stories.ts';
import { later, must, noon, plus, type Teller } from './telling.ts';

type Ending = { outcome: (typeof OUTCOMES)[number]; reason: string };

/** Cases that are over for the firm, by the client's surname. */
export const ENDINGS: Readonly<Record<string, Ending>> = {
  Громов: {
    outcome: 'granted',
    reason: 'The BIA dismissed the appeal of DHS: asylum is final. The file went to the client.',
  },
  Никифоров: { outcome: 'denied', reason: 'The judge denied; the client left on time under voluntary departure.' },
  Абрамова: { outcome: 'withdrawn', reason: 'The client withdrew the application after advice, in writing.' },
  Осипов: {
    outcome: 'transferred',
    reason: 'Another lawyer takes the appeal. The file and the date for EOIR-26 were handed over.',
  },
  Беликова: { outcome: 'client-left', reason: 'The client ended the representation after the missed interview.' },
};

/** A case closed too early and taken up again, by the client's surname; so many days ago. */
export const REOPENED = {
  surname: 'Щеглова',
  closed: { ago: 66, outcome: 'client-left', reason: 'No answer for three months by phone, Signal or letter.' },
  reopened: { ago: 24, reason: 'The client called from a new number. The hearing stands, the evidence is due.' },
} as const;

/** Closes the case where its story ends; whether it did. */
export async function tellEnding(
  who: Teller,
  caseId: string,
  story: Story,
  events: readonly ProcedureEvent[],
): Promise<boolean> {
  const { lawyer, today } = who;
  if (story.surname === REOPENED.surname) {
    const { closed, reopened } = REOPENED;
    const closedOn = plus(today, -closed.ago);
    const { outcome, reason } = closed;
    must(await closeCase(lawyer, { caseId, closedOn, outcome, reason }, noon(closedOn)), 'closing');
    const again = noon(plus(today, -reopened.ago));
    must(await reopenCase(lawyer, { caseId, reason: reopened.reason }, again), 'reopening');
  }
  const ending = ENDINGS[story.surname];
  if (!ending) return false;
  const closedOn = later(events.at(-1)?.on ?? today, plus(today, -1));
  must(
    await closeCase(lawyer, { caseId, closedOn, ...ending }, noon(closedOn)),
    `closing the case of ${story.surname}`,
  );
  return true;
}
