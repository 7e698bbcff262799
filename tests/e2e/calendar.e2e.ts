import { expect, it } from 'vitest';
import { recordEvent } from '../../lib/timeline/commands/record-event.ts';
import { readCalendar } from '../calendar/reading.ts';
import { PASSWORD, withPassword } from '../support/account.ts';
import { firm, ok } from '../support/firm.ts';
import { asSuperuser } from '../support/sql.ts';
import { day, openedCase, record } from '../timeline/case.ts';
import { ask, sessionOf, words } from './product.ts';
import { visitors } from './visitors.ts';

const t = words();
const visit = visitors();

const iso = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function heardCase() {
  const home = await firm();
  await withPassword(home.lawyer);
  const caseId = await openedCase(home, { track: 'DEF' });
  await record(home.lawyer, caseId, [
    { type: 'nta_served', on: iso(-60) },
    { type: 'nta_filed', on: iso(-50), details: { court: 'los-angeles' } },
  ]);
  const zone = 'America/Los_Angeles';
  const details = { hearingKind: 'MASTER', appointmentOn: iso(3), appointmentAt: '13:00', zone, room: 'Courtroom 5' };
  ok(await recordEvent(home.lawyer, { caseId, type: 'hearing_notice', date: day(iso(-40)), details }));
  return { home, caseId };
}

it('a lawyer’s phone reads the hearings, at an address that is shown once and can be taken back', async () => {
  const { home, caseId } = await heardCase();
  const { page } = await visit(null, { session: await sessionOf(home.lawyer) });
  await page.goto(`/cases/${caseId}/dates`);
  await page.getByRole('link', { name: t('account.feeds.open') }).click();
  await page.waitForURL(`/cases/${caseId}/dates/feed`);
  await page.getByLabel(t('account.feeds.name')).fill('iPhone');
  await page.getByLabel(t('account.codes.current')).fill(PASSWORD);
  await page.getByRole('button', { name: t('account.feeds.make') }).click();
  const address = await page.getByRole('status').locator('code').innerText();
  const { pathname } = new URL(address);
  const answer = await ask(pathname);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(answer.headers.get('set-cookie')).toBeNull();
  const text = await answer.text();
  expect(text).not.toMatch(/солов|solov|Courtroom/i);
  // The deadlines before the hearing stand beside it.
  const hearings = readCalendar(text).events.filter(({ instant }) => instant !== null);
  expect(hearings).toMatchObject([
    { summary: expect.stringMatching(/^Court, 1:00 PM PT, unconfirmed · \d{4}-\d+$/), location: 'Los Angeles, CA' },
  ]);
  const again = await ask(pathname, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  expect((await ask(pathname, { method: 'POST' })).status).toBe(405);

  await page.goto('/settings/calendars');
  expect(await page.content()).not.toContain(pathname.slice('/api/calendar/'.length));
  const row = page.getByRole('row', { name: /iPhone/ });
  await row.getByRole('button', { name: t('account.feeds.revoke') }).click();
  await row.getByText(t('account.feeds.revoked'), { exact: true }).waitFor();
  const gone = await ask(pathname);
  const unknown = await ask(`/api/calendar/${'a'.repeat(43)}.ics`);
  expect([gone.status, await gone.text()]).toEqual([404, await unknown.text()]);
});

it('a week says where and in which room, and is printed as a docket', async () => {
  const { home } = await heardCase();
  const { page } = await visit(null, { session: await sessionOf(home.lawyer) });
  await page.goto(`/calendar?view=week&on=${iso(3)}`);
  await page.getByText('Los Angeles, Courtroom 5').waitFor();
  await page.getByRole('link', { name: t('calendar.page.docket'), exact: true }).click();
  await page.waitForURL(/\/calendar\/docket\?on=/);
  await page.goto(`/calendar/docket?on=${iso(3)}`);
  await page
    .getByRole('table', { name: t('calendar.docket.label') })
    .getByText('Los Angeles, Courtroom 5')
    .waitFor();
  await page.getByLabel(t('calendar.docket.whose')).selectOption(home.owner.userId);
  await page.getByRole('button', { name: t('calendar.docket.show') }).click();
  await page.waitForURL((url) => url.searchParams.get('lawyer') === home.owner.userId);
  await page.getByText('Los Angeles, Courtroom 5').waitFor();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect
    .poll(() =>
      asSuperuser<{ details: string }>("select details from audit_entry where firm_id = $1 and action = 'firm.print'", [
        home.firmId,
      ]),
    )
    .toEqual([{ details: '{"page":"calendar.docket"}' }]);
});
