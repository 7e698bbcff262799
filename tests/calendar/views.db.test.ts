import { beforeAll, describe, expect, it } from 'vitest';
import { getAgenda, getDocket, getWeek } from '../../lib/calendar/queries/views';
import { restrictCase, setTeam } from '../../lib/cases/commands/team';
import { recordPrint } from '../../lib/firm/queries';
import { editProceedings } from '../../lib/proceedings/commands';
import { recordEvent } from '../../lib/timeline/commands/record-event';
import { newCase } from '../support/cases';
import { at, firm, ok, type TestFirm } from '../support/firm';
import { asSuperuser } from '../support/sql';
import { day, openedCase, record } from '../timeline/case';

const NOW = at('2026-11-24');

/** A case in court, with hearings set for these days and hours, "2026-11-25 08:30". */
async function heard(home: TestFirm, ...set: string[]): Promise<string> {
  const caseId = await openedCase(home, { track: 'DEF' });
  await record(home.lawyer, caseId, [
    { type: 'nta_served', on: '2026-01-05' },
    { type: 'nta_filed', on: '2026-01-12', details: { court: 'newark' } },
  ]);
  for (const [n, one] of set.entries()) {
    const [appointmentOn = '', appointmentAt = ''] = one.split(' ');
    const kind = n % 2 === 0 ? 'MASTER' : 'INDIVIDUAL';
    const details = { hearingKind: kind, appointmentOn, appointmentAt, zone: 'America/New_York', room: 'Courtroom 5' };
    ok(await recordEvent(home.lawyer, { caseId, type: 'hearing_notice', date: day('2026-02-02'), details }, NOW));
  }
  return caseId;
}

describe('a week', () => {
  let home: TestFirm;
  beforeAll(async () => {
    home = await firm();
  });

  it('holds what one has to know to be there', async () => {
    const { caseId } = await newCase(home, { language: 'ce', track: 'DEF' });
    const court = { track: 'DEF' as const, agency: 'EOIR' as const, courtId: 'newark', judge: 'Ng' };
    ok(await editProceedings(home.lawyer, { caseId, revision: 0, proceedings: [court] }));
    await record(home.lawyer, caseId, [
      { type: 'nta_served', on: '2026-03-05' },
      { type: 'nta_filed', on: '2026-03-12', details: { court: 'newark' } },
    ]);
    const when = { appointmentOn: '2026-11-25', appointmentAt: '08:30', zone: 'America/New_York' };
    const details = { hearingKind: 'MASTER', ...when, room: 'Courtroom 5', medium: 'VIDEO' };
    ok(await recordEvent(home.lawyer, { caseId, type: 'hearing_notice', date: day('2026-03-13'), details }, NOW));
    const { items, days } = ok(await getWeek(home.lawyer, {}, NOW));
    expect([days.at(0), days.at(-1)]).toEqual(['2026-11-22', '2026-11-28']);
    expect(items).toMatchObject([
      { courtId: 'newark', judge: 'Ng', interpreters: ['ce'], lead: 'Marta Quispe', details, at: '08:30' },
    ]);
    const russian = ok(await getWeek({ ...home.lawyer, locale: 'ru' }, { on: '2026-11-29' }, NOW));
    expect([russian.days.at(0), russian.items.length]).toEqual(['2026-11-23', 1]);
  });

  it('shows six of a day and says that there are more', async () => {
    const busy = await firm();
    for (let n = 0; n < 7; n++) await heard(busy, `2026-11-25 1${n}:00`);
    const { items, more } = ok(await getWeek(busy.lawyer, {}, NOW));
    expect(items.map((item) => item.at)).toEqual(['10:00', '11:00', '12:00', '13:00', '14:00', '15:00']);
    expect(more).toEqual(['2026-11-25']);
  });
});

describe('what is ahead, and the docket', () => {
  it('are read to their end by pages, nothing twice and nothing left out', async () => {
    const home = await firm();
    const expected: string[] = [];
    for (let n = 0; n < 45; n++) {
      const hours = [`2026-11-2${4 + (n % 4)} ${String(8 + (n % 7)).padStart(2, '0')}:30`];
      await heard(home, ...hours);
      expected.push(...hours);
    }
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = ok(await getAgenda(home.lawyer, { after, scope: 'firm' }, NOW));
      seen.push(...page.items.map((item) => `${item.on} ${item.at}`));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toEqual(expected.sort());
    const sheet = ok(await getDocket(home.lawyer, { scope: 'firm' }, NOW));
    expect([sheet.items.length, sheet.next, sheet.continued]).toEqual([45, null, false]);
  }, 180_000);

  it('a docket is one member’s, the reader’s or the firm’s; an unknown member’s is not found', async () => {
    const [home, other] = [await firm(), await firm()];
    const caseId = await heard(home, '2026-11-25 08:30');
    await heard(other, '2026-11-25 08:30');
    const berg = await home.member(['lawyer'], 'Ingrid Berg');
    const numbers = async (input: Parameters<typeof getDocket>[1], actor = berg) =>
      ok(await getDocket(actor, input, NOW)).items.map((item) => item.caseId);
    expect(await numbers({})).toEqual([]);
    expect(await numbers({ lawyer: home.lawyer.userId })).toEqual([caseId]);
    expect(await numbers({ scope: 'firm' })).toEqual([caseId]);
    expect(await getDocket(berg, { lawyer: other.lawyer.userId }, NOW)).toMatchObject({
      problem: { kind: 'not-found' },
    });
    const members = [{ userId: home.owner.userId, role: 'lead' as const }];
    ok(await setTeam(home.owner, { caseId, revision: 0, members }));
    ok(await restrictCase(home.owner, { caseId, reason: 'A relative works here.' }));
    for (const input of [{ lawyer: home.owner.userId }, { scope: 'firm' as const }])
      expect(await numbers(input)).toEqual([]);
    expect(ok(await getWeek(berg, { scope: 'firm' }, NOW)).items).toEqual([]);
    expect(ok(await getAgenda(berg, { scope: 'firm' }, NOW)).items).toEqual([]);
    expect(await numbers({ scope: 'firm' }, home.owner)).toEqual([caseId]);
  });

  it('printing one is in the audit log, by its own name', async () => {
    const home = await firm();
    ok(await recordPrint(home.lawyer, { path: '/calendar/docket' }));
    const [entry] = await asSuperuser<{ details: string }>(
      "select details from audit_entry where firm_id = $1 and action = 'firm.print'",
      [home.firmId],
    );
    expect(JSON.parse(entry?.details ?? '')).toEqual({ page: 'calendar.docket' });
  });

  it('a cursor that is none begins anew', async () => {
    const home = await firm();
    await heard(home, '2026-11-25 08:30');
    for (const after of ['x', 'WyJhIiwiYiIsImMiXQ'])
      expect(ok(await getAgenda(home.lawyer, { after }, NOW)).items).toHaveLength(1);
  });
});
