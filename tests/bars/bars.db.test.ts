import { describe, expect, it } from 'vitest';
import { conclude, recordException, withdrawException } from '../../lib/bars/commands';
import { getBarsPage } from '../../lib/bars/queries';
import { restrictCase } from '../../lib/cases/commands/team';
import { editJourney } from '../../lib/journey/commands';
import { strikeEvent } from '../../lib/timeline/commands/strike-event';
import { getToday } from '../../lib/today/queries';
import { exceptionOf } from '../support/bars';
import { newCase } from '../support/cases';
import { at, firm, ok, type TestFirm } from '../support/firm';
import { asSuperuser } from '../support/sql';
import { recordOne } from '../timeline/case';

const NOW = at('2026-03-10');
const told = { code: 'EC1' as const, from: 'June 2024', until: '', facts: 'ПТСР после задержания.', had: ['report'] };

const pageOf = async (home: TestFirm, caseId: string) => ok(await getBarsPage(home.lawyer, { caseId }, NOW));
const question = async (home: TestFirm, caseId: string, id: string) => {
  const found = (await pageOf(home, caseId)).questions.find((row) => row.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};

async function arrived(
  home: TestFirm,
  details: Record<string, string> = {},
): Promise<{ caseId: string; eventId: string }> {
  const { caseId } = await newCase(home);
  const { eventId } = await recordOne(home.lawyer, caseId, { type: 'arrival', on: '2024-03-04', details });
  return { caseId, eventId };
}

describe('the year and its exceptions', () => {
  it('is read from the timeline, with the manner from the journey where only that says it', async () => {
    const home = await firm();
    const { caseId, eventId } = await arrived(home);
    const stops = [
      { kind: 'departure' as const, country: 'RU' },
      { kind: 'transit' as const, country: 'MX', arrived: '2024-02-01', left: '2024-03-04' },
      { kind: 'arrival' as const, country: 'US', arrived: 'March 2024', manner: 'between-ports' },
    ];
    ok(await editJourney(home.lawyer, { caseId, revision: 0, stops }, NOW));
    const { year, questions } = await pageOf(home, caseId);
    expect(year).toMatchObject({ state: 'passed', arrivalOn: '2024-03-04', dueOn: '2025-03-04', days: 371 });
    const clp = questions.find(({ id }) => id === 'CLP');
    expect(clp).toMatchObject({ answer: 'yes' });
    expect(clp?.facts[0]?.link).toEqual({ event: eventId });
    expect(questions.find(({ id }) => id === 'ONE_YEAR')).toMatchObject({ answer: 'yes', late: true });
  });

  it('keeps versions of an exception, encrypted, and the delay of the last one', async () => {
    const home = await firm();
    const { caseId } = await arrived(home);
    const { exceptionId } = ok(await recordException(home.paralegal, { caseId, revision: 0, ...told }, NOW));
    const later = { ...told, until: '10 December 2025', had: ['report', 'effect', 'i94'] };
    ok(await recordException(home.lawyer, { caseId, exceptionId, revision: 1, ...later }, NOW));
    const [row] = (await pageOf(home, caseId)).exceptions;
    expect(row).toMatchObject({
      ...{ id: exceptionId, revision: 2, facts: told.facts, had: ['report', 'effect'], withdrawn: null },
      from: { on: '2024-06-01', until: '2024-06-30', precision: 'month' },
      reading: { days: 90, warning: 90, countedTo: 'today' },
    });
    expect(row?.versions.map(({ revision, by }) => [revision, by])).toEqual([
      [2, 'Marta Quispe'],
      [1, 'Daniel Okafor'],
    ]);
    const kept = await asSuperuser<{ text: string }>(
      'select t::text as text from one_year_exception t where case_id = $1',
      [caseId],
    );
    expect(kept).toHaveLength(2);
    for (const { text } of kept) expect(text).not.toContain('ПТСР');
    await expect(asSuperuser('update one_year_exception set code = code where case_id = $1', [caseId])).rejects.toThrow(
      /never changed/,
    );
  });

  it('lets one of two edits win; the other sees what was saved', async () => {
    const home = await firm();
    const { caseId } = await arrived(home);
    const exceptionId = await exceptionOf(home.owner, caseId);
    const edit = (facts: string) =>
      recordException(home.lawyer, { caseId, exceptionId, revision: 1, ...told, facts }, NOW);
    const answers = await Promise.all([edit('Первая.'), edit('Вторая.')]);
    expect(answers.filter(({ ok: won }) => won)).toHaveLength(1);
    const [row] = (await pageOf(home, caseId)).exceptions;
    expect(answers.find(({ ok: won }) => !won)).toMatchObject({
      problem: { kind: 'conflict', revision: 2, by: 'Marta Quispe', theirs: { facts: row?.facts, code: 'EC1' } },
    });
  });

  it('refuses what cannot be, at its field', async () => {
    const home = await firm();
    const { caseId } = await arrived(home);
    const edit = (more: Record<string, unknown>) =>
      recordException(home.lawyer, { caseId, revision: 0, ...told, ...more } as never, NOW);
    for (const [more, fields] of [
      [{ code: '' }, { code: 'required' }],
      [{ code: 'EC9' }, { code: 'required' }],
      [{ from: '' }, { from: 'required' }],
      [{ from: '03/04/2024' }, { from: 'ambiguous-date' }],
      [{ from: '11 March 2026' }, { from: 'in-future' }],
      [{ from: '10 March 2025', until: '9 March 2025' }, { until: 'before-start' }],
      [{ facts: ' ' }, { facts: 'required' }],
    ] as const)
      expect(await edit(more)).toMatchObject({ problem: { kind: 'invalid', fields } });
    expect((await pageOf(home, caseId)).exceptions).toEqual([]);
  });

  it('takes one back with the reason; it stays and counts no more', async () => {
    const home = await firm();
    const { caseId } = await arrived(home);
    const exceptionId = await exceptionOf(home.owner, caseId);
    const back = { caseId, exceptionId, reason: 'Другой клиент.' };
    expect(await withdrawException(home.lawyer, { ...back, revision: 2 })).toMatchObject({
      problem: { fields: { reason: 'facts-changed' } },
    });
    ok(await withdrawException(home.lawyer, { ...back, revision: 1 }));
    const page = await pageOf(home, caseId);
    expect(page.exceptions[0]).toMatchObject({ withdrawn: 'Другой клиент.', reading: null });
    expect(page.year.questions.map(({ id }) => id)).toContain('no-exception');
    expect(await withdrawException(home.lawyer, { ...back, revision: 2 })).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });
});

describe('a conclusion', () => {
  const on = { question: 'PERSECUTOR', seen: 'unknown' } as const;
  const reason = 'Никогда не служил.';

  it('is a lawyer’s, with a reason; the latest counts and the former stays', async () => {
    const home = await firm();
    const { caseId } = await arrived(home);
    ok(await conclude(home.lawyer, { caseId, on, conclusion: 'open', reason: 'Спросить о службе.' }, at('2026-03-08')));
    ok(await conclude(home.owner, { caseId, on, conclusion: 'does-not-apply', reason }, NOW));
    const { conclusions } = await question(home, caseId, 'PERSECUTOR');
    expect(conclusions.map(({ conclusion, by, answer }) => [conclusion, by, answer])).toEqual([
      ['does-not-apply', 'Ruth Abelson', 'unknown'],
      ['open', 'Marta Quispe', 'unknown'],
    ]);
    const kept = await asSuperuser<{ text: string }>(
      'select t::text as text from bar_conclusion t where case_id = $1',
      [caseId],
    );
    for (const { text } of kept) expect(text).not.toContain('служил');
    const log = await asSuperuser<{ details: string }>(
      "select details from audit_entry where case_id = $1 and action = 'bars.conclude'",
      [caseId],
    );
    expect(log.map(({ details }) => JSON.parse(details))).toEqual([
      { question: 'PERSECUTOR' },
      { question: 'PERSECUTOR' },
    ]);
    await expect(asSuperuser('delete from bar_conclusion where case_id = $1', [caseId])).rejects.toThrow(
      /never changed/,
    );
  });

  it('is not for a paralegal, nor for an owner who is no lawyer; both may read it', async () => {
    const home = await firm();
    const { caseId } = await arrived(home);
    const owner = await home.member(['owner']);
    for (const actor of [home.paralegal, owner]) {
      expect(await conclude(actor, { caseId, on, conclusion: 'open', reason })).toMatchObject({
        problem: { kind: 'forbidden' },
      });
      expect((await getBarsPage(actor, { caseId })).ok).toBe(true);
    }
  });

  it('needs a reason, and is refused where the facts answer otherwise by now', async () => {
    const home = await firm();
    const { caseId } = await arrived(home);
    expect(await conclude(home.lawyer, { caseId, on, conclusion: 'open', reason: '  ' })).toMatchObject({
      problem: { fields: { reason: 'required' } },
    });
    const crime = { question: 'SERIOUS_NONPOLITICAL_CRIME', seen: 'unknown' } as const;
    await recordOne(home.lawyer, caseId, { type: 'criminal_case_opened', on: '2025-01-02' });
    expect(await conclude(home.lawyer, { caseId, on: crime, conclusion: 'does-not-apply', reason }, NOW)).toMatchObject(
      {
        problem: { fields: { conclusion: 'facts-changed' } },
      },
    );
    const seen = { ...crime, seen: 'contested' } as const;
    ok(await conclude(home.lawyer, { caseId, on: seen, conclusion: 'does-not-apply', reason }, NOW));
  });

  it('on an exception names the version that was seen', async () => {
    const home = await firm();
    const { caseId } = await arrived(home);
    const exceptionId = await exceptionOf(home.owner, caseId);
    const seen = { exceptionId, revision: 1 };
    ok(await conclude(home.lawyer, { caseId, on: seen, conclusion: 'applies', reason }, NOW));
    ok(await recordException(home.paralegal, { caseId, exceptionId, revision: 1, ...told }, NOW));
    const [row] = (await pageOf(home, caseId)).exceptions;
    expect(row).toMatchObject({ revision: 2, conclusions: [{ conclusion: 'applies', exceptionRevision: 1 }] });
    expect(await conclude(home.lawyer, { caseId, on: seen, conclusion: 'open', reason }, NOW)).toMatchObject({
      problem: { fields: { conclusion: 'facts-changed' } },
    });
  });

  it('cannot name another case’s exception, nor be made or read on a case that is hidden', async () => {
    const home = await firm();
    const { caseId } = await arrived(home);
    const other = await newCase(home, { surname: 'Лебедева', given: 'Анна' });
    const exceptionId = await exceptionOf(home.owner, other.caseId);
    const foreign = { caseId, on: { exceptionId, revision: 1 }, conclusion: 'open' as const, reason };
    expect(await conclude(home.lawyer, foreign, NOW)).toMatchObject({ problem: { kind: 'not-found' } });
    const stranger = await home.member(['lawyer'], 'Nora Feld');
    ok(await restrictCase(home.lawyer, { caseId, reason: 'A relative works at the firm.' }));
    expect(await conclude(stranger, { caseId, on, conclusion: 'open', reason }, NOW)).toMatchObject({
      problem: { kind: 'not-found' },
    });
    expect(await getBarsPage(stranger, { caseId })).toMatchObject({ problem: { kind: 'not-found' } });
  });
});

describe('a case without a day of arrival', () => {
  it('is an alarm in its header and on Today until the arrival is recorded, and again once that is struck', async () => {
    const home = await firm();
    const { caseId } = await newCase(home);
    const listed = async () => ok(await getToday(home.lawyer, { scope: 'firm' }, NOW)).withoutArrival;
    expect((await pageOf(home, caseId)).header.arrivedOn).toBeNull();
    expect(await listed()).toMatchObject({ cases: [{ caseId }], total: { count: 1 } });
    const { eventId } = await recordOne(home.lawyer, caseId, { type: 'arrival', on: '2024-03-04' });
    expect((await pageOf(home, caseId)).header.arrivedOn).toBe('2024-03-04');
    expect(await listed()).toMatchObject({ cases: [], total: { count: 0 } });
    ok(await strikeEvent(home.lawyer, { eventId, reason: 'Another person.' }, NOW));
    expect((await pageOf(home, caseId)).year.questions).toContainEqual({ id: 'no-arrival', on: null });
    expect((await listed()).total.count).toBe(1);
  });
});
