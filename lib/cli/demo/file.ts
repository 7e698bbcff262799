import { publishNextStep, setNextStep } from '../../cases/commands/next-step.ts';
import { addNote } from '../../cases/commands/notes.ts';
import { editGrounds, editReasons } from '../../claim/commands.ts';
import { getClaimPage } from '../../claim/queries.ts';
import { publishStatus } from '../../timeline/commands/publish.ts';
import type { Story } from './stories.ts';
import { forGround, must, noon, plus, type Teller } from './telling.ts';
import { NOTES, REASONS, STEPS, UNPROTECTED } from './texts.ts';

export async function tellClaim(who: Teller, caseId: string, story: Story, at: Date, n: number): Promise<void> {
  const grounds = story.grounds.map((code, index) => ({
    ...{ id: '', code, strength: index === 0 ? ('primary' as const) : ('secondary' as const), note: '' },
    attribution: code.startsWith('PO.IMP') ? ('imputed' as const) : ('real' as const),
  }));
  const page = must(await getClaimPage(who.lawyer, { caseId }, at), 'the claim');
  must(
    await editGrounds(who.lawyer, { caseId, revision: page.revisions.grounds?.revision ?? 0, grounds }, at),
    'grounds',
  );
  const known = must(await getClaimPage(who.lawyer, { caseId }, at), 'the claim');
  const reasons = known.grounds.map(({ id, code }) => ({
    id: '',
    text: forGround(REASONS, code) ?? '',
    tie: id as string,
  }));
  const [unprotected, words] = UNPROTECTED[n % UNPROTECTED.length] ?? ['economy', ''];
  if (n % 3 === 0) reasons.push({ id: '', text: words, tie: unprotected });
  must(
    await editReasons(
      who.lawyer,
      { caseId, revision: known.revisions.reasons?.revision ?? 0, reasons: reasons.filter(({ text }) => text) },
      at,
    ),
    'reasons',
  );
}

export async function tellNext(who: Teller, caseId: string, status: string, n: number): Promise<void> {
  const now = noon(who.today);
  const acts = (['firm', 'client', 'government'] as const)[n % 3] ?? 'firm';
  if (n % 7 !== 6) {
    const { text, ru, en } = STEPS[acts];
    const since = plus(who.today, -(n % 25));
    const step = must(
      await setNextStep(who.lawyer, { caseId, revision: 0, text, who: acts, since, clientRu: ru, clientEn: en }, now),
      'the next step',
    );
    if (n % 2 === 0)
      must(
        await publishNextStep(who.lawyer, { caseId, stepId: step.stepId, revision: step.revision }, now),
        'publishing the step',
      );
  }
  if (n % 2 === 0) must(await publishStatus(who.lawyer, { caseId, status }, now), 'publishing the status');
  const note = NOTES[n % NOTES.length];
  if (note) must(await addNote(who.paralegal, { caseId, text: note }, noon(plus(who.today, -(n % 80)))), 'a note');
}
