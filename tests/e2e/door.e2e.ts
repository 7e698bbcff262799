import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PASSWORD, withPassword } from '../support/account.ts';
import { newCase } from '../support/cases.ts';
import { firm } from '../support/firm.ts';
import { asSuperuser } from '../support/sql.ts';
import { signIn } from './acts.ts';
import { sessionOf, words } from './product.ts';
import { visitors } from './visitors.ts';

const t = words();
const visit = visitors();

const submit = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function signOut(page: Page) {
  await page.locator('.nav-user').click();
  await submit(page, t('shell.nav.signOut'));
  await page.waitForURL(/\/sign-in/);
}

/** Turns one-time codes on in the settings; the app's generator and the recovery codes as they were shown. */
async function setUpCodes(page: Page) {
  await page.goto('/settings/security');
  const section = page.locator('section', { hasText: t('account.codes.title') }).first();
  await section.locator('[name=current]').first().fill(PASSWORD);
  await submit(page, t('account.codes.setUp'));
  const seed = (await page.locator('code[translate=no]').first().innerText()).replaceAll(' ', '');
  const app = new TOTP({ secret: seed });
  await page.locator('[name=code]').fill(app.generate());
  await submit(page, t('account.codes.confirm'));
  await page.getByText(t('account.recovery.once')).waitFor();
  return { app, recovery: await page.locator('ol[translate=no] code').allInnerTexts() };
}

async function codeStep(page: Page, account: { email: string; password: string }, code: string) {
  await signIn(page, account);
  await page.waitForURL('/sign-in/code');
  await page.locator('[name=code]').fill(code);
  await submit(page, t('door.code.submit'));
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  it('one-time codes are set up, asked for, and a recovery code works once', async () => {
    const home = await firm();
    const account = { email: await withPassword(home.lawyer), password: PASSWORD };
    const { page } = await visit(null, { javaScriptEnabled });
    await signIn(page, account);
    await page.waitForURL('/today');
    const { app, recovery } = await setUpCodes(page);
    await signOut(page);
    await codeStep(page, account, app.generate());
    await page.getByText(t('door.code.code-wrong')).waitFor();
    // A code is good once. The next would come in half a minute; forgetting the last one spares the wait.
    await asSuperuser('update users set totp_last_step = null where id = $1', [home.lawyer.userId]);
    await codeStep(page, account, app.generate());
    await page.waitForURL('/today');
    await signOut(page);
    await codeStep(page, account, recovery[0] ?? '');
    await page.waitForURL('/today');
    await signOut(page);
    await codeStep(page, account, recovery[0] ?? '');
    await page.getByText(t('door.code.code-wrong')).waitFor();
    expect(new URL(page.url()).pathname).toBe('/sign-in/code');
  });

  it('a wrong password is refused, the address is kept, the language changes', async () => {
    const { page } = await visit(null, { javaScriptEnabled });
    await signIn(page, { email: 'nobody@demo.pristan.example', password: 'not the password' });
    await page.getByText(t('door.signIn.refused')).first().waitFor();
    expect(await page.locator('[name=email]').inputValue()).toBe('nobody@demo.pristan.example');
    expect(await page.locator('[name=password]').inputValue()).toBe('');
    await page.goto('/sign-in');
    await page.locator('[value=ru], [value=Русский], [value=RU]').last().click();
    await page.getByRole('heading', { name: words('ru')('door.signIn.title') }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  });
});

it('the client reads the page, changes the language and signs out without JavaScript', async () => {
  const { page } = await visit(null, { javaScriptEnabled: false, locale: 'ru-RU' });
  await signIn(page, 'client');
  await page.waitForURL('/my');
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  await page.locator('[value=EN]').click();
  await page.locator('html[lang=en]').waitFor();
  await page.locator('[value=RU]').click();
  await page.locator('html[lang=ru]').waitFor();
  await submit(page, words('ru')('portal.foot.signOut'));
  await page.waitForURL(/\/sign-in/);
  await page.goto('/my');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
});

it('after half an hour without activity one signs in again, and whoever does sees nothing of the one before', async () => {
  const home = await firm();
  const { caseId } = await newCase(home, { surname: 'Незабудкин', given: 'Лев' });
  const { page, expects } = await visit(null, { session: await sessionOf(home.lawyer) });
  expects(/404/);
  await page.goto(`/cases/${caseId}`);
  await page.getByText('Незабудкин').first().waitFor();
  await asSuperuser(`update session set seen_at = now() - interval '31 minutes' where user_id = $1`, [
    home.lawyer.userId,
  ]);
  await page
    .getByRole('link', { name: t('cases.frame.tab.timeline') })
    .first()
    .click();
  await page.waitForURL('/sign-in');
  await signIn(page, 'other');
  await page.waitForURL('/today');
  for (let back = 0; back < 3; back++) {
    await page.goBack({ waitUntil: 'load' }).catch(() => null);
    expect(await page.locator('body').innerText()).not.toContain('Незабудкин');
  }
});

it('quick exit replaces the page and ends the session', async () => {
  const { page, context } = await visit(null);
  await signIn(page, 'client');
  await page.waitForURL('/my');
  const exit = page.locator('a[rel=noreferrer]').first();
  await exit.click();
  await page.waitForURL((url) => url.pathname === '/leave');
  await expect.poll(async () => (await context.request.get('/my', { maxRedirects: 0 })).status()).not.toBe(200);
  await page.goBack().catch(() => null);
  expect(await page.locator('body').innerText()).not.toMatch(/дел[оа]|case/i);
});
