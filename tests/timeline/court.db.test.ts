import { describe, expect, it } from 'vitest';
import { listCases } from '../../lib/cases/queries/list.ts';
import { contextOf, transact } from '../../lib/platform/db.ts';
import { editProceedings } from '../../lib/proceedings/commands.ts';
import { loadProceedings } from '../../lib/proceedings/store.ts';
import { strikeEvent } from '../../lib/timeline/commands/strike-event.ts';
import { previewEvent } from '../../lib/timeline/queries/preview-event.ts';
import { getTimelinePage } from '../../lib/timeline/queries/timeline-page.ts';
import { newCase } from '../support/cases.ts';
import { at, firm, ok, type TestFirm } from '../support/firm.ts';
import { day, openedCase, record, recordOne } from './case.ts';
import { walkedTo } from './walks.ts';

const courtOf = async (home: TestFirm, caseId: string, now: string) =>
  ok(await getTimelinePage(home.lawyer, { caseId }, at(now))).header.courtId;
const proceedings = (home: TestFirm, caseId: string) =>
  transact(contextOf(home.owner), (db) => loadProceedings(db, caseId));

describe('the court that a fact names', () => {
  it('is the court of the case, in its header and in the list’s filter, until the fact is struck', async () => {
    const home = await firm();
    const { caseId } = await newCase(home, { track: 'DEF', courtId: 'los-angeles' }, '2026-03-01');
    expect(await courtOf(home, caseId, '2026-03-01')).toBe('los-angeles');
    await record(home.lawyer, caseId, [
      { type: 'nta_served', on: '2026-03-02' },
      { type: 'nta_filed', on: '2026-03-03', details: { court: 'los-angeles' } },
      { type: 'hearing_notice', on: '2026-03-04', details: { hearingKind: 'MASTER', appointmentOn: '2026-09-01' } },
    ]);
    const venue = { type: 'venue_changed', on: '2026-03-05', details: { court: 'miami' } };
    const { eventId } = await recordOne(home.lawyer, caseId, venue);
    expect(await courtOf(home, caseId, '2026-03-06')).toBe('miami');
    const found = ok(await listCases(home.lawyer, { court: ['miami'] } as never, at('2026-03-06')));
    expect(JSON.stringify(found)).toContain(caseId);
    ok(await strikeEvent(home.lawyer, { eventId, reason: 'Another client’s order.' }, at('2026-03-07')));
    expect(await courtOf(home, caseId, '2026-03-07')).toBe('los-angeles');
  });

  it('takes the place of the asylum office’s proceeding when the NTA reaches the court', async () => {
    const home = await firm();
    const { caseId } = await newCase(home, { track: 'AFF', officeId: 'tampa' }, '2026-03-01');
    await record(home.lawyer, caseId, [{ type: 'nta_served', on: '2026-03-02' }]);
    const filed = { type: 'nta_filed', on: '2026-03-03', details: { court: 'miami' } };
    const { eventId } = await recordOne(home.lawyer, caseId, filed);
    expect(await courtOf(home, caseId, '2026-03-04')).toBe('miami');
    ok(await strikeEvent(home.lawyer, { eventId, reason: 'Not filed yet.' }, at('2026-03-05')));
    expect(await courtOf(home, caseId, '2026-03-05')).toBe(null);
  });

  it('gives way to a court said by hand afterwards, and stays when something else is edited', async () => {
    const home = await firm();
    const { caseId } = await newCase(home, { track: 'DEF', courtId: 'los-angeles' }, '2026-03-01');
    const filed = { type: 'nta_filed', on: '2026-03-03', details: { court: 'miami' } };
    await record(home.lawyer, caseId, [{ type: 'nta_served', on: '2026-03-02' }, filed]);
    const [own] = await proceedings(home, caseId);
    const edit = async (revision: number, change: object, now: string) =>
      ok(
        await editProceedings(
          home.lawyer,
          {
            ...{ caseId, revision },
            proceedings: [{ id: own?.id ?? '', track: 'DEF', agency: 'EOIR', courtId: 'los-angeles', ...change }],
          },
          at(now),
        ),
      );
    await edit(0, { judge: 'Judge Castellano' }, '2026-03-04');
    expect(await courtOf(home, caseId, '2026-03-04')).toBe('miami');
    await edit(1, { courtId: 'boston' }, '2026-03-05');
    await recordOne(home.lawyer, caseId, { type: 'aaf_paid', on: '2026-03-06' });
    expect(await courtOf(home, caseId, '2026-03-06')).toBe('boston');
  });
});

describe('a petition for review', () => {
  /** Every event without its court, as one records them who chose the court when the case was opened. */
  const facts = walkedTo('def-denial-circuit', 'bia_decision').map(({ type, on, details }) => ({
    ...{ type, on },
    details: Object.fromEntries(Object.entries(details ?? {}).filter(([key]) => key !== 'court')),
  }));
  const petition = (circuit: string) => ({ type: 'pfr_filed', date: day('2026-01-10'), details: { circuit } }) as const;
  const look = async (home: TestFirm, caseId: string, circuit: string) =>
    ok(await previewEvent(home.lawyer, { caseId, event: petition(circuit) }, at('2026-01-10'))).decision;

  it('is measured by the court of the proceeding where no event names one', async () => {
    const home = await firm();
    const caseId = await openedCase(home, { track: 'DEF' });
    await record(home.owner, caseId, facts);
    expect(await look(home, caseId, '2')).toMatchObject({
      kind: 'accepted',
      unchecked: [{ rule: 'PFR.CIRCUIT', source: 'INA 242(b)(2)' }],
    });
    const eoir = { track: 'DEF', agency: 'EOIR', courtId: 'los-angeles', endedOn: '2025-12-01' } as const;
    const federal = { track: 'DEF', agency: 'federal-court' } as const;
    ok(await editProceedings(home.lawyer, { caseId, revision: 0, proceedings: [eoir, federal] }, at('2026-01-09')));
    expect(await look(home, caseId, '2')).toMatchObject({ kind: 'refused', rule: 'PFR.CIRCUIT' });
    expect(await look(home, caseId, '9')).toEqual({ kind: 'accepted', unchecked: [] });
  });

  it('is measured by the court the case was opened with', async () => {
    const home = await firm();
    const { caseId } = await newCase(home, { track: 'DEF', courtId: 'boston', birth: '11 June 1994' }, '2016-01-01');
    await record(home.lawyer, caseId, facts);
    expect(await look(home, caseId, '2')).toMatchObject({ kind: 'refused', rule: 'PFR.CIRCUIT' });
    expect(await look(home, caseId, '1')).toEqual({ kind: 'accepted', unchecked: [] });
  });
});
