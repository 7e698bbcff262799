import { expect, it } from 'vitest';
import { today } from '../../lib/platform/today.ts';
import { newCase } from '../support/cases.ts';
import { firm } from '../support/firm.ts';
import { dateOn } from '../support/reminders.ts';
import { sessionOf, words } from './product.ts';
import { PHONE, visitors } from './visitors.ts';

const t = words();
const visit = visitors();

const inDays = (days: number): string =>
  Temporal.PlainDate.from(today(new Date(), 'America/Los_Angeles')).add({ days }).toString();

it('a paralegal puts a reminder off with a reason, and colleagues read it with the date', async () => {
  const home = await firm();
  const { caseId } = await newCase(home);
  const dateId = await dateOn(home.lawyer, caseId, inDays(40), true);
  const { page } = await visit(null, { session: await sessionOf(home.paralegal) });
  const at = `/cases/${caseId}/dates?date=${dateId}`;
  await page.goto(at, { waitUntil: 'networkidle' });
  await page.getByText(t('dateWork.hand.lawyerOnly')).waitFor();
  await page.getByRole('button', { name: t('reminders.snooze.open') }).click();
  const day = page.getByRole('textbox', { name: t('reminders.snooze.untilOn') });
  const reason = 'Черновик у клиента до четверга.';
  await day.fill(inDays(15));
  await page.getByRole('textbox', { name: t('reminders.snooze.reason') }).fill(reason);
  const save = page.getByRole('button', { name: t('reminders.snooze.save'), exact: true });
  await save.click();
  await page.getByText(t('field.too-far')).first().waitFor();
  expect(await page.getByRole('textbox', { name: t('reminders.snooze.reason') }).inputValue()).toBe(reason);
  await day.fill(inDays(14));
  await save.click();
  await page.getByText(reason).waitFor();

  const colleague = await visit(null, { session: await sessionOf(home.lawyer), ...PHONE });
  await colleague.page.goto(at);
  await colleague.page.getByText(/Daniel Okafor is not reminded before/).waitFor();
  await colleague.page.getByText(reason).waitFor();
});

it('a member chooses the hour of the daily mail and says when they are away; the owner sees it and may end it', async () => {
  const home = await firm();
  const { page } = await visit(null, { session: await sessionOf(home.lawyer) });
  await page.goto('/settings/account', { waitUntil: 'networkidle' });
  const hour = page.getByLabel(t('reminders.hour'));
  expect(await hour.inputValue()).toBe('8');
  await hour.selectOption('none');
  await page
    .locator('#reminders')
    .getByRole('button', { name: t('reminders.save') })
    .click();
  await page.locator('#reminders').getByText(t('reminders.saved')).waitFor();
  await page.reload({ waitUntil: 'networkidle' });
  expect(await hour.inputValue()).toBe('none');

  await page.getByRole('button', { name: t('reminders.add') }).click();
  await page.getByRole('textbox', { name: t('reminders.from') }).fill(inDays(5));
  await page.getByRole('textbox', { name: t('reminders.until') }).fill(inDays(2));
  await page.getByRole('button', { name: t('reminders.enter'), exact: true }).click();
  await page.getByText(t('field.ends-early')).first().waitFor();
  await page.getByRole('textbox', { name: t('reminders.until') }).fill(inDays(9));
  await page.getByRole('button', { name: t('reminders.enter'), exact: true }).click();
  const away = page.locator('#away');
  await away.getByRole('listitem').getByText('Marta Quispe').waitFor();

  const owner = await visit(null, { session: await sessionOf(home.owner) });
  await owner.page.goto(`/settings/members/${home.lawyer.userId}`, { waitUntil: 'networkidle' });
  await owner.page.locator('#away').getByRole('listitem').getByText('Marta Quispe').waitFor();
  await owner.page.getByRole('button', { name: t('reminders.add') }).click();
  await owner.page.getByRole('textbox', { name: t('reminders.from') }).fill(inDays(20));
  await owner.page.getByRole('textbox', { name: t('reminders.until') }).fill(inDays(21));
  await owner.page.getByRole('button', { name: t('reminders.enter'), exact: true }).click();
  await owner.page.locator('#away').getByRole('listitem').getByText('Ruth Abelson').waitFor();
  await owner.page
    .locator('#away')
    .getByRole('button', { name: /^End the absence/ })
    .first()
    .click();
  await owner.page.locator('#away').getByText('Marta Quispe').waitFor({ state: 'detached' });
});
