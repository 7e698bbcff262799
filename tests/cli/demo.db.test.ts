import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENDINGS, REOPENED } from '../../lib/cli/demo/endings';
import { SEEN_OTHERWISE } from '../../lib/cli/demo/file';
import { foundDemo } from '../../lib/cli/demo/found';
import { STORIES } from '../../lib/cli/demo/stories';
import { type Scratch, scratchDatabase } from '../support/scratch';

const FIRST = "(select id from firm where short_name = 'demo')";

const MIGRATION = join(import.meta.dirname, '../../prisma/migrations/20261128001000_interview_stage/migration.sql');

describe('the demonstration, told', () => {
  let scratch: Scratch;

  beforeAll(async () => {
    scratch = await scratchDatabase();
    await foundDemo('a long demonstration password');
  }, 300_000);
  afterAll(() => scratch.drop());

  const rows = <T extends Record<string, unknown>>(text: string) => scratch.sql<T>(text);

  it('holds nothing of a later day, nor of a later hour', async () => {
    const columns = await rows<{ table: string; column: string; type: string }>(`
      select c.table_name as table, c.column_name as column, c.data_type as type from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('date', 'timestamp with time zone')`);
    expect(columns.length).toBeGreaterThan(20);
    // A hearing that is set lies ahead, and what is to be done by a day.
    const mayLieAhead = ['next_hearing', 'next_date', 'announced_on'];
    const ofDates = ['case_date', 'date_change', 'date_confirmation', 'date_difference', 'rule_change_case'];
    const late: string[] = [];
    for (const { table, column, type } of columns) {
      if (mayLieAhead.includes(column) || (type === 'date' && ofDates.includes(table))) continue;
      const limit = type === 'date' ? "(now() at time zone 'America/New_York')::date" : 'now()';
      const [found] = await rows<{ n: number }>(
        `select count(*)::int as n from "${table}" where "${column}" > ${limit}`,
      );
      if (found?.n) late.push(`${table}.${column}: ${found.n}`);
    }
    expect(late).toEqual([]);
  });

  it('knows everybody’s sex and citizenship, and every spelling with its paper', async () => {
    const people = await rows<{ surname: string; sex: string; citizenships: string[]; names: string[] }>(`
      select p.surname, p.sex,
        array(select c.country from person_citizenship c where c.firm_id = p.firm_id and c.person_id = p.id order by 1) as citizenships,
        array(select n.surname || ' ' || n.given || '/' || n.type from person_name n
          where n.firm_id = p.firm_id and n.person_id = p.id order by n.position) as names
      from person p join cases k on k.firm_id = p.firm_id and k.principal_id = p.id where p.firm_id = ${FIRST}`);
    expect(people).toHaveLength(STORIES.length);
    for (const { surname, given, sex, citizenships, latin, other } of STORIES) {
      const spelt = [`${latin.join(' ')}/passport`, ...(other ? [`${other[0]} ${other[1]}/${other[2]}`] : [])];
      expect(people, `${surname} ${given}`).toContainEqual({
        surname,
        sex,
        citizenships: [...citizenships].sort(),
        names: spelt,
      });
    }
    const spellings = people.map(({ surname, names }) => `${surname} ${names.join(' ')}`);
    expect(new Set(spellings).size).toBe(spellings.length);
  });

  it('has looked most cases up, some not, and one that the government shows otherwise', async () => {
    const cases = await rows<{ surname: string; stage: string; status: string; seen: string | null; early: boolean }>(`
      select p.surname, k.stage, k.status, s.status as seen, coalesce(s.checked_on < k.status_since, false) as early
      from cases k join person p on p.firm_id = k.firm_id and p.id = k.principal_id
      left join status_check s on s.firm_id = k.firm_id and s.case_id = k.id where k.firm_id = ${FIRST}`);
    const checked = cases.filter(({ seen }) => seen !== null);
    expect(checked.length).toBeGreaterThan(cases.length * 0.7);
    expect(checked.length).toBeLessThan(cases.length);
    expect(checked.filter(({ early }) => early)).toEqual([]);
    expect(checked.filter(({ status, seen }) => status !== seen).map(({ surname }) => surname)).toEqual(
      Object.keys(SEEN_OTHERWISE),
    );
    expect(checked.map(({ surname }) => surname)).toContain('Соловьёв');
  });

  it('has published what somebody looked up, beginning with the client who signs in', async () => {
    const [own] = await rows<{ checked: boolean; step: boolean; day: boolean }>(`
      select exists (select 1 from publication b where b.firm_id = k.firm_id and b.case_id = k.id and b.kind = 'status'
          and b.withdrawn_at is null and exists (select 1 from status_check s where s.firm_id = b.firm_id
            and s.case_id = b.case_id and s.status = b.status)) as checked,
        exists (select 1 from publication b where b.firm_id = k.firm_id and b.case_id = k.id and b.kind = 'event'
          and b.withdrawn_at is null) as day,
        exists (select 1 from next_step n where n.firm_id = k.firm_id and n.case_id = k.id and n.published_at is not null) as step
      from cases k join client_account a on a.firm_id = k.firm_id and a.person_id = k.principal_id`);
    expect(own).toEqual({ checked: true, day: true, step: true });
  });

  it('closes cases with an outcome, and took one up again', async () => {
    const closures = await rows<{
      surname: string;
      outcome: string;
      reopened: boolean;
      closed: boolean;
      steps: number;
    }>(`
      select p.surname, c.outcome, c.reopened_at is not null as reopened, k.closed_on is not null as closed,
        (select count(*)::int from next_step n where n.firm_id = k.firm_id and n.case_id = k.id and n.done_at is null) as steps
      from case_closure c join cases k on k.firm_id = c.firm_id and k.id = c.case_id
      join person p on p.firm_id = k.firm_id and p.id = k.principal_id where c.firm_id = ${FIRST}`);
    const expected = [
      ...Object.entries(ENDINGS).map(([surname, { outcome }]) => ({
        surname,
        outcome,
        reopened: false,
        closed: true,
        steps: 0,
      })),
      { surname: REOPENED.surname, outcome: REOPENED.closed.outcome, reopened: true, closed: false, steps: 1 },
    ];
    const by = (one: { surname: string }, other: { surname: string }) => one.surname.localeCompare(other.surname);
    expect(closures.toSorted(by)).toEqual(expected.toSorted(by));
    const [events] = await rows<{ n: number }>(`
      select count(*)::int as n from case_event e where e.type = 'case_closed' and not exists (select 1 from case_closure c
        where c.firm_id = e.firm_id and c.case_id = e.case_id)`);
    expect(events?.n).toBe(0);
  });

  it('says five different things to do of each who acts', async () => {
    const steps = await rows<{ who: string; n: number }>(`
      select who, count(distinct text)::int as n from next_step where firm_id = ${FIRST} group by who order by who`);
    expect(steps.map(({ who }) => who)).toEqual(['client', 'firm', 'government']);
    for (const { who, n } of steps) expect(n, who).toBeGreaterThanOrEqual(5);
  });

  it('moves what was told before “Interview scheduled” became a status of the interview', async () => {
    const stages = () =>
      rows<{ stage: string }>(`select stage from cases where status = 'A11'
        union select stage from publication where status = 'A11'`);
    expect(await stages()).toEqual([{ stage: 'interview' }]);
    for (const table of ['cases', 'publication'])
      await rows(`update ${table} set stage = 'waiting' where status = 'A11'`);
    // As the owner of the tables, whom row security binds.
    await rows('set role pristan_owner');
    await rows(readFileSync(MIGRATION, 'utf8'));
    await rows('reset role');
    expect(await stages()).toEqual([{ stage: 'interview' }]);
    expect(
      await rows("select 1 from pg_class where relname in ('cases', 'publication') and not relforcerowsecurity"),
    ).toEqual([]);
  });
});
