import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../lib/i18n/locale.ts';
import { asSuperuser } from '../support/sql.ts';
import { words } from './product.ts';
import { ROLES } from './roles.ts';
import { demoIds, type Ids, pathOf, SCREENS, type Screen, UNSEEN } from './screens.ts';
import { visitors } from './visitors.ts';

const visit = visitors();
const LARGEST_PAGE = 150_000;

let ids: Ids;
let names: string[];

beforeAll(async () => {
  ids = await demoIds();
  names = (await asSuperuser<{ name: string }>('select distinct surname as name from person')).map(({ name }) => name);
});

/** What axe calls serious or critical, each with the first element it found. */
async function axe(page: Page, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  if (rules) builder.withRules(rules);
  const { violations } = await builder.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200)}`);
}

/** What reaches past the right edge of a narrow screen; empty where nothing does. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1 && !one.closest('[popover]:not(:popover-open)'),
    );
    return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(-2).map((one) => one.outerHTML.slice(0, 160))];
  });

/** Presses every button that opens a form in place, and opens every disclosure. */
async function openForms(page: Page, locale: Locale): Promise<void> {
  const buttons = page.locator('main').getByText(words(locale)('field.edit'), { exact: true });
  // Each gives way to its form once the form's script has come.
  for (let left = await buttons.count(); left > 0; left--) {
    await buttons.first().click();
    await expect.poll(() => buttons.count()).toBeLessThan(left);
  }
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('main details')) one.setAttribute('open', '');
  });
}

/** Everything that is looked at on one screen in one language; faults as texts, so that one run tells all. */
async function look(page: Page, screen: Screen, locale: Locale): Promise<string[]> {
  const faults: string[] = [];
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
  const answer = await page.goto(pathOf(screen, ids));
  const bytes = (await answer?.body().catch(() => null))?.length ?? 0;
  if (bytes > LARGEST_PAGE) faults.push(`${bytes} bytes of HTML`);
  const lang = await page.locator('html').getAttribute('lang');
  if (lang !== locale) faults.push(`lang is ${lang}`);
  const title = await page.title();
  if (title.trim() === '') faults.push('no title');
  const named = names.find((name) => title.includes(name));
  if (named) faults.push(`the title names ${named}`);
  if (screen.as === 'client' && title !== words(locale)('page.title')) faults.push(`not a neutral title: ${title}`);
  if (screen.opens) await openForms(page, locale);
  faults.push(...(await axe(page)).map((fault) => `light ${fault}`));
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...(await axe(page, ['color-contrast'])).map((fault) => `dark ${fault}`));
  await page.setViewportSize({ width: 360, height: 740 });
  faults.push(...(await sideways(page)).map((fault) => `sideways ${fault}`));
  return faults;
}

it('every page of app/ is on the list', () => {
  const pages = Object.keys(import.meta.glob('../../app/**/page.tsx')).map((path) => path.replace('../../', ''));
  const listed = new Set([...SCREENS.map(({ page }) => page), ...UNSEEN]);
  expect(pages.filter((page) => !listed.has(page))).toEqual([]);
  expect([...listed].filter((page) => page !== 'app/not-found.tsx' && !pages.includes(page))).toEqual([]);
});

describe.each(['en', 'ru'] as const)('%s', (locale) => {
  beforeAll(async () => {
    await asSuperuser('update users set locale = $1 where email = any($2)', [locale, Object.values(ROLES)]);
    return async () => {
      await asSuperuser(
        `update users set locale = case kind when 'client' then 'ru' else 'en' end where email = any($1)`,
        [Object.values(ROLES)],
      );
    };
  });

  it.each(SCREENS.map((screen) => [typeof screen.path === 'string' ? screen.path : screen.page, screen] as const))(
    '%s',
    async (_, screen) => {
      const { page, expects } = await visit(screen.as, { locale: locale === 'ru' ? 'ru-RU' : 'en-US' });
      if (screen.page === 'app/not-found.tsx') expects(/404/);
      expect(await look(page, screen, locale)).toEqual([]);
    },
  );
});
