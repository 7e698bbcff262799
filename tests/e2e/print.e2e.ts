import { expect, it } from 'vitest';
import { newCase } from '../support/cases.ts';
import { firm } from '../support/firm.ts';
import { asSuperuser } from '../support/sql.ts';
import { sessionOf, words } from './product.ts';
import { visitors } from './visitors.ts';

const t = words();
const visit = visitors();

it('a printed page leaves its entry, by our button or by the browser’s own menu', async () => {
  const home = await firm();
  const { caseId } = await newCase(home);
  const { page } = await visit(null, { session: await sessionOf(home.lawyer) });
  const printed = async () => {
    const rows = await asSuperuser<{ details: string }>(
      `select details from audit_entry where firm_id = $1 and case_id = $2 and action = 'firm.print' order by seq`,
      [home.firmId, caseId],
    );
    return rows.map(({ details }) => (JSON.parse(details) as { page: string }).page);
  };
  await page.goto(`/cases/${caseId}`);
  await page.getByRole('button', { name: t('cases.overview.print') }).click();
  await expect.poll(printed).toEqual(['cases']);
  // The browser tells whoever listens by then.
  await page.goto(`/cases/${caseId}/claim`, { waitUntil: 'networkidle' });
  await page.evaluate(() => window.print());
  await expect.poll(printed).toEqual(['cases', 'cases.claim']);
});
