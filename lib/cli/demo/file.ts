import { recordStatusCheck } from '../../cases/commands/facts.ts';
import { publishNextStep, setNextStep } from '../../cases/commands/next-step.ts';
import { addNote } from '../../cases/commands/notes.ts';
import { editGrounds, editReasons } from '../../claim/commands.ts';
import { getClaimPage } from '../../claim/queries.ts';
import type { StageKey } from '../../law/stages.ts';
import type { StatusCode } from '../../law/status.ts';
import { publishStatus } from '../../timeline/commands/publish.ts';
import { stepFor } from './steps.ts';
import type { Story } from './stories.ts';
import { forGround, later, must, noon, plus, type Teller } from './telling.ts';
import { NOTES, REASONS, UNPROTECTED } from './texts.ts';

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

/** Where a told case stands; `since` is the day of its last event. */
export type Standing = {
  caseId: string;
  story: Story;
  status: StatusCode;
  stage: StageKey;
  since: string;
  closed: boolean;
};

/** What the government's system shows instead of our status, by the client's surname: somebody has to find out why. */
export const SEEN_OTHERWISE: Readonly<Record<string, { status: StatusCode; note: string }>> = {
  Сотников: { status: 'D15', note: 'The court system still shows the order in absentia; our motion is not entered.' },
};

/** Every ninth case nobody has looked up yet; before anything is filed there is nothing to look up. */
const isLookedUp = ({ stage }: Standing, n: number) => n % 9 !== 5 && stage !== 'intake' && stage !== 'claim';

async function tellCheck(who: Teller, told: Standing, n: number): Promise<void> {
  if (!isLookedUp(told, n)) return;
  const { caseId, status, since } = told;
  const checkedOn = later(since, plus(who.today, -(1 + (n % 6))));
  const seen = SEEN_OTHERWISE[told.story.surname] ?? { status, note: '' };
  const by = n % 4 === 3 ? who.lawyer : who.paralegal;
  must(await recordStatusCheck(by, { caseId, checkedOn, ...seen }, noon(checkedOn)), 'the status check');
}

async function tellStep(who: Teller, { caseId, story, status }: Standing, n: number): Promise<void> {
  const now = noon(who.today);
  const acts = (['firm', 'client', 'government'] as const)[n % 3] ?? 'firm';
  const { text, ru, en } = stepFor(acts, status, story, Math.floor(n / 3));
  const since = plus(who.today, -(n % 25));
  const step = must(
    await setNextStep(who.lawyer, { caseId, revision: 0, text, who: acts, since, clientRu: ru, clientEn: en }, now),
    'the next step',
  );
  if (n % 2 !== 0) return;
  must(
    await publishNextStep(who.lawyer, { caseId, stepId: step.stepId, revision: step.revision }, now),
    'publishing the step',
  );
}

/** What somebody saw at the government, what comes next, what the client reads, and a note. */
export async function tellNext(who: Teller, told: Standing, n: number): Promise<void> {
  const { caseId, status, closed } = told;
  await tellCheck(who, told, n);
  if (!closed && n % 7 !== 6) await tellStep(who, told, n);
  if (n % 2 === 0 && !SEEN_OTHERWISE[told.story.surname])
    must(await publishStatus(who.lawyer, { caseId, status }, noon(who.today)), 'publishing the status');
  const note = NOTES[n % NOTES.length];
  if (note) must(await addNote(who.paralegal, { caseId, text: note }, noon(plus(who.today, -(n % 80)))), 'a note');
}
