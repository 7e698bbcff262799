import type { Page } from 'playwright-core';
import { eventType } from '../../lib/law/event.ts';
import type { Fact } from '../timeline/case.ts';
import { words } from './product.ts';

const t = words();

/** Goes to the form of one type of event and fills it in, as far as the fact says. */
export async function fillEvent(page: Page, caseId: string, { type, on, details = {} }: Fact): Promise<void> {
  await page.goto(`/cases/${caseId}/timeline?record=${type}`);
  await page.getByLabel(t('timeline.record.date'), { exact: true }).fill(on);
  const fields = eventType(type as never).fields;
  const clock = fields.some(({ key }) => key === 'appointmentAt') && details.appointmentOn !== undefined;
  const all: Record<string, string> = {
    ...(clock && { appointmentAt: '08:30', zone: 'America/Los_Angeles' }),
    ...details,
  };
  for (const [key, value] of Object.entries(all)) {
    const control = page.locator(`[name="details.${key}"]`);
    if (await control.evaluate((element) => element instanceof HTMLSelectElement)) await control.selectOption(value);
    else await control.fill(value);
  }
}

/** Records a fact through the form, as far as the timeline that shows it. */
export async function recordInBrowser(page: Page, caseId: string, fact: Fact): Promise<void> {
  await fillEvent(page, caseId, fact);
  // By the keyboard: what the event changes comes in above the button and moves it.
  await page.getByRole('button', { name: t('timeline.record.save'), exact: true }).press('Enter');
  await page.waitForURL((url) => url.pathname.endsWith('/timeline') && url.search === '');
}
