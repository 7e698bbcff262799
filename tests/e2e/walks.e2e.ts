import { expect, it } from 'vitest';
import { WALKS, type Walk } from '../../lib/law/walks.ts';
import { contextOf, transact } from '../../lib/platform/db.ts';
import { firm } from '../support/firm.ts';
import { openedCase } from '../timeline/case.ts';
import { factsOf } from '../timeline/walks.ts';
import { sessionOf, words } from './product.ts';
import { recordInBrowser } from './timeline-form.ts';
import { visitors } from './visitors.ts';

const t = words();
const visit = visitors();

/** Every walk is recorded through the commands in tests/timeline; here the shortest of each track (all with WALKS=all). */
function chosen(): Walk[] {
  if (process.env.WALKS === 'all') return [...WALKS];
  const tracks = Map.groupBy(WALKS, ({ track }) => track);
  return [...tracks.values()].flatMap((walks) => walks.toSorted((a, b) => a.steps.length - b.steps.length).slice(0, 1));
}

it.each(chosen())('$track, $id: recorded step by step in the browser, to its end', async (walk) => {
  const home = await firm();
  const caseId = await openedCase(home, { lawful: walk.lawfulStatus });
  const { page } = await visit(null, { session: await sessionOf(home.owner) });
  for (const fact of factsOf(walk)) {
    if (fact.type === 'case_closed') await close(page, caseId, fact.on);
    else await recordInBrowser(page, caseId, fact);
  }
  const row = await transact(contextOf(home.owner), (db) => db.case.findFirstOrThrow({ where: { id: caseId } }));
  expect(row.status).toBe(walk.ends);
});

/** Closing has its own form on the overview: it also ends the firm's work. */
async function close(page: Awaited<ReturnType<typeof visit>>['page'], caseId: string, on: string): Promise<void> {
  await page.goto(`/cases/${caseId}`);
  await page.getByRole('button', { name: t('cases.overview.close') }).click();
  await page.getByLabel(t('caseWork.closing.on')).fill(on);
  await page.getByLabel(t('caseWork.closing.outcome')).selectOption('withdrawn');
  await page.getByLabel(t('caseWork.closing.reason')).fill('The client withdrew.');
  await page.getByRole('button', { name: t('caseWork.closing.close') }).click();
  await page.getByText(t('cases.overview.reopen')).waitFor();
}
