import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { moveDate } from '../../lib/dates/commands/handle.ts';
import { isoDay } from '../../lib/law/calendar-day.ts';
import { firm } from '../support/firm.ts';
import { asSuperuser } from '../support/sql.ts';
import { openedCase } from '../timeline/case.ts';
import { sessionOf, words } from './product.ts';
import { recordInBrowser } from './timeline-form.ts';
import { visitors } from './visitors.ts';

const t = words();
const visit = visitors();

/** So many days from today (ISO); the facts of the journey lie around the day it runs on. */
function from(days: number): string {
  const date = new Date(Date.now() + days * 86_400_000);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? '';
}

const datesOf = (page: Page) => page.getByRole('table', { name: t('dates.label') });

async function explained(page: Page, caseId: string, title: RegExp) {
  await page.goto(`/cases/${caseId}/dates`);
  const href = await datesOf(page).getByRole('row', { name: title }).last().getByRole('link').getAttribute('href');
  await page.goto(href ?? '', { waitUntil: 'networkidle' });
  return page.getByRole('complementary', { name: title });
}

it('facts bring dates that stay amber until a second person has read them; one person alone moves none', async () => {
  const home = await firm();
  const caseId = await openedCase(home, { lawful: 'no' });
  const lawyer = (await visit(null, { session: await sessionOf(home.lawyer) })).page;
  const paralegal = (await visit(null, { session: await sessionOf(home.paralegal) })).page;
  const record = (type: string, on: number, details: Record<string, string> = {}) =>
    recordInBrowser(lawyer, caseId, { type: type as never, on: from(on), details });

  // Arrival, filing, a stop that the client caused, a hearing: each brings its dates.
  await record('arrival', -300, { manner: 'visa-b' });
  await record('nta_served', -290);
  await record('nta_filed', -280, { court: 'san-francisco' });
  const set = { court: 'san-francisco', medium: 'PERSON' };
  await record('hearing_notice', -270, { hearingKind: 'MASTER', appointmentOn: from(-210), ...set });
  await record('master_held', -210, { court: 'san-francisco' });
  await record('pleadings_filed', -210, { subtype: 'ORAL' });
  await record('i589_filed_court', -200, { subtype: 'NEW' });
  await record('clock_stopped', -60, { cause: 'time to find a lawyer', until: from(-40) });
  await record('hearing_notice', -30, { hearingKind: 'INDIVIDUAL', appointmentOn: from(90), ...set });
  await lawyer.goto(`/cases/${caseId}/dates`);
  const rows = datesOf(lawyer);
  for (const title of [
    /One-year filing deadline/,
    /Individual hearing/,
    /Filings for the individual/,
    /may be granted/,
  ]) {
    await rows.getByRole('row', { name: title }).first().waitFor();
  }
  await lawyer
    .getByRole('table', { name: t('dates.permit.table') })
    .getByText('Applicant-caused delay')
    .waitFor();
  await rows
    .getByRole('row', { name: /^\D*\d.*Filings for the individual/ })
    .getByText(t('dates.seal.needsSecond'))
    .waitFor();

  // The second person types the day as they read it: another one is refused, the right one settles the date.
  const drawer = await explained(paralegal, caseId, /Filings for the individual/);
  await drawer.getByText(/− 30 days/).waitFor();
  await drawer.getByRole('button', { name: t('dateWork.sign.open') }).click();
  await drawer.getByLabel(t('dateWork.sign.readOn')).fill(from(45));
  await drawer.getByLabel(t('dateWork.sign.source')).fill('Hearing notice, page 1');
  await drawer.getByRole('button', { name: t('dateWork.sign.confirm'), exact: true }).click();
  await drawer.getByText(t('field.another-day')).first().waitFor();
  const [due] = await asSuperuser<{ due: string }>(
    "select due_on::text as due from case_date where case_id = $1 and rule = 'INDIVIDUAL_FILINGS'",
    [caseId],
  );
  await drawer.getByLabel(t('dateWork.sign.readOn')).fill(due?.due ?? '');
  await drawer.getByRole('button', { name: t('dateWork.sign.confirm'), exact: true }).click();
  await drawer.getByRole('img', { name: t('dates.seal.signed', { count: 2 }) }).waitFor();

  // A paralegal moves none: neither on the page nor past it.
  await drawer.getByText(t('dateWork.hand.lawyerOnly')).waitFor();
  expect(await drawer.getByRole('button', { name: t('dateWork.hand.move') }).count()).toBe(0);
  const [kept] = await asSuperuser<{ id: string; revision: number }>(
    "select id, revision from case_date where case_id = $1 and rule = 'INDIVIDUAL_FILINGS'",
    [caseId],
  );
  const move = { dateId: kept?.id ?? '', revision: kept?.revision ?? 0, toOn: from(80), reason: 'Late by phone.' };
  expect(await moveDate(home.paralegal, move)).toMatchObject({ problem: { kind: 'forbidden' } });

  // A lawyer moves it with a reason; the earlier day warns until the second person has read the new one.
  const own = await explained(lawyer, caseId, /Filings for the individual/);
  await own.getByRole('button', { name: t('dateWork.hand.move') }).click();
  await own.getByLabel(t('dateWork.hand.toOn')).fill(from(80));
  await own.getByLabel(t('dateWork.hand.reason')).fill('The judge allowed ten days before the hearing.');
  await own
    .getByRole('button', { name: t('dateWork.hand.move'), exact: true })
    .last()
    .click();
  await own.getByText(t('dates.seal.needsSecond')).waitFor();
  await own.getByText('The judge allowed ten days before the hearing.').waitFor();
  await own.getByText(/Until the change is confirmed the earlier day warns/).waitFor();

  // A decision brings the appeal.
  await record('hearing_notice', -3, { hearingKind: 'INDIVIDUAL', appointmentOn: from(-1), ...set });
  await record('individual_held', -1, { court: 'san-francisco' });
  await record('oral_decision', -1, { outcome: 'DENIED' });
  const appeal = await explained(lawyer, caseId, /Appeal to the BIA/);
  await appeal.getByText(/\+ 30 days/).waitFor();
});
