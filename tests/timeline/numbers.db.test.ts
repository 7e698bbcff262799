import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealNumbers } from '../../lib/people/commands.ts';
import { revealNumber } from '../../lib/people/queries.ts';
import { correctEvent } from '../../lib/timeline/commands/correct-event.ts';
import { recordEvent } from '../../lib/timeline/commands/record-event.ts';
import { newCase } from '../support/cases.ts';
import { at, firm, ok, type TestFirm } from '../support/firm.ts';
import { pageOf } from '../support/people.ts';
import { type Scratch, scratchDatabase } from '../support/scratch.ts';
import { asSuperuser } from '../support/sql.ts';
import { day, input, record } from './case.ts';

const filing = [
  { type: 'i589_drafting', on: '2026-03-02' },
  { type: 'i589_ready', on: '2026-03-05' },
  { type: 'i589_submitted', on: '2026-03-10' },
];
const receipt = { type: 'receipt_notice', on: '2026-03-20', details: { receivedOn: '2026-03-15' } };
const numbersOf = async (home: TestFirm, personId: string) =>
  (await pageOf(home.lawyer, personId)).numbers.map(({ kind, tail }) => ({ kind, tail }));

async function filedCase() {
  const home = await firm();
  const made = await newCase(home);
  await record(home.lawyer, made.caseId, filing);
  return { home, ...made };
}

describe('the number on a receipt notice', () => {
  it("goes to the client's numbers and not into the event; the same one is kept once", async () => {
    const { home, caseId, personId } = await filedCase();
    const fact = { ...receipt, details: { ...receipt.details, number: 'ioe 0912-345-678' } };
    const { eventId, numbers } = ok(await recordEvent(home.paralegal, input(caseId, fact), at('2026-03-20')));
    expect(await numbersOf(home, personId)).toEqual([{ kind: 'uscis-receipt', tail: '678' }]);
    expect(ok(await revealNumber(home.lawyer, { numberId: numbers[0] ?? '' })).value).toBe('IOE0912345678');
    const detailsOf = () => asSuperuser('select details from case_event where id = $1', [eventId]);
    expect(await detailsOf()).toEqual([{ details: '{"receivedOn":"2026-03-15"}' }]);
    const { type, details } = input(caseId, fact);
    const corrected = { eventId, type, date: day('2026-03-21'), details, reason: 'The day was misread.' };
    expect(ok(await correctEvent(home.paralegal, corrected as never, at('2026-03-22'))).numbers).toEqual([]);
    expect(await numbersOf(home, personId)).toHaveLength(1);
  });

  it('is refused where it is none', async () => {
    const { home, caseId } = await filedCase();
    const fact = { ...receipt, details: { ...receipt.details, number: '12' } };
    expect(await recordEvent(home.lawyer, input(caseId, fact), at('2026-03-20'))).toMatchObject({
      problem: { kind: 'invalid', fields: { 'details.number': 'bad-number' } },
    });
  });
});

describe('a number that an older release kept in an event', () => {
  let scratch: Scratch;
  beforeAll(async () => {
    scratch = await scratchDatabase();
  });
  afterAll(() => scratch.drop());

  it("is moved to the client's numbers by the migration, and sealed by the start", async () => {
    const { home, caseId, personId } = await filedCase();
    const { eventId } = ok(await recordEvent(home.lawyer, input(caseId, receipt), at('2026-03-20')));
    const typed = ['IOE0912345678', 'IOE0912345678', 'see the paper'];
    for (const number of typed) {
      await scratch.sql(
        `insert into case_event (firm_id, id, case_id, type, kind, on_date, until_date, precision, details)
         select firm_id, gen_random_uuid(), case_id, type, kind, on_date, until_date, precision,
           (details::jsonb || jsonb_build_object('number', $2::text))::text from case_event where id = $1`,
        [eventId, number],
      );
    }
    const folder = join(import.meta.dirname, '../../prisma/migrations/20261124006100_sealed_numbers');
    const text = readFileSync(join(folder, 'migration.sql'), 'utf8');
    await scratch.sql('set role pristan_owner');
    await scratch.sql(text.slice(text.indexOf('do $$')));
    await scratch.sql('reset role');
    expect(await scratch.sql("select 1 from case_event where details like '%number%'")).toEqual([]);
    expect(ok(await sealNumbers(home.system, {}))).toEqual({ sealed: 3 });
    expect(ok(await sealNumbers(home.system, {}))).toEqual({ sealed: 0 });
    expect(await numbersOf(home, personId)).toEqual([
      { kind: 'other', tail: 'per' },
      { kind: 'uscis-receipt', tail: '678' },
    ]);
    const [events] = await scratch.sql(
      "select relforcerowsecurity as forced from pg_class where relname = 'case_event'",
    );
    expect(events).toEqual({ forced: true });
    await expect(scratch.sql("update case_event set note = 'x'")).rejects.toThrow(/never changed/);
  });
});
