import { parseArgs } from 'node:util';
import { caseNumber } from '../cases/rules.ts';
import { appendAudit } from '../platform/audit.ts';
import { contextOf, type Db, disconnect, firmOf, transact } from '../platform/db.ts';
import { env, provideEnv } from '../platform/env.ts';
import { firmActors } from '../platform/job.ts';
import { today } from '../platform/today.ts';
import { connectRunning } from './database.ts';
import { generate } from './generate.ts';
import { Halt, main, say } from './say.ts';
import { ensureSecrets } from './secrets.ts';
import { inventCase } from './seed/invent.ts';
import type { Firm } from './seed/person.ts';
import { emptyBatch, writeBatch } from './seed/rows.ts';

/** One audit row and one transaction a batch: a row a case would be a lock of the chain a case. */
const BATCH = 1_000;

async function staffOf(db: Db): Promise<Pick<Firm, 'lawyers' | 'paralegals'>> {
  const rows = await db.$queryRaw<{ user_id: string; role: string }[]>`
    select r.user_id, r.role from member_role r join member m on m.firm_id = r.firm_id and m.user_id = r.user_id
    where m.firm_id = ${firmOf(db)}::uuid and m.disabled_at is null order by r.user_id`;
  const of = (role: string) => rows.filter((row) => row.role === role).map((row) => row.user_id);
  const lawyers = of('lawyer');
  const paralegals = of('paralegal');
  return { lawyers, paralegals: paralegals.length > 0 ? paralegals : lawyers };
}

/** The next free numbers of the firm's year, taken at once. */
async function takeNumbers(db: Db, year: number, count: number): Promise<number> {
  const [counter] = await db.$queryRaw<{ last: number }[]>`
    insert into case_counter (firm_id, year, last) values (${firmOf(db)}::uuid, ${year}, ${count})
    on conflict (firm_id, year) do update set last = case_counter.last + ${count} returning last`;
  return (counter?.last ?? count) - count;
}

/** Adds generated fictional cases to a firm, as its own job under row security. */
export async function seedCases(
  shortName: string,
  cases: number,
  progress: (done: number) => void = () => {},
): Promise<void> {
  const found = (await firmActors('seed')).find((firm) => firm.shortName === shortName);
  if (!found) throw new Halt(`There is no firm with the short name "${shortName}".`);
  const { actor } = found;
  const now = new Date();
  const day = today(now, actor.firmZone);
  const year = Number(day.slice(0, 4));
  for (let done = 0; done < cases; done += BATCH) {
    const count = Math.min(BATCH, cases - done);
    await transact(contextOf(actor), async (db) => {
      const firm = { firmId: actor.firmId, ...(await staffOf(db)), today: day };
      const before = await takeNumbers(db, year, count);
      const batch = emptyBatch();
      for (let n = before; n < before + count; n++) await inventCase(db, batch, firm, n, caseNumber(year, n + 1));
      await writeBatch(db, batch);
      await appendAudit(db, { kind: 'system', userId: null }, 'seed.cases', { cases: count }, now);
    });
    progress(done + count);
  }
}

if (import.meta.main) {
  await main(async () => {
    const { values } = parseArgs({
      options: { cases: { type: 'string', default: '1000' }, firm: { type: 'string', default: 'demo' } },
    });
    const cases = Number(values.cases);
    if (!Number.isInteger(cases) || cases < 1 || cases > 2_000_000)
      throw new Halt('--cases takes a whole number from 1 to 2,000,000.');
    generate();
    const { dataDir } = env();
    const database = await connectRunning(dataDir, ensureSecrets(dataDir));
    try {
      provideEnv({ APP_DATABASE_URL: database.appUrl });
      const from = performance.now();
      await seedCases(values.firm, cases, (done) => done % 10_000 === 0 && say(`${done} cases …`));
      say(`${cases} cases in ${((performance.now() - from) / 1000).toFixed(1)} s`);
    } finally {
      await disconnect();
      await database.stop();
    }
  });
}
