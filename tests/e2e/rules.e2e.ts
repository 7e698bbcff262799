import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { firm } from '../support/firm.ts';
import { deniedCase } from '../support/rules.ts';
import { sessionOf, words } from './product.ts';
import { visitors } from './visitors.ts';

const t = words();
const visit = visitors();

const DAY_MS = 86_400_000;
/** An ISO day so many days ago, in the zone of the firms that tests make. */
const ago = (days: number): string =>
  new Date(Date.now() - days * DAY_MS).toLocaleDateString('sv-SE', { timeZone: 'America/Los_Angeles' });

/** A day as the product writes it, whatever the space. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

async function propose(page: Page, button: 'switchOnOf' | 'switchOffOf', reason: string): Promise<void> {
  await page.goto('/rules/BIA_APPEAL');
  await page.getByRole('link', { name: t(`rules.rule.${button}`, { version: 'BIA_APPEAL.10' }) }).click();
  await page.getByRole('button', { name: t('rules.propose.save') }).click();
  await page.getByText(t('field.required')).first().waitFor();
  await page.getByLabel(t('rules.propose.reason')).fill(reason);
  await page.getByRole('button', { name: t('rules.propose.save') }).click();
  await page.waitForURL(/\/rules\/changes\/[0-9a-f-]{36}$/);
}

async function approve(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: t('rules.change.approveButton') }).click();
  await page.getByText(t('rules.state.applied'), { exact: true }).waitFor();
}

it('the ten days of an appeal: exactly the affected cases, a second lawyer, and back', async () => {
  const home = await firm();
  const affected = await deniedCase(home, ago(3), 'Мухаметшин');
  await deniedCase(home, '2026-02-02', 'Осипов');
  const { page: first } = await visit(null, { session: await sessionOf(home.lawyer) });
  const { page: second } = await visit(null, { session: await sessionOf(home.owner) });

  await first.goto('/rules?topic=dates&q=appeal');
  await first.getByRole('link', { name: 'Appeal to the BIA' }).first().click();
  await first.waitForURL('/rules/BIA_APPEAL');
  await first.getByRole('img', { name: /^10 days: 10 days, vacated/ }).waitFor();
  await first.getByText(t('rules.rule.noDecisions')).waitFor();
  await propose(first, 'switchOnOf', 'D.C. Circuit, order of this week.');
  const change = new URL(first.url()).pathname;

  // The worker counts; the page says so and then shows the list, without anybody asking.
  const list = first.getByRole('table', { name: t('rules.change.cases') });
  await list.waitFor();
  const rows = list.getByRole('row', { name: /Appeal to the BIA/ });
  expect(await rows.count()).toBe(1);
  expect(await list.getByText('Осипов').count()).toBe(0);
  const before = plain(await rows.innerText());
  expect(before).toContain('Мухаметшин Артём');
  await first.getByText('You proposed this change. Another lawyer of the firm approves it.').waitFor();
  expect(await first.getByRole('button', { name: t('rules.change.approveButton') }).count()).toBe(0);

  const dates = `/cases/${affected.caseId}/dates`;
  const appeal = () =>
    second.getByRole('table', { name: t('dates.label') }).getByRole('row', { name: /Appeal to the BIA/ });
  await second.goto(dates);
  const thirty = await appeal().innerText();
  await approve(second, change);
  await second.goto(dates);
  expect(await appeal().innerText()).not.toBe(thirty);

  // Who, when and why stay readable, on the rule and on the case.
  await first.goto('/rules/BIA_APPEAL');
  const decisions = first.getByRole('table', { name: t('rules.rule.decisions') });
  expect(await decisions.innerText()).toMatch(/Marta Quispe[\s\S]*Ruth Abelson[\s\S]*in force/);
  await expect
    .poll(async () => {
      await first.goto(`/cases/${affected.caseId}/history`);
      return first.getByText(t('cases.history.did.rules_applied')).count();
    })
    .toBe(1);
  await first.getByRole('link', { name: t('cases.history.toChange') }).click();
  await first.waitForURL(change);
  expect(plain(await rows.innerText())).toBe(before);

  await propose(first, 'switchOffOf', 'The order was reversed.');
  const back = new URL(first.url()).pathname;
  await first.getByRole('table', { name: t('rules.change.cases') }).waitFor();
  await approve(second, back);
  await second.goto(dates);
  expect(await appeal().innerText()).toBe(thirty);
});
