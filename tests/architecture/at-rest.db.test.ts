import { describe, expect, it } from 'vitest';
import { inviteMember } from '../../lib/members/commands';
import { makeSeed } from '../../lib/platform/auth/factors';
import { contextOf, transact } from '../../lib/platform/db';
import { openField } from '../../lib/platform/vault';
import { editProceedings } from '../../lib/proceedings/commands';
import { tokenOf } from '../api/asking';
import { PASSWORD, withPassword } from '../support/account';
import { newCase } from '../support/cases';
import { ok } from '../support/firm';
import { asSuperuser } from '../support/sql';
import { world } from '../support/world';
import { recordOne } from '../timeline/case';

const TABLES = `select t.table_schema || '.' || t.table_name as name, exists (select 1 from information_schema.columns c
    where c.table_schema = t.table_schema and c.table_name = t.table_name and c.column_name = 'firm_id') as firm
  from information_schema.tables t
  where t.table_type = 'BASE TABLE' and t.table_schema in ('public', 'graphile_worker')`;

/** Everything the database holds of a firm, and all that belongs to none, as a thief of a dump reads it. */
async function dump(firmId: string): Promise<string> {
  const tables = await asSuperuser<{ name: string; firm: boolean }>(TABLES);
  const parts = await Promise.all(
    tables.map(async ({ name, firm }) => {
      // Other tests write at the same time into the same database, numbers in notes among it.
      const own = firm ? 'where t.firm_id = $1' : 'where $1::uuid is not null';
      const [row] = await asSuperuser<{ text: string | null }>(
        `select string_agg(t::text, E'\\n') as text from ${name} t ${own}`,
        [firmId],
      );
      return row?.text ?? '';
    }),
  );
  return parts.join('\n');
}

describe('a stolen dump', () => {
  it('holds no identity number, no story, no seed, no link, no token and no password', async () => {
    const made = await world();
    const { owner, system, lawyer } = made.firm;
    await withPassword(lawyer);
    const { token } = await tokenOf(lawyer);
    const email = `nora@${owner.firmId}.example`;
    const { caseId } = await newCase(made.firm);
    const proceedings = [
      { track: 'DEF' as const, agency: 'EOIR' as const, number: 'A 218-604-553' },
      { track: 'AFF' as const, agency: 'USCIS' as const, number: 'IOE0912345678' },
      { track: 'DEF' as const, agency: 'BIA' as const, number: 'A218604553 with 218604554' },
    ];
    ok(await editProceedings(lawyer, { caseId, revision: 0, proceedings }));
    const received = { receivedOn: '2026-03-15', number: 'IOE-0998-765-432' };
    for (const fact of [
      { type: 'i589_drafting', on: '2026-03-02' },
      { type: 'i589_ready', on: '2026-03-05' },
      { type: 'i589_submitted', on: '2026-03-10' },
      { type: 'receipt_notice', on: '2026-03-20', details: received },
    ])
      await recordOne(lawyer, caseId, fact);
    ok(await inviteMember(owner, { name: 'Nora Feld', email, roles: ['lawyer'], locale: 'en' }));
    const secrets = await transact(contextOf(system), async (db) => {
      const { seed } = await makeSeed(db, lawyer.userId, 'test');
      const [mail] = await db.outboxMessage.findMany({ where: { firmId: owner.firmId } });
      const text = await openField(
        db,
        { table: 'outbox_message', row: mail?.id ?? '', column: 'cipher' },
        mail?.cipher ?? '',
      );
      const reasons = await db.caseReason.findMany({ where: { firmId: owner.firmId } });
      const stories = await Promise.all(
        reasons.map(({ id, cipher }) => openField(db, { table: 'case_reason', row: id, column: 'cipher' }, cipher)),
      );
      const link = new URL((JSON.parse(text) as { link: string }).link);
      return [seed, link.searchParams.get('token') ?? '', ...stories];
    });
    const stolen = await dump(owner.firmId);
    const numbers = [
      ...['299000417', 'A299-000-417', '299-000-417', '218604553', '218-604-553', '218604554'],
      ...['IOE0912345678', '0912345678', 'IOE0998765432', '0998765432', '0998-765-432'],
    ];
    for (const secret of [...secrets, token, PASSWORD, ...numbers]) {
      expect(secret.length).toBeGreaterThan(8);
      expect(stolen.includes(secret), `${secret.slice(0, 4)}… lies in the dump`).toBe(false);
    }
    // What SECURITY.md says lies there in clear: were this gone, the page would have to change.
    for (const clear of ['Соловьёв', email, 'Nora Feld']) expect(stolen).toContain(clear);
  });

  it('cannot be read by moving a ciphertext to another row', async () => {
    const { firm } = await world();
    await transact(contextOf(firm.system), async (db) => {
      const [number] = await db.identityNumber.findMany({ where: { firmId: firm.firmId } });
      const place = { table: 'identity_number', row: number?.id ?? '', column: 'cipher' };
      expect(await openField(db, place, number?.cipher ?? '')).toMatch(/417$/);
      const elsewhere = { ...place, row: firm.firmId };
      await expect(openField(db, elsewhere, number?.cipher ?? '')).rejects.toThrow();
    });
  });
});
