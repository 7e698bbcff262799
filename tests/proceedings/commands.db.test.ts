import { describe, expect, it } from 'vitest';
import { restrictCase } from '../../lib/cases/commands/team';
import { listCases } from '../../lib/cases/queries/list';
import { getCaseOverview } from '../../lib/cases/queries/overview';
import { sealNumbers } from '../../lib/people/commands';
import { contextOf, transact } from '../../lib/platform/db';
import { editProceedings } from '../../lib/proceedings/commands';
import { revealProceedingNumber } from '../../lib/proceedings/queries';
import type { ProceedingsForm } from '../../lib/proceedings/schema';
import { loadProceedings } from '../../lib/proceedings/store';
import { searchAll } from '../../lib/search/queries';
import { recordEvent } from '../../lib/timeline/commands/record-event';
import { newCase } from '../support/cases';
import { at, firm, ok, type TestFirm } from '../support/firm';
import { asSuperuser } from '../support/sql';

const NOW = at('2026-03-02');
const asylum = { track: 'AFF', agency: 'USCIS', officeId: 'san-francisco', startedOn: '2025-01-10' } as const;
const court = {
  track: 'DEF',
  agency: 'EOIR',
  courtId: 'miami',
  judge: 'Judge Castellano',
  number: '299-000-417',
} as const;

const stored = (home: TestFirm, caseId: string) =>
  transact(contextOf(home.system), (db) => loadProceedings(db, caseId));
const placeOf = async (caseId: string) =>
  (
    await asSuperuser(
      'select court_id, office_id, judge from cases c left join lateral (select judge from proceeding p where p.case_id = c.id order by position desc limit 1) j on true where id = $1',
      [caseId],
    )
  )[0];

describe('the proceedings of a case', () => {
  it('move court and office of the case with the newest open one', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const [first] = await stored(home, caseId);
    const referred = { ...asylum, id: first?.id ?? '', endedOn: '10 Feb 2026' };
    const edit = (revision: number, proceedings: ProceedingsForm['proceedings']) =>
      editProceedings(home.paralegal, { caseId, revision, proceedings }, NOW);
    ok(await edit(0, [{ ...asylum, id: first?.id ?? '' }]));
    expect(await placeOf(caseId)).toMatchObject({ court_id: null, office_id: 'san-francisco' });
    const { ids } = ok(await edit(1, [referred, court]));
    expect(await placeOf(caseId)).toMatchObject({ court_id: 'miami', office_id: null });
    expect(await stored(home, caseId)).toMatchObject([
      { id: first?.id, endedOn: '2026-02-10', courtId: null, officeId: 'san-francisco' },
      { id: ids[1], track: 'DEF', agency: 'EOIR', judge: court.judge, startedOn: null, officeId: null },
    ]);
    ok(await edit(2, [referred, { ...court, id: ids[1] ?? '', endedOn: '2026-03-01' }]));
    expect(await placeOf(caseId)).toMatchObject({ court_id: 'miami' });
    ok(await edit(3, []));
    expect(await placeOf(caseId)).toMatchObject({ court_id: null, office_id: null });
  });

  it('do not keep an office where a court was chosen since', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const both = { ...court, officeId: 'tampa' };
    ok(await editProceedings(home.lawyer, { caseId, revision: 0, proceedings: [both] }, NOW));
    expect((await stored(home, caseId))[0]).toMatchObject({ officeId: null, courtId: 'miami' });
  });

  it.each([
    [{ ...court, track: 'XYZ' }, 'track', 'required'],
    [{ ...court, agency: '' }, 'agency', 'required'],
    [{ ...court, courtId: 'moscow' }, 'courtId', 'invalid'],
    [{ ...court, startedOn: 'soon' }, 'startedOn', 'bad-date'],
    [{ ...court, startedOn: 'May 2025' }, 'startedOn', 'day-needed'],
    [{ ...court, startedOn: '2025-02-01', endedOn: '2025-01-01' }, 'endedOn', 'before-start'],
  ])('refuse %j at %s', async (row, field, code) => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const proceedings = [row] as ProceedingsForm['proceedings'];
    expect(await editProceedings(home.lawyer, { caseId, revision: 0, proceedings })).toMatchObject({
      problem: { kind: 'invalid', fields: { [`proceedings.0.${field}`]: code } },
    });
  });

  it('keep an identity number sealed, by its last digits, found by search and read only with a row in the log', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const { ids } = ok(await editProceedings(home.lawyer, { caseId, revision: 0, proceedings: [court] }, NOW));
    expect(await stored(home, caseId)).toMatchObject([{ number: '', identity: { kind: 'a-number', tail: '417' } }]);
    for (const q of ['A299000417', '299-000-417'])
      expect(ok(await searchAll(home.paralegal, { q })).cases.map((hit) => hit.caseId)).toEqual([caseId]);
    expect(ok(await listCases(home.paralegal, { q: 'A 299 000 417' })).rows.map(({ id }) => id)).toEqual([caseId]);
    const shown = ok(await getCaseOverview(home.lawyer, { caseId })).proceedings;
    expect(shown).toMatchObject([{ number: '', identity: { kind: 'a-number', tail: '417' } }]);
    const numberId = ids[0] ?? '';
    expect(ok(await revealProceedingNumber(home.paralegal, { numberId }))).toMatchObject({ value: '299000417' });
    const log = await asSuperuser(
      "select subject_id, case_id, user_id from audit_entry where firm_id = $1 and action = 'proceedings.reveal-number'",
      [home.firmId],
    );
    expect(log).toEqual([{ subject_id: numberId, case_id: caseId, user_id: home.paralegal.userId }]);
  });

  it('keep an identity number that is not typed again, until it is taken away or another takes its place', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const edit = async (revision: number, row: object) =>
      ok(
        await editProceedings(
          home.lawyer,
          { caseId, revision, proceedings: [{ ...court, ...row }] as ProceedingsForm['proceedings'] },
          NOW,
        ),
      ).ids[0] ?? '';
    const numberOf = async () => (await stored(home, caseId))[0]?.identity?.tail;
    const id = await edit(0, {});
    await edit(1, { id, number: '', judge: 'Judge Ortiz' });
    expect(await numberOf()).toBe('417');
    expect(ok(await revealProceedingNumber(home.lawyer, { numberId: id })).value).toBe('299000417');
    await edit(2, { id, number: 'A299000418' });
    expect(await numberOf()).toBe('418');
    await edit(3, { id, number: '', keepsNumber: false });
    expect(await numberOf()).toBeUndefined();
    await edit(4, { id, agency: 'federal-court', number: '26-1234' });
    expect((await stored(home, caseId))[0]).toMatchObject({ number: '26-1234', identity: null });
  });

  it('are sealed where an older release kept their numbers in clear', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const docket = { ...court, agency: 'federal-court' as const, number: '26-1234' };
    const { ids } = ok(
      await editProceedings(home.lawyer, { caseId, revision: 0, proceedings: [{ ...court, number: '' }, docket] }, NOW),
    );
    await asSuperuser("update proceeding set number = 'A299-000-417' where id = $1 returning id", [ids[0]]);
    expect(ok(await sealNumbers(home.system, {}))).toEqual({ sealed: 1 });
    expect(ok(await sealNumbers(home.system, {}))).toEqual({ sealed: 0 });
    expect(await stored(home, caseId)).toMatchObject([
      { number: '', identity: { kind: 'a-number', tail: '417' } },
      { number: '26-1234', identity: null },
    ]);
    expect(ok(await revealProceedingNumber(home.lawyer, { numberId: ids[0] ?? '' })).value).toBe('299000417');
  });

  it('stay where events belong to them', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const [first] = await stored(home, caseId);
    const date = { on: '2025-01-10', until: '2025-01-10', precision: 'day' as const };
    const proceedingId = first?.id ?? '';
    ok(await recordEvent(home.lawyer, { caseId, type: 'arrival', date, proceedingId }, NOW));
    expect(await editProceedings(home.lawyer, { caseId, revision: 0, proceedings: [court] })).toMatchObject({
      problem: { fields: { proceedings: 'has-events' } },
    });
  });

  it('let one of ten parallel edits win', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const edits = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        editProceedings(home.lawyer, { caseId, revision: 0, proceedings: [{ ...court, judge: `Judge ${index}` }] }),
      ),
    );
    expect(edits.filter((edit) => edit.ok)).toHaveLength(1);
    const saved = await stored(home, caseId);
    expect(saved).toHaveLength(1);
    for (const edit of edits) {
      if (!edit.ok) expect(edit.problem).toMatchObject({ kind: 'conflict', theirs: { proceedings: saved } });
    }
  });

  it('are not there for another firm, nor outside the team of a restricted case, nor another case’s by id', async () => {
    const [home, stranger] = [await firm(), await firm()];
    const { caseId } = await newCase(home);
    const gone = { ok: false, problem: { kind: 'not-found' } };
    expect(await editProceedings(stranger.owner, { caseId, revision: 0, proceedings: [] })).toEqual(gone);
    const [foreign] = await stored(home, (await newCase(home)).caseId);
    const borrowed = [{ ...court, id: foreign?.id ?? '' }];
    expect(await editProceedings(home.lawyer, { caseId, revision: 0, proceedings: borrowed })).toEqual(gone);
    ok(await restrictCase(home.lawyer, { caseId, reason: 'A relative works here.' }));
    const outsider = await home.member(['lawyer']);
    expect(await editProceedings(outsider, { caseId, revision: 0, proceedings: [] })).toEqual(gone);
  });
});
