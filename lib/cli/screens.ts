import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { env } from '../platform/env.ts';
import { Halt, main, say } from './say.ts';
import { ensureSecret } from './secrets.ts';

const OUT = join(import.meta.dirname, '../../docs/screens');
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

type Look = { as: string; width: number; height: number; locale: string };

const STAFF: Look = { as: 'owner@demo.pristan.example', width: 1440, height: 900, locale: 'en-US' };
const CLIENT: Look = { as: 'client@demo.pristan.example', width: 390, height: 844, locale: 'ru-RU' };

async function signedIn(browser: Browser, { as, width, height, locale }: Look, password: string) {
  const page = await (await browser.newContext({ viewport: { width, height }, locale, baseURL: env().url })).newPage();
  await page.goto('/sign-in');
  await page.fill('input[name="email"]', as);
  await page.fill('input[name="password"]', password);
  await Promise.all([
    page.waitForURL((url) => !url.pathname.startsWith('/sign-in')),
    page.click('button[type="submit"]'),
  ]);
  return page;
}

// The pictures of README.md, from a running product with its demonstration firms: npm run screens
await main(async () => {
  const executablePath = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
  if (!executablePath) throw new Halt('There is no browser: apt-get install chromium, or set CHROMIUM to one.');
  const password = process.env.DEMO_PASSWORD ?? ensureSecret(env().dataDir, 'demo-password');
  mkdirSync(OUT, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ARGS });
  try {
    const staff = await signedIn(browser, STAFF, password);
    const shoot = async (page: typeof staff, name: string) => {
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(OUT, `${name}.png`) });
      say(`docs/screens/${name}.png`);
    };
    await shoot(staff, 'today');
    await staff.goto('/cases?sort=name');
    await shoot(staff, 'cases');
    await staff.goto(`/cases?q=${encodeURIComponent('Соловьёв')}`);
    await staff.click('tbody a.row-target');
    await staff.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
    await shoot(staff, 'case');
    await shoot(await signedIn(browser, CLIENT, password), 'my');
  } finally {
    await browser.close();
  }
});
