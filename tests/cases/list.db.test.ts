import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportCases, listCases } from '../../lib/cases/queries/list.ts';
import { addressOf, listCasesSchema } from '../../lib/cases/schema/list.ts';
import type { CasePage, CaseView } from '../../lib/cases/types/list.ts';
import { packCursor } from '../../lib/fields/rules.ts';
import { GROUNDS } from '../../lib/law/russia/grounds.ts';
import { contextOf, toDate, transact } from '../../lib/platform/db.ts';
import { newId } from '../../lib/platform/id.ts';
import { newCase } from '../support/cases.ts';
import { at, firm, ok, type TestFirm } from '../support/firm.ts';
import { plainPerson } from '../support/plain.ts';

type Known = {
  id: string;
  name: string;
  opened: string;
  hearing: string | null;
  activity: number;
  closed: boolean;
  stage: string;
  track: string;
  lead: string | null;
  court: string | null;
  waiting: string | null;
  grounds: string[];
  transit: string[];
  mine: boolean;
};

const STAGES = ['intake', 'filed', 'hearing', 'decision'];
const TRACKS = ['AFF', 'DEF', 'CF'];
const COURTS = ['san-diego', 'miami'];
const CODES = GROUNDS.slice(0, 4).map(({ code }) => code);
const COUNTRIES = ['GE', 'TR', 'KZ'];
const pick = <T>(values: readonly T[], n: number): T => values[n % values.length] as T;
const some = <T>(values: readonly T[], n: number): T[] => values.filter((_, index) => (n >> index) & 1);

/** Cases of every mixture, as bare rows: what a list shows is a projection, however it came about. */
async function fill(home: TestFirm, count: number): Promise<Known[]> {
  const leads = [home.lawyer.userId, home.owner.userId, null];
  const known: Known[] = [];
  await transact(contextOf(home.lawyer), async (db) => {
    const { firmId } = home;
    for (let n = 0; n < count; n += 1) {
      const r = (n * 2_654_435_761) >>> 8;
      const one: Known = {
        id: newId(),
        name: `${pick(['абрамов', 'белов', 'яковлев', 'ёлкин'], r)} имя`,
        opened: `2026-0${1 + (r % 8)}-1${r % 9}`,
        hearing: r % 3 === 0 ? null : `2027-0${1 + (r % 5)}-05`,
        activity: Date.parse('2026-09-01') + (r % 50) * 3_600_000,
        closed: r % 5 === 0,
        stage: pick(STAGES, r >> 2),
        track: pick(TRACKS, r >> 4),
        lead: pick(leads, r >> 5),
        court: r % 4 === 0 ? null : pick(COURTS, r >> 3),
        waiting: pick(['firm', 'client', 'government', null], r >> 6),
        grounds: some(CODES, r >> 7),
        transit: some(COUNTRIES, r >> 9),
        mine: (r >> 11) % 2 === 0,
      };
      known.push(one);
      const principalId = await plainPerson(db, { surname: one.name, given: '' });
      await db.case.create({
        data: {
          ...{ firmId, id: one.id, number: `2026-${1000 + n}`, principalId, leadId: one.lead, sortName: one.name },
          ...{ track: one.track, stage: one.stage, status: 'A00', courtId: one.court, waitingOn: one.waiting },
          openedOn: toDate(one.opened),
          nextHearing: one.hearing && toDate(one.hearing),
          waitingSince: one.waiting && toDate('2026-09-01'),
          closedOn: one.closed ? toDate('2026-09-02') : null,
          activityAt: new Date(one.activity),
        },
      });
      await db.caseGround.createMany({
        data: one.grounds.map((code, position) => ({
          ...{ firmId, id: newId(), caseId: one.id, code, position, strength: 'primary', attribution: 'real' },
        })),
      });
      await db.journeyStop.createMany({
        data: one.transit.map((country, position) => ({
          ...{ firmId, id: newId(), caseId: one.id, position, kind: 'transit', place: 'x', country },
        })),
      });
      if (one.mine)
        await db.caseMember.create({ data: { firmId, caseId: one.id, userId: home.lawyer.userId, role: 'lawyer' } });
    }
  });
  return known;
}

/** What the list must show, by looking at every case. */
function expected(known: readonly Known[], view: CaseView): string[] {
  const among = (values: readonly string[], value: string | null) =>
    values.length === 0 || (value !== null && values.includes(value));
  const meets = (values: readonly string[], own: readonly string[]) =>
    values.length === 0 || values.some((value) => own.includes(value));
  const key = (one: Known): string | number => {
    if (view.sort === 'name') return one.name;
    if (view.sort === 'hearing') return one.hearing ?? '9999';
    return view.sort === 'opened' ? one.opened : one.activity;
  };
  const down = view.sort === 'opened' || view.sort === 'activity' ? -1 : 1;
  const order = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
  return known
    .filter(
      (one) =>
        (view.state === 'all' || one.closed === (view.state === 'closed')) &&
        among(view.stage, one.stage) &&
        among(view.track, one.track) &&
        among(view.lawyer, one.lead) &&
        among(view.court, one.court) &&
        among(view.waiting, one.waiting) &&
        meets(view.ground, one.grounds) &&
        meets(view.transit, one.transit) &&
        (view.step !== 'none' || one.waiting === null) &&
        (!view.mine || one.mine),
    )
    .sort((a, b) => down * (order(key(a), key(b)) || order(a.id, b.id)))
    .map(({ id }) => id);
}

describe('the list', () => {
  let home: TestFirm;
  let known: Known[];
  beforeAll(async () => {
    home = await firm();
    known = await fill(home, 130);
  });

  const part = (values: readonly string[]) => fc.subarray([...values], { maxLength: 2 });
  const address = () =>
    fc.record({
      state: fc.constantFrom('open', 'closed', 'all'),
      sort: fc.constantFrom('activity', 'name', 'opened', 'hearing'),
      stage: part(STAGES),
      track: part(TRACKS),
      ground: part(CODES),
      transit: part(COUNTRIES),
      court: part(COURTS),
      waiting: part(['firm', 'client', 'government']),
      lawyer: part([home.lawyer.userId, home.owner.userId]),
      mine: fc.constantFrom('', '', '1'),
      step: fc.constantFrom('', '', 'none'),
    });

  test('shows what its address says, in that order, page by page, there and back', async () => {
    await fc.assert(
      fc.asyncProperty(address(), async (asked) => {
        const want = expected(known, listCasesSchema.parse(asked));
        const pages: string[][] = [];
        let after: string | null = null;
        let before: string | null = null;
        do {
          const page: CasePage = ok(await listCases(home.lawyer, { ...asked, ...(after && { after }) }));
          pages.push(page.rows.map(({ id }) => id));
          after = page.after;
          before = page.before;
        } while (after);
        expect(pages.flat()).toEqual(want);
        for (const back of pages.slice(0, -1).reverse()) {
          const page = ok(await listCases(home.lawyer, { ...asked, before: before ?? '' }));
          expect(page.rows.map(({ id }) => id)).toEqual(back);
          before = page.before;
        }
        expect(before).toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  test('leaves out what an address cannot mean', async () => {
    const odd = {
      stage: ['intake', 'no-stage'],
      sort: 'colour',
      after: '%%%',
      lawyer: 'me',
      ground: 'PO.NOT',
      junk: '1',
    };
    const page = ok(await listCases(home.lawyer, odd));
    const want = expected(known, listCasesSchema.parse({ stage: 'intake' }));
    expect(page.rows.map(({ id }) => id)).toEqual(want.slice(0, 50));
  });

  test('is exported whole, in batches', async () => {
    const page = ok(await exportCases(home.lawyer, { view: { state: 'all', sort: 'name' } }));
    expect(page.rows.map(({ id }) => id)).toEqual(
      expected(known, listCasesSchema.parse({ state: 'all', sort: 'name' })),
    );
    expect(page.after).toBeNull();
  });

  test.each(['', 'after=', 'after=x', 'before=x', 'from=x', `after=${forged()}&from=${forged()}`])(
    'leaves a row in the audit log whatever the address says: "%s"',
    async (address) => {
      const asker = await firm();
      await newCase(asker);
      const page = ok(await exportCases(asker.lawyer, { view: addressOf(new URLSearchParams(address)) }));
      expect(page.rows).toHaveLength(1);
      expect(await exportsOf(asker)).toBe(1);
    },
  );

  test('leaves one row for all of its batches, and one more for what only pretends to go on', async () => {
    const asker = await firm();
    await newCase(asker);
    const view = { state: 'all' as const };
    ok(await exportCases(asker.lawyer, { view }));
    ok(await exportCases(asker.lawyer, { view, from: forged() }));
    expect(await exportsOf(asker)).toBe(1);
    for (const from of ['', 'x', packCursor(['name', 'a', newId()])])
      ok(await exportCases(asker.lawyer, { view, from }));
    expect(await exportsOf(asker)).toBe(4);
  });
});

/** A cursor of the list's first order, before everything. */
function forged(): string {
  return packCursor(['activity', '2199-01-01T00:00:00Z', newId()]);
}

const exportsOf = ({ system, firmId }: TestFirm) =>
  transact(contextOf(system), (db) => db.auditEntry.count({ where: { firmId, action: 'cases.export' } }));

describe('searching the list', () => {
  test('finds by name in both scripts, by A-number and by the number of the case', async () => {
    const home = await firm();
    const one = await newCase(home, { latinSurname: 'SOLOVYEV', latinGiven: 'Artem', aNumber: 'A299000417' });
    const other = await newCase(home, { surname: 'Гусева', given: 'Полина' });
    const found = async (q: string) =>
      ok(await listCases(home.lawyer, { q }, at('2026-03-02'))).rows.map(({ id }) => id);
    for (const q of ['соловьев', 'Solovyev', 'a299-000-417', one.number]) expect(await found(q)).toEqual([one.caseId]);
    expect(await found('гусева')).toEqual([other.caseId]);
    expect(await found('nobody at all')).toEqual([]);
  });
});
