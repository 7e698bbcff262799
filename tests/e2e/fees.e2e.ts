import { expect, it } from 'vitest';
import { newCase } from '../support/cases.ts';
import { firm } from '../support/firm.ts';
import { eventOf } from '../support/timeline.ts';
import { sessionOf, words } from './product.ts';
import { visitors } from './visitors.ts';

const t = words();
const visit = visitors();

it('a paralegal writes down a payment, takes it back, and asks what a form costs on a day', async () => {
  const home = await firm();
  const { caseId } = await newCase(home);
  await eventOf(home.lawyer, caseId);
  const { page } = await visit(null, { session: await sessionOf(home.paralegal) });
  await page.goto(`/cases/${caseId}/dates`);
  await page.getByRole('link', { name: t('cases.frame.tab.fees'), exact: true }).click();
  await page.waitForURL(`/cases/${caseId}/fees`);
  const row = page.getByRole('table', { name: t('fees.label') }).getByRole('row', { name: /I-589 filing fee/ });
  expect(await row.innerText()).toMatch(/USCIS[\s\S]*\$100[\s\S]*I589\.USCIS\.2026[\s\S]*no payment on record/);
  await page.goto((await row.getByRole('link').getAttribute('href')) ?? '', { waitUntil: 'networkidle' });
  const fee = page.getByRole('complementary', { name: 'I-589 filing fee' });
  // "Not payable" is a lawyer's to say.
  expect(await fee.getByRole('button', { name: t('fees.act.exempt') }).count()).toBe(0);
  await fee.getByRole('button', { name: t('fees.act.pay') }).click();
  const amount = fee.getByRole('textbox', { name: t('feeForm.usd') });
  await amount.fill('99.50');
  await fee.getByRole('button', { name: t('feeForm.pay') }).click();
  await fee.getByText(t('field.bad-amount')).first().waitFor();
  expect(await amount.inputValue()).toBe('99.50');
  await amount.fill('550');
  await fee.getByRole('textbox', { name: t('feeForm.receipt') }).fill('27ABCDE1');
  await fee.getByRole('button', { name: t('feeForm.pay') }).click();
  // It was another amount: the agency may send the filing back.
  await fee.getByText(/\$550 was paid, which is none of the amounts/).waitFor();
  expect(await row.innerText()).toMatch(/another amount was paid[\s\S]*paid/);
  await fee.getByRole('button', { name: t('fees.act.undo') }).click();
  await fee.getByRole('textbox', { name: t('feeForm.reason') }).fill('It was the fee of the work permit.');
  await fee.getByRole('button', { name: t('feeForm.undo') }).click();
  await fee.getByText(t('fees.said.due')).waitFor();
  expect(await row.innerText()).toContain(t('fees.state.unrecorded'));

  // What a form costs is asked without a script, and keeps what was typed where it has no answer.
  const ask = async (filing: string, on: string) => {
    await page.getByLabel(t('fees.ask.filing'), { exact: true }).selectOption(filing);
    await page.getByRole('textbox', { name: t('fees.ask.day') }).fill(on);
    await page.getByRole('button', { name: t('fees.ask.ask') }).click();
    await page.waitForURL((url) => url.searchParams.get('on') === on && url.searchParams.get('filing') === filing);
  };
  await ask('I765_C8_RENEWAL', '31.12.2025');
  await page.getByText('$745 to $795').waitFor();
  await ask('I765_C8_INITIAL', '1.1.2026');
  await page.getByText('$560', { exact: true }).first().waitFor();
  await ask('I589', '31.02.2026');
  await page.getByText(t('field.bad-date')).waitFor();
  expect(await page.getByRole('textbox', { name: t('fees.ask.day') }).inputValue()).toBe('31.02.2026');
});
