import { expect, it } from 'vitest';
import { recordEvent } from '../../lib/timeline/commands/record-event.ts';
import { newCase } from '../support/cases.ts';
import { at, firm, ok } from '../support/firm.ts';
import { eventOf } from '../support/timeline.ts';
import { sessionOf, words } from './product.ts';
import { visitors } from './visitors.ts';

const t = words();
const visit = visitors();

it('a lawyer sees what day a fact leads to, and the arithmetic line by line', async () => {
  const home = await firm();
  const { caseId } = await newCase(home);
  const date = { on: '2025-11-29', until: '2025-11-29', precision: 'day' as const };
  ok(await recordEvent(home.lawyer, { caseId, type: 'arrival', date }, at('2026-02-01')));
  await eventOf(home.lawyer, caseId);
  const { page } = await visit(null, { session: await sessionOf(home.lawyer) });
  await page.goto(`/cases/${caseId}`);
  await page.getByRole('link', { name: /^Dates\b/ }).click();
  await page.waitForURL(`/cases/${caseId}/dates`);
  const dates = page.getByRole('table', { name: t('dates.label') });
  const oneYear = dates.getByRole('row', { name: /One-year filing deadline/ });
  expect(await oneYear.innerText()).toMatch(/Fri.27.Nov.2026[\s\S]*last legal day Mon.30.Nov.2026[\s\S]*met/);
  const reasons = (await oneYear.getByRole('link').getAttribute('href')) ?? '';
  await page.goto(reasons, { waitUntil: 'networkidle' });
  const why = page.getByRole('complementary', { name: 'One-year filing deadline' });
  await why.getByText('2026-11-29 is a Sunday: moved to 2026-11-30 (Monday)').waitFor();
  await why.getByText('INA 208(a)(2)(B)').waitFor();
  await page.keyboard.press('Escape');
  await why.waitFor({ state: 'detached' });
  // Day 150 and day 180 of the clock, and the ledger that they come from.
  expect(await dates.getByRole('row', { name: /filing opens/ }).innerText()).toMatch(/2.Aug.2026/);
  const ledger = page.getByRole('table', { name: t('dates.permit.table') });
  expect(await ledger.getByRole('row').count()).toBe(2);

  // What is supposed is asked without a script, changes nothing, and keeps what was typed where it has no answer.
  const ahead = `20.12.${new Date().getUTCFullYear() + 1}`;
  const suppose = async (question: 'hearing' | 'reentry', on: string) => {
    await page.getByLabel(t('dates.whatIf.question')).selectOption(question);
    await page.getByRole('textbox', { name: t('dates.whatIf.day') }).fill(on);
    await page.getByRole('button', { name: t('dates.whatIf.ask') }).click();
    await page.waitForURL((url) => url.searchParams.get('on') === on);
  };
  await suppose('hearing', ahead);
  await page.getByText(t('dates.whatIf.no-hearing')).waitFor();
  expect(await page.getByRole('textbox', { name: t('dates.whatIf.day') }).inputValue()).toBe(ahead);
  await suppose('reentry', '31.02.2027');
  await page.getByText(t('field.bad-date')).waitFor();
  await suppose('reentry', ahead);
  await page.getByText(t('dates.whatIf.none')).waitFor();
});
