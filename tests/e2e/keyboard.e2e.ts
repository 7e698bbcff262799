import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { newCase } from '../support/cases.ts';
import { firm } from '../support/firm.ts';
import { password, sessionOf, words } from './product.ts';
import { ROLES } from './roles.ts';
import { visitors } from './visitors.ts';

const t = words();
const visit = visitors();

/** Presses Tab until the wanted thing has the focus; every stop on the way must show that it has it. */
async function tabTo(page: Page, wanted: string, most = 80): Promise<void> {
  for (let n = 0; n < most; n++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((selector) => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const shown = (one: Element | null, part?: string): boolean => {
        if (!one) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one, part);
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      };
      // A control may hand its ring to the label or cell around it; a row's link draws it around the row.
      const visible =
        shown(element) ||
        shown(element, '::after') ||
        shown(element.parentElement) ||
        shown(element.nextElementSibling);
      return { is: element.matches(selector), visible, what: element.outerHTML.slice(0, 160) };
    }, wanted);
    if (!stop) continue;
    expect(stop.visible, `no visible focus: ${stop.what}`).toBe(true);
    if (stop.is) return;
  }
  throw new Error(`Tab never reached ${wanted}`);
}

it('signing in, finding a case and recording an event by keyboard alone', async () => {
  const { page } = await visit(null);
  await page.goto('/sign-in');
  await tabTo(page, '[name=email]');
  await page.keyboard.type(ROLES.lawyer);
  await tabTo(page, '[name=password]');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.waitForURL('/today');

  // Keys are listened to once the frame's script has run.
  await expect
    .poll(async () => {
      await page.keyboard.press('/');
      return page.evaluate(() => document.activeElement?.id);
    })
    .toBe('find');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('а');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\?q=/);
  await page.goto('/cases');
  await tabTo(page, 'main a[href^="/cases/0"]');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);

  const caseId = new URL(page.url()).pathname.split('/')[2];
  await tabTo(page, 'a[href$="timeline?record="]');
  await page.keyboard.press('Enter');
  await page.waitForURL(/record=$/);
  await tabTo(page, 'main input[type=search]');
  await page.keyboard.type('search of the home');
  await page.goto(`/cases/${caseId}/timeline?record=summons_received`);
  await tabTo(page, '[name=date]');
  await page.keyboard.type('2021-05-04');
  await tabTo(page, 'main form button[type=submit]');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.endsWith('/timeline') && url.search === '');
});

it('the first stop of every frame skips to the page', async () => {
  for (const [role, path] of [
    ['lawyer', '/cases'],
    ['client', '/my'],
    [null, '/sign-in'],
  ] as const) {
    const { page } = await visit(role);
    await page.goto(path);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  }
});

it('a dialog takes the focus, keeps it, and gives it back', async () => {
  const home = await firm();
  await newCase(home);
  const { page } = await visit(null, { session: await sessionOf(home.owner) });
  await page.goto(`/settings/members/${home.paralegal.userId}`);
  const opener = page.getByRole('button', { name: t('members.disable') });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  for (let n = 0; n < 5; n++) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => {
      const active = document.activeElement;
      // Between rounds the browser's own frame has the focus.
      return active === document.body || active?.closest('dialog') !== null;
    });
    expect(inside).toBe(true);
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
});

it('an event’s refusal is announced and the summary of a form takes the focus', async () => {
  const home = await firm();
  const { caseId } = await newCase(home);
  const { page } = await visit(null, { session: await sessionOf(home.lawyer) });
  await page.goto(`/cases/${caseId}/timeline?record=intake_contact`);
  await page.getByRole('button', { name: t('timeline.record.save'), exact: true }).press('Enter');
  const summary = page.getByRole('alert').first();
  await summary.waitFor();
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('date');
});
