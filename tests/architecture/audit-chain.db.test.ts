import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { restrictCase } from '../../lib/cases/commands/team';
import { verifyChain } from '../../lib/firm/queries';
import { command } from '../../lib/platform/use-case';
import { newCase } from '../support/cases';
import { firm, ok } from '../support/firm';
import { asSuperuser } from '../support/sql';

const touch = command('test.touch', {
  may: 'cases:write',
  input: z.strictObject({ n: z.number() }),
  run: async () => null,
  audit: ({ input, actor }) => ({ subject: actor.firmId, n: input.n }),
});

async function filled(entries: number) {
  const made = await firm();
  for (let n = 0; n < entries; n++) ok(await touch(made.lawyer, { n }));
  return made;
}

/** Damage past every trigger, as somebody with the disk would do it. */
const damage = (text: string, values: unknown[]) =>
  asSuperuser('select set_config($1, $2, false)', ['session_replication_role', 'replica'])
    .then(() => asSuperuser(`with damaged as (${text} returning 1) select count(*)::int as rows from damaged`, values))
    .finally(() => asSuperuser('select set_config($1, $2, false)', ['session_replication_role', 'origin']));

describe('the audit chain', () => {
  it('is whole as written', async () => {
    const { owner } = await filled(5);
    expect(ok(await verifyChain(owner, {}))).toEqual({ entries: 6, broken: null });
  });

  it('finds an edited row', async () => {
    const { owner, firmId } = await filled(5);
    await damage('update audit_entry set details = $2 where firm_id = $1 and seq = 3', [firmId, '{"n":99}']);
    expect(ok(await verifyChain(owner, {})).broken).toBe(3);
  });

  it('is whole for an owner who may not see all of it', async () => {
    const home = await filled(2);
    const { caseId } = await newCase(home);
    ok(await restrictCase(home.lawyer, { caseId, reason: 'A conflict of interest.' }));
    const { entries, broken } = ok(await verifyChain(home.owner, {}));
    expect([broken, entries]).toEqual([null, 5]);
    await damage('delete from audit_entry where firm_id = $1 and case_id = $2 and action = $3', [
      home.firmId,
      caseId,
      'cases.restrict',
    ]);
    expect(ok(await verifyChain(home.owner, {}))).toEqual({ entries: 4, broken: 5 });
  });

  it('finds a first entry that was slipped in before', async () => {
    const { owner, firmId } = await filled(3);
    await damage('delete from audit_entry where firm_id = $1 and seq = 1', [firmId]);
    expect(ok(await verifyChain(owner, {}))).toEqual({ entries: 0, broken: 1 });
  });

  it('finds a deleted row, in the middle and at the end', async () => {
    const { owner, firmId } = await filled(5);
    await damage('delete from audit_entry where firm_id = $1 and seq = 6', [firmId]);
    expect(ok(await verifyChain(owner, {})).broken).toBe(6);
    await damage('delete from audit_entry where firm_id = $1 and seq = 4', [firmId]);
    expect(ok(await verifyChain(owner, {})).broken).toBe(4);
  });

  it('stays whole under 32 parallel writers', async () => {
    const { owner, lawyer } = await firm();
    const writers = Array.from({ length: 32 }, async (_, writer) => {
      for (let n = 0; n < 8; n++) ok(await touch(lawyer, { n: writer * 100 + n }));
    });
    await Promise.all(writers);
    expect(ok(await verifyChain(owner, {}))).toEqual({ entries: 1 + 32 * 8, broken: null });
  });
});
