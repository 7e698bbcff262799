import { expect, test } from 'vitest';
import { createCase } from '../../lib/cases/commands/create-case.ts';
import type { CreateCaseForm } from '../../lib/cases/schema/create.ts';
import { openCase } from '../../lib/cases/store/open-case.ts';
import { contextOf, firmOf, transact } from '../../lib/platform/db.ts';
import { newId } from '../../lib/platform/id.ts';
import { newCase } from '../support/cases.ts';
import { at, firm, ok, type TestFirm } from '../support/firm.ts';
import { soloviev } from '../support/people.ts';

const headerOf = (home: TestFirm, caseId: string) =>
  transact(contextOf(home.lawyer), async (db) => {
    const { header } = await openCase(db, {
      actor: home.lawyer,
      caseId,
      now: at('2026-03-01'),
      today: '2026-03-01',
    });
    const firmId = firmOf(db);
    const events = await db.caseEvent.findMany({ where: { firmId, caseId }, orderBy: { seq: 'asc' } });
    const grounds = await db.caseGround.findMany({ where: { firmId, caseId }, orderBy: { position: 'asc' } });
    const stops = await db.journeyStop.findMany({ where: { firmId, caseId } });
    return { header, events, grounds, stops };
  });

test('the form opens a case with its person, team, grounds, arrival and first events', async () => {
  const home = await firm();
  const { caseId, number } = await newCase(home, {
    person: soloviev,
    ...{ track: 'DEF', startedOn: '3 Feb 2025', courtId: 'san-diego', lawfulStatus: 'no' },
    ...{ arrivedOn: '8 Jan 2025', arrivedAt: 'San Diego', manner: 'cbp-one', document: 'passport' },
    grounds: ['PO.WAR', 'CAT'],
  });
  expect(number).toBe('2026-0001');
  const { header, events, grounds, stops } = await headerOf(home, caseId);
  expect(header).toMatchObject({
    ...{ track: 'DEF', status: 'D01', stage: 'pleadings', statusSince: '2025-02-03', courtId: 'san-diego' },
    principal: {
      ...{ surname: 'Соловьёв', latinSurname: 'SOLOVEV', aNumberTail: '417' },
      birth: { on: '1994-06-11', until: '1994-06-11', precision: 'day' },
      languages: [{ language: 'ru', fluency: 'native' }],
    },
    counts: { timeline: 3, claim: 2, journey: 1, family: 0 },
    ...{ unsigned: 1, nextDate: { rule: 'ONE_YEAR', standing: 'amber', details: null } },
  });
  expect(header.team.map((member) => member.role)).toEqual(['lead', 'paralegal']);
  expect(events.map((event) => event.type).sort()).toEqual(['arrival', 'intake_contact', 'nta_served']);
  expect(grounds.map((ground) => [ground.code, ground.strength])).toEqual([
    ['PO.WAR', 'primary'],
    ['CAT', 'secondary'],
  ]);
  expect(stops).toMatchObject([{ kind: 'arrival', place: 'San Diego', country: 'US', manner: 'cbp-one' }]);
});

test('a case opened on a track keeps it until a paper decides', async () => {
  const home = await firm();
  const { caseId } = await newCase(home, { track: 'DEF' });
  expect((await headerOf(home, caseId)).header).toMatchObject({ track: 'DEF', status: 'A00', stage: 'intake' });
});

test('the same request twice at once opens one case', async () => {
  const home = await firm();
  const requestId = newId();
  const [one, two] = await Promise.all([newCase(home, { requestId }), newCase(home, { requestId })]);
  expect(two).toEqual(one);
  const cases = await transact(contextOf(home.lawyer), (db) => db.case.count({ where: { firmId: home.firmId } }));
  expect(cases).toBe(1);
});

test.each([
  [{ person: { surname: '', given: '' } }, { 'person.surname': 'required' }],
  [{ person: null }, { personId: 'required' }],
  [{ track: '' }, { track: 'required' }],
  [{ arrivedOn: '03/04/2025' }, { arrivedOn: 'ambiguous-date' }],
  [{ arrivedOn: '2 Mar 2026' }, { arrivedOn: 'in-future' }],
  [{ person: { ...soloviev, birth: '2000' }, arrivedOn: '1999-01-01' }, { arrivedOn: 'before-birth' }],
  [{ startedOn: 'March 2025' }, { startedOn: 'day-needed' }],
  [{ manner: 'balloon' }, { manner: 'invalid' }],
  [{ person: { ...soloviev, birth: '2026-02-30' } }, { 'person.birth': 'bad-date' }],
  [{ grounds: ['PO.NOT'] }, { 'grounds.0': 'invalid' }],
] as const)('says at which field what is wrong: %o', async (form, fields) => {
  const home = await firm();
  const outcome = await createCase(
    home.lawyer,
    { ...{ person: { surname: 'Гусева', given: 'Полина' }, track: 'AFF' }, ...form } as CreateCaseForm,
    at('2026-03-01'),
  );
  expect(outcome).toEqual({ ok: false, problem: { kind: 'invalid', fields } });
});

test("another firm's person or member is not found, and nothing is left behind", async () => {
  const [home, other] = [await firm(), await firm()];
  const theirs = await newCase(other);
  const form = { person: { surname: 'Гусева', given: 'Полина' }, track: 'AFF' };
  for (const wrong of [{ personId: theirs.personId }, { leadId: other.lawyer.userId }]) {
    expect(await createCase(home.paralegal, { ...form, ...wrong })).toEqual({
      ok: false,
      problem: { kind: 'not-found' },
    });
  }
  const left = await transact(contextOf(home.lawyer), async (db) => ({
    cases: await db.case.count({ where: { firmId: home.firmId } }),
    people: await db.person.count({ where: { firmId: home.firmId } }),
  }));
  expect(left).toEqual({ cases: 0, people: 0 });
  ok(await createCase(home.paralegal, form));
});
