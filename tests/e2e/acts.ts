import type { Page } from 'playwright-core';
import { asSuperuser } from '../support/sql.ts';
import { password, words } from './product.ts';
import { ROLES, type Role } from './roles.ts';

const t = words();

/** Fills in the sign-in page and sends it; where it leads is for the journey to say. */
export async function signIn(page: Page, who: Role | { email: string; password: string }): Promise<void> {
  const given = typeof who === 'string' ? { email: ROLES[who], password } : who;
  await page.goto('/sign-in');
  await page.locator('[name=email]').fill(given.email);
  await page.locator('[name=password]').fill(given.password);
  await page.locator('form button[type=submit]').click();
}

export type Known = { caseId: string; personId: string; surname: string; given: string };

/** The oldest open case of a firm with its principal. */
export async function caseOf(shortName: 'demo' | 'second'): Promise<Known> {
  const [row] = await asSuperuser<Known>(
    `select c.id as "caseId", p.id as "personId", p.surname, p.given from cases c
      join firm f on f.id = c.firm_id join person p on p.firm_id = c.firm_id and p.id = c.principal_id
      where f.short_name = $1 and not exists (select from case_restriction r where r.case_id = c.id) order by c.id limit 1`,
    [shortName],
  );
  if (!row) throw new Error(`${shortName} has no case`);
  return row;
}

/** Opens a case through the form; its id. */
export async function openCase(page: Page, fields: { surname: string; given: string; track: string }): Promise<string> {
  await page.goto('/cases/new');
  await page.locator('[name="person.surname"]').fill(fields.surname);
  await page.locator('[name="person.given"]').fill(fields.given);
  await page.locator('[name=track]').selectOption(fields.track);
  await page.getByRole('button', { name: t('caseForm.open') }).click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}
