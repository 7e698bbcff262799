import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { closeCase } from '../../lib/cases/commands/close-case';
import { apiCase, apiCasePage } from '../../lib/cases/schema/api';
import { CASE_SORTS } from '../../lib/cases/schema/list';
import { packCursor } from '../../lib/fields/rules';
import { editProceedings } from '../../lib/proceedings/commands';
import { newCase } from '../support/cases';
import { at, firm, ok, type TestFirm } from '../support/firm';
import { soloviev } from '../support/people';
import { asSuperuser } from '../support/sql';
import { idOf, world } from '../support/world';
import { askCase, askList, tokenOf } from './asking';

type Row = { id: string; number: string; leadId: string };

/** Exactly what the schema says, no field more. */
const strictly = (schema: typeof apiCase | typeof apiCasePage, body: unknown) =>
  expect(schema.parse(body)).toEqual(body);

describe('the list', () => {
  let home: TestFirm;
  let token: string;
  const ids: string[] = [];
  const idsAt = async (query: string) => (await askList(query, { token })).body.cases.map(({ id }: Row) => id);

  beforeAll(async () => {
    home = await firm();
    token = (await tokenOf(home.paralegal)).token;
    const first = await newCase(home, { surname: 'Щербаков', given: 'Иван', track: 'DEF' }, '2026-02-01');
    const second = await newCase(home, { leadId: home.owner.userId, paralegalId: '' }, '2026-02-02');
    const third = await newCase(home, {}, '2026-02-03');
    ids.push(first.caseId, second.caseId, third.caseId);
    ok(
      await closeCase(
        home.lawyer,
        { caseId: third.caseId, closedOn: '2026-02-04', outcome: 'withdrawn' },
        at('2026-02-05'),
      ),
    );
  });

  it('shows what it documents and nothing else', async () => {
    const { body } = await askList('?state=all', { token });
    strictly(apiCasePage, body);
    expect(body.cases).toHaveLength(3);
    expect(JSON.stringify(body)).not.toContain('kinds');
  });

  it('searches, filters and orders as the screen does', async () => {
    const [first, second, third] = ids;
    expect(await idsAt('')).toEqual([second, first]);
    expect(await idsAt('?state=closed')).toEqual([third]);
    expect(await idsAt('?q=shcherbakov&state=all')).toEqual([first]);
    expect(await idsAt(`?q=${encodeURIComponent('щербаков')}`)).toEqual([first]);
    expect(await idsAt('?track=DEF&track=CF')).toEqual([first]);
    expect(await idsAt('?mine=true')).toEqual([first]);
    expect(await idsAt('?restricted=true')).toEqual([]);
    expect(await idsAt(`?lawyer=${home.owner.userId}`)).toEqual([second]);
    expect(await idsAt('?sort=opened&state=all')).toEqual([third, second, first]);
    expect(await idsAt('?sort=name&state=all')).toEqual([second, third, first]);
  });

  it.each([
    ['stage=done', 'stage.0', 'invalid'],
    ['sort=age', 'sort', 'invalid'],
    ['state=', 'state', 'invalid'],
    ['state=open&state=closed', 'state', 'repeated'],
    ['q=a&q=b', 'q', 'repeated'],
    [`q=${'a'.repeat(101)}`, 'q', 'too-long'],
    ['q=%00', 'q', 'bad-characters'],
    ['mine=1', 'mine', 'invalid'],
    ['lawyer=1', 'lawyer.0', 'bad-id'],
    ['after=zzz', 'after', 'invalid'],
    ['page=2', 'page', 'unknown'],
    ['__proto__=2', '__proto__', 'unknown'],
    ['constructor=2', 'constructor', 'unknown'],
    [Array.from({ length: 41 }, () => 'track=DEF').join('&'), 'track', 'too-many'],
  ])('refuses ?%s', async (query, field, code) => {
    const { status, headers, body } = await askList(`?${query}`, { token });
    expect([status, body.kind, headers.get('content-type')]).toEqual([422, 'invalid', 'application/problem+json']);
    expect(Object.entries(body.fields)).toContainEqual([field, code]);
  });

  it('audits a search for an identity number by its kind alone', async () => {
    await askList('?q=A299-000-417', { token });
    const entries = await asSuperuser<{ details: string }>(
      `select details from audit_entry where firm_id = $1 and action = 'cases.list'`,
      [home.firmId],
    );
    expect(JSON.stringify(entries)).not.toContain('417');
    expect(entries.map(({ details }) => JSON.parse(details))).toEqual([
      { kinds: expect.arrayContaining(['a-number']), found: 0 },
    ]);
  });

  it('goes on page by page to the last case, in every order', async () => {
    const many = await firm();
    const { caseId } = await newCase(many);
    await asSuperuser(
      `insert into cases (firm_id, id, number, principal_id, lead_id, opened_on, track, stage, status, sort_name, activity_at, next_hearing)
        select firm_id, gen_random_uuid(), number || '-' || n, principal_id, lead_id, opened_on - n % 7, track, stage, status,
          sort_name || n % 5, activity_at - make_interval(mins => n % 11), case when n % 2 = 0 then opened_on + n % 9 end
        from cases, generate_series(1, 119) n where id = $1`,
      [caseId],
    );
    const their = (await tokenOf(many.lawyer)).token;
    for (const sort of CASE_SORTS) {
      const seen: string[] = [];
      let pages = 0;
      for (let after: string | null = ''; after !== null; pages += 1) {
        const answer = await askList(`?sort=${sort}${after && `&after=${after}`}`, { token: their });
        strictly(apiCasePage, answer.body);
        seen.push(...answer.body.cases.map(({ id }: Row) => id));
        after = answer.body.after;
      }
      expect([sort, pages, seen.length, new Set(seen).size]).toEqual([sort, 3, 120, 120]);
    }
  });
});

describe('one case', () => {
  it('shows what it documents and nothing else', async () => {
    const made = await world();
    const { token } = await tokenOf(made.firm.lawyer);
    const { status, body } = await askCase(idOf(made, 'case'), { token });
    expect(status).toBe(200);
    strictly(apiCase, body);
    expect(body).toMatchObject({
      principal: { surname: soloviev.surname, aNumberTail: '417', birth: { on: '1994-06-11', precision: 'day' } },
      team: [{ role: 'lead' }, { role: 'paralegal' }],
    });
    expect(body.recentEvents.length).toBeGreaterThan(0);
    // The number itself, notes and what the client is told are not part of it.
    expect(JSON.stringify(body)).not.toContain('299000417');
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['notes']));
    expect(await askCase(idOf(made, 'case'), { token }, '?full=1')).toMatchObject({
      status: 422,
      body: { fields: { full: 'unknown' } },
    });
  });

  it("masks a proceeding's identity number as it does the principal's, and gives a docket whole", async () => {
    const home = await firm();
    const { token } = await tokenOf(home.lawyer);
    const { caseId } = await newCase(home);
    const proceedings = [
      { track: 'DEF' as const, agency: 'EOIR' as const, number: 'A299-000-417' },
      { track: 'DEF' as const, agency: 'federal-court' as const, number: '26-1234' },
    ];
    ok(await editProceedings(home.lawyer, { caseId, revision: 0, proceedings }));
    const { body } = await askCase(caseId, { token });
    strictly(apiCase, body);
    expect(body.proceedings).toMatchObject([
      { number: '', identity: { kind: 'a-number', tail: '417' } },
      { number: '26-1234', identity: null },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/299.?000/);
    expect((await askList('?q=A299000417', { token })).body.cases.map(({ id }: Row) => id)).toEqual([caseId]);
  });
});

describe('hostile input', () => {
  const NAMES = [
    'q',
    'state',
    'stage',
    'ground',
    'track',
    'lawyer',
    'court',
    'office',
    'transit',
    'waiting',
    'step',
    'mine',
    'sort',
    'after',
    'before',
    '',
  ];
  const NASTY = [
    ...['\u0000', '\ud800', '\u202e', '%', "' or 1=1 --", '<script>alert(1)</script>', '🦜', 'A299000417', 'infinity'],
    ...['-', '2026-0001', '\\', '%00', 'null', '[]', '{}', '9'.repeat(400), 'я'.repeat(200)],
  ];
  const value = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 120 }), fc.uuid());
  const key = fc.oneof(
    value,
    fc.constantFrom('2026-03-01', '2026-02-30', '0000-00-00', '2026-03-01 25:00:00+00', '2026-03-01 12:00:00+99'),
    fc.constant(null),
  );
  const cursor = fc
    .tuple(
      fc.oneof(fc.constantFrom(...CASE_SORTS), value),
      key,
      fc.oneof(fc.uuid(), value, fc.constant('-'.repeat(36))),
    )
    .map(([sort, at, id]): [string, string] => [
      CASE_SORTS.find((known) => known === sort) ?? 'activity',
      packCursor([sort, at, id]),
    ]);

  it('never meets a fault of the server', async () => {
    const home = await firm();
    await newCase(home);
    const { token } = await tokenOf(home.lawyer);
    const answered = async (query: string) => {
      const { status, body } = await askList(query, { token });
      expect([query, [200, 422].includes(status)]).toEqual([query, true]);
      if (status === 422) expect(body.fields).not.toEqual({});
    };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...NAMES), value), { maxLength: 6 }), (pairs) =>
        answered(`?${pairs.map(([name, text]) => `${name}=${encodeURIComponent(text.toWellFormed())}`).join('&')}`),
      ),
      { numRuns: 150 },
    );
    await fc.assert(
      fc.asyncProperty(cursor, ([sort, after]) => answered(`?sort=${sort}&after=${after}`)),
      { numRuns: 150 },
    );
    await fc.assert(
      fc.asyncProperty(value, async (id) => {
        const { status } = await askCase(id.toWellFormed(), { token });
        expect([id, status]).toEqual([id, 404]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('in the header is a stranger like any other', async () => {
    // What HTTP cannot carry in a header never arrives.
    const carried = fc.string({ maxLength: 300 }).map((text) => text.replace(/[^\x20-\x7e]/g, '!'));
    await fc.assert(
      fc.asyncProperty(carried, async (text) => {
        expect((await askList('', { headers: { authorization: `Bearer ${text}` } })).status).toBe(401);
        expect((await askList('', { headers: { authorization: text } })).status).toBe(401);
      }),
      { numRuns: 60 },
    );
  });
});
