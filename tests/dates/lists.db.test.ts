import { describe, expect, it } from 'vitest';
import { closeCase } from '../../lib/cases/commands/close-case';
import { recountDates } from '../../lib/dates/commands/recount';
import { getToday } from '../../lib/today/queries';
import { newCase } from '../support/cases';
import { at, firm, ok, type TestFirm } from '../support/firm';
import { asSuperuser } from '../support/sql';

const DAY = '2026-03-02';

/** A case with one critical date that nobody has confirmed, changed as told; the date's id. */
async function dated(home: TestFirm, change: string): Promise<{ caseId: string; dateId: string }> {
  const { caseId } = await newCase(home, { arrivedOn: '2026-01-05', manner: 'visa-b', lawfulStatus: 'no' });
  const [row] = await asSuperuser<{ id: string }>(`update case_date set ${change} where case_id = $1 returning id`, [
    caseId,
  ]);
  return { caseId, dateId: row?.id ?? '' };
}

async function listed(home: TestFirm, section: 'late' | 'due' | 'unsigned'): Promise<string[]> {
  const { dates } = ok(await getToday(home.paralegal, { scope: 'firm' }, at(DAY)));
  return dates[section].dates.map(({ dateId }) => dateId);
}

describe('Today', () => {
  it('lists for signature, last, what the law does not know, in cases the firm works on', async () => {
    const home = await firm();
    const unknown = await dated(home, "state = 'unknown', due_on = null, safe_on = null, warn_on = null");
    const known = await dated(home, 'confidence = confidence');
    expect(await listed(home, 'unsigned')).toEqual([known.dateId, unknown.dateId]);
    for (const { caseId } of [known, unknown]) {
      ok(await closeCase(home.lawyer, { caseId, closedOn: DAY, outcome: 'withdrawn', reason: '' }, at(DAY)));
    }
    expect(await listed(home, 'unsigned')).toEqual([]);
  });

  it('has a right among the late ones between the day to work to and its last day, and not after it', async () => {
    const home = await firm();
    const right = (warn: string, due: string) =>
      dated(home, `rule = 'MOTION_REOPEN', warn_on = '${warn}', safe_on = '${warn}', due_on = '${due}'`);
    const { dateId } = await right('2026-02-27', '2026-03-02');
    const over = await right('2026-02-26', '2026-02-27');
    expect(await listed(home, 'late')).toEqual([dateId]);
    await asSuperuser('update case_date set law_due_on = due_on, law_safe_on = safe_on where id = any ($1)', [
      [dateId, over.dateId],
    ]);
    ok(await recountDates(home.system, {}, at(DAY)));
    const next = await asSuperuser('select next_date::text from cases where id = $1', [over.caseId]);
    // What the year of arrival gives stands beside it; the passed right is no next date.
    expect(next[0]?.next_date).toBe('2027-01-05');
  });
});
