import { type Db, Prisma } from '../../platform/db.ts';

type Value = string | number | boolean | null;

/**
 * What a seeded case writes, table by table, with the SQL type of each column. The order is that of the references
 * between them. case_event gets its number and its announced day from the database.
 */
const COLUMNS = {
  person:
    'firm_id uuid, id uuid, surname text, given text, patronymic text, latin_surname text, latin_given text, sex text, birth_on date, birth_until date, birth_precision text, birth_place text, birth_country text, sort_key text, search_key text, keyed_by integer, created_at timestamptz, created_by uuid',
  name_key: 'firm_id uuid, key text, person_id uuid',
  person_name:
    'firm_id uuid, id uuid, person_id uuid, script text, type text, surname text, given text, search_key text, position integer',
  person_citizenship: 'firm_id uuid, person_id uuid, country text',
  person_language: 'firm_id uuid, person_id uuid, language text, fluency text',
  identity_number:
    'firm_id uuid, id uuid, person_id uuid, kind text, cipher text, blind text, tail text, created_at timestamptz, created_by uuid',
  cases:
    'firm_id uuid, id uuid, number text, principal_id uuid, lead_id uuid, opened_on date, lawful_status text, track text, stage text, status text, status_since date, sort_name text, court_id text, office_id text, next_hearing date, next_date date, arrived_on date, closed_on date, waiting_on text, waiting_since date, activity_at timestamptz, created_at timestamptz, created_by uuid',
  case_person: 'firm_id uuid, id uuid, case_id uuid, person_id uuid, role text, included boolean',
  case_member: 'firm_id uuid, case_id uuid, user_id uuid, role text, added_at timestamptz, added_by uuid',
  case_ground: 'firm_id uuid, id uuid, case_id uuid, code text, strength text, attribution text, position integer',
  journey_stop:
    'firm_id uuid, id uuid, case_id uuid, position integer, kind text, place text, country text, arrived_on date, arrived_until date, arrived_precision text, left_on date, left_until date, left_precision text, status_held text, manner text, document text',
  proceeding:
    'firm_id uuid, id uuid, case_id uuid, position integer, track text, agency text, office_id text, court_id text',
  case_event:
    'firm_id uuid, id uuid, case_id uuid, type text, kind text, on_date date, until_date date, precision text, details text, recorded_by uuid, recorded_at timestamptz',
  case_date:
    'firm_id uuid, id uuid, case_id uuid, rule text, event_id uuid, kind text, title text, source text, law_due_on date, law_safe_on date, law_state text, due_on date, safe_on date, state text, hand text, met_on date, critical boolean, confidence text, particulars text, ruleset text, standing text, former_due_on date, former_safe_on date, warn_on date, set_by uuid, set_at timestamptz',
  case_closure:
    'firm_id uuid, id uuid, case_id uuid, closed_on date, outcome text, reason text, closed_by uuid, closed_at timestamptz',
  next_step:
    'firm_id uuid, id uuid, case_id uuid, text text, who text, since date, client_ru text, client_en text, created_at timestamptz, created_by uuid',
  case_note: 'firm_id uuid, id uuid, case_id uuid, text text, written_by uuid, written_at timestamptz',
} as const;

export type Table = keyof typeof COLUMNS;
export type Batch = { [table in Table]: Record<string, Value>[] };

export const emptyBatch = (): Batch =>
  Object.fromEntries(Object.keys(COLUMNS).map((table) => [table, []])) as unknown as Batch;

/** Writes a batch, one statement a table, through the same policies as everything else. */
export async function writeBatch(db: Db, batch: Batch): Promise<void> {
  for (const [table, columns] of Object.entries(COLUMNS) as [Table, string][]) {
    const rows = batch[table];
    if (rows.length === 0) continue;
    const names = columns
      .split(', ')
      .map((column) => `"${column.split(' ')[0]}"`)
      .join(', ');
    // Table and columns are the constants above; the values travel as one parameter.
    await db.$executeRaw`insert into ${Prisma.raw(`"${table}" (${names})`)}
      select ${Prisma.raw(names)} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${Prisma.raw(columns)})`;
  }
}
