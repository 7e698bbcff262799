import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { newCase } from '../support/cases.ts';
import { firm } from '../support/firm.ts';
import { sessionOf, words } from './product.ts';
import { visitors } from './visitors.ts';

const t = words();
const visit = visitors();
const save = (page: Page) => page.getByRole('button', { name: t('field.save'), exact: true }).click();

async function openStep(page: Page, caseId: string) {
  await page.goto(`/cases/${caseId}`);
  await page.getByRole('button', { name: t('cases.overview.editStep') }).click();
}

/** Two people with the same section open: the lawyer saves first, then the paralegal is told. */
async function clash() {
  const home = await firm();
  const { caseId } = await newCase(home);
  const first = (await visit(null, { session: await sessionOf(home.lawyer) })).page;
  const second = (await visit(null, { session: await sessionOf(home.paralegal) })).page;
  await openStep(first, caseId);
  await openStep(second, caseId);
  await first.getByLabel(t('caseWork.step.text')).fill('Call the consulate');
  await second.getByLabel(t('caseWork.step.text')).fill('Write to the consulate');
  await second.getByLabel(t('caseWork.step.clientRu')).fill('Мы пишем в консульство.');
  await save(first);
  await first.locator('#next-step').getByText('Call the consulate').waitFor();
  await save(second);
  const panel = second.locator('.conflict');
  await panel.waitFor();
  expect(await panel.innerText()).toContain(home.lawyer.name);
  expect(await panel.locator('.conflict-side').nth(0).innerText()).toContain('Write to the consulate');
  expect(await panel.locator('.conflict-side').nth(1).innerText()).toContain('Call the consulate');
  expect(await second.getByLabel(t('caseWork.step.clientRu')).inputValue()).toBe('Мы пишем в консульство.');
  return { first, second, caseId };
}

const stored = async (page: Page, caseId: string) => {
  await page.goto(`/cases/${caseId}`);
  return page.locator('#next-step').innerText();
};

it('the second to save sees both versions; keeping one’s own replaces the other', async () => {
  const { first, second, caseId } = await clash();
  await second.getByRole('button', { name: t('field.conflict.keepMine') }).click();
  await second.locator('.conflict').waitFor({ state: 'detached' });
  expect(await stored(first, caseId)).toContain('Write to the consulate');
});

it('taking the other version leaves what was saved', async () => {
  const { first, second, caseId } = await clash();
  await second.getByRole('button', { name: t('field.conflict.takeTheirs') }).click();
  await second.locator('#next-step').getByText('Call the consulate').waitFor();
  expect(await stored(first, caseId)).toContain('Call the consulate');
});

it('editing both goes on from one’s own, with the other in sight', async () => {
  const { first, second, caseId } = await clash();
  await second.getByRole('button', { name: t('field.conflict.editBoth') }).click();
  expect(await second.getByLabel(t('caseWork.step.text')).inputValue()).toBe('Write to the consulate');
  await second.getByText('Call the consulate').first().waitFor();
  await second.getByLabel(t('caseWork.step.text')).fill('Call the consulate, then write');
  await save(second);
  await second.locator('.conflict').waitFor({ state: 'detached' });
  expect(await stored(first, caseId)).toContain('Call the consulate, then write');
});
