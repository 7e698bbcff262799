import { describe, expect, it } from 'vitest';
import { getHistoryPage } from '../../lib/cases/queries/tabs.ts';
import { recordPrint } from '../../lib/firm/queries.ts';
import { newCase } from '../support/cases.ts';
import { firm, ok } from '../support/firm.ts';

describe('printing', () => {
  it('leaves who printed which page of which case, and nothing of a case one may not see', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    ok(await recordPrint(home.paralegal, { path: `/cases/${caseId}/timeline` }));
    const stranger = (await firm()).owner;
    expect(await recordPrint(stranger, { path: `/cases/${caseId}` })).toMatchObject({ problem: { kind: 'not-found' } });
    const { rows } = ok(await getHistoryPage(home.owner, { caseId }));
    const printed = rows.filter(({ action }) => action === 'firm.print');
    expect(printed).toMatchObject([{ by: 'Daniel Okafor', details: { page: 'cases.timeline' } }]);
  });
});
