import { describe, expect, it } from 'vitest';
import { seedCases } from '../../lib/cli/seed';
import { verifyChain } from '../../lib/firm/queries';
import { GROUNDS } from '../../lib/law/russia/grounds';
import { contextOf, transact } from '../../lib/platform/db';
import { today } from '../../lib/platform/today';
import { recordEvent } from '../../lib/timeline/commands/record-event';
import { recompute } from '../../lib/timeline/store';
import { newCase } from '../support/cases';
import { firm, ok } from '../support/firm';
import { asSuperuser } from '../support/sql';

const PROJECTION =
  'id, track, stage, status, status_since::text, next_hearing::text, next_date::text, court_id, office_id, sort_name, closed_on::text';

async function seeded(cases: number) {
  const home = await firm();
  const [row] = await asSuperuser<{ short_name: string }>('select short_name from firm where id = $1', [home.firmId]);
  await seedCases(row?.short_name ?? '', cases);
  return home;
}

describe('generated cases', () => {
  it('stand where their own events put them', async () => {
    const home = await seeded(60);
    const read = () => asSuperuser(`select ${PROJECTION} from cases where firm_id = $1 order by id`, [home.firmId]);
    const before = await read();
    expect(before).toHaveLength(60);
    for (const { id } of before) {
      await transact(contextOf(home.system), (db) =>
        recompute(db, String(id), {
          ...{ today: today(new Date(), home.system.firmZone), cause: 'recount', by: null, at: new Date() },
        }),
      );
    }
    expect(await read()).toEqual(before);
  });

  it('fill the columns that commands fill, in the same tables', async () => {
    const home = await seeded(40);
    const { caseId } = await newCase(home, {
      ...{ latinSurname: 'SOLOVEV', latinGiven: 'ARTEM', birth: '1994-06-11', aNumber: 'A299000417', language: 'ru' },
      ...{
        grounds: [GROUNDS[0].code],
        arrivedOn: '2026-01-05',
        arrivedAt: 'JFK',
        manner: 'visa-b',
        document: 'visa',
        lawfulStatus: 'no',
      },
    });
    const day = { on: '2026-03-02', until: '2026-03-02', precision: 'day' as const };
    ok(await recordEvent(home.lawyer, { caseId, type: 'intake_interview', date: day }));
    const tables = [
      'person',
      'person_name',
      'name_key',
      'person_language',
      'identity_number',
      'cases',
      'case_person',
      'case_member',
      'case_ground',
      'journey_stop',
      'proceeding',
      'case_event',
    ];
    for (const table of tables) {
      const filled = (where: string) =>
        asSuperuser<{ column: string }>(
          `select distinct j.key as column from ${table} t, jsonb_each_text(to_jsonb(t)) j
           where t.firm_id = $1 and ${where} and j.value is not null and j.value <> ''`,
          [home.firmId, caseId],
        ).then((rows) => rows.map((row) => row.column));
      const ofCase =
        table === 'cases'
          ? 't.id = $2'
          : table.startsWith('person') || ['identity_number', 'name_key'].includes(table)
            ? `${table === 'person' ? 't.id' : 't.person_id'} in (select principal_id from cases where id = $2)`
            : 't.case_id = $2';
      const made = await filled(ofCase);
      const invented = await filled(`($2::uuid is not null) and not (${ofCase})`);
      expect(made.length, table).toBeGreaterThan(2);
      expect(
        made.filter((column) => !invented.includes(column)),
        table,
      ).toEqual([]);
    }
  });

  it('have a closure and no open step where the firm closed them', async () => {
    const home = await seeded(400);
    const closed = await asSuperuser(
      `select c.closed_on = e.on_date and c.closed_on = x.closed_on and c.waiting_on is null
          and not exists (select 1 from next_step s where s.case_id = c.id and s.done_at is null) as whole
       from cases c left join case_event e on e.case_id = c.id and e.type = 'case_closed'
       left join case_closure x on x.case_id = c.id and x.reopened_at is null
       where c.firm_id = $1 and (c.closed_on is not null or e.id is not null or x.id is not null)`,
      [home.firmId],
    );
    expect(closed.length).toBeGreaterThan(0);
    expect(closed.filter(({ whole }) => !whole)).toEqual([]);
  });

  it('leave one audit row a batch, and the chain whole', async () => {
    const home = await seeded(1_500);
    const rows = await asSuperuser(
      "select details from audit_entry where firm_id = $1 and action = 'seed.cases' order by seq",
      [home.firmId],
    );
    expect(rows).toEqual([{ details: '{"cases":1000}' }, { details: '{"cases":500}' }]);
    expect(ok(await verifyChain(home.owner, {})).broken).toBeNull();
  });
});
