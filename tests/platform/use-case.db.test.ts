import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newId } from '../../lib/platform/id';
import { refuse } from '../../lib/platform/problem';
import { command, query } from '../../lib/platform/use-case';
import { firm, ok } from '../support/firm';

const counted = { runs: 0 };
const rename = command('test.rename', {
  may: 'firm:write',
  input: z.strictObject({
    name: z.string().min(1, 'required'),
    fail: z.boolean().default(false),
    requestId: z.uuid().optional(),
  }),
  once: (input) => input.requestId,
  run: async ({ db, actor, input }) => {
    counted.runs++;
    await db.firm.updateMany({ where: { id: actor.firmId }, data: { name: input.name } });
    if (input.fail) refuse({ kind: 'forbidden' });
    return { runs: counted.runs };
  },
  audit: ({ actor }) => ({ subject: actor.firmId, fields: ['name'] }),
});
const firmName = query('test.firm-name', {
  may: 'firm:read',
  input: z.strictObject({}),
  run: async ({ db, today }) => ({
    names: (await db.firm.findMany()).map((row) => row.name),
    today,
    audits: await db.auditEntry.count(),
  }),
});

describe('the builder', () => {
  it('parses, checks the role, runs in the firm and leaves an audit row', async () => {
    const { owner, paralegal } = await firm();
    expect(await rename(owner, { name: '' })).toEqual({
      ok: false,
      problem: { kind: 'invalid', fields: { name: 'required' } },
    });
    expect(await rename(paralegal, { name: 'x' })).toEqual({ ok: false, problem: { kind: 'forbidden' } });
    const before = ok(await firmName(owner, {}));
    ok(await rename(owner, { name: 'Harbour LLP' }));
    const after = ok(await firmName(owner, {}));
    expect(after.names).toEqual(['Harbour LLP']);
    expect(after.audits).toBe(before.audits + 1);
  });

  it('rolls a refusal back whole', async () => {
    const { owner } = await firm();
    const before = ok(await firmName(owner, {}));
    expect(await rename(owner, { name: 'Gone', fail: true })).toEqual({ ok: false, problem: { kind: 'forbidden' } });
    expect(ok(await firmName(owner, {}))).toEqual(before);
  });

  it('answers a repeated request id with the first result', async () => {
    const { owner } = await firm();
    const requestId = newId();
    const answers = await Promise.all([1, 2, 3].map(() => rename(owner, { name: 'Once', requestId })));
    expect(new Set(answers.map((answer) => ok(answer).runs)).size).toBe(1);
    expect(ok(await firmName(owner, {})).audits).toBe(2);
  });

  it('keeps a token to its scopes', async () => {
    const { owner } = await firm();
    const reader = { ...owner, scopes: ['read'] as const };
    expect((await firmName(reader, {})).ok).toBe(true);
    expect(await rename(reader, { name: 'x' })).toEqual({ ok: false, problem: { kind: 'forbidden' } });
  });

  it("takes today from the firm's zone", async () => {
    const { owner } = await firm();
    expect(ok(await firmName(owner, {}, new Date('2026-03-01T07:59:00Z'))).today).toBe('2026-02-28');
    expect(ok(await firmName(owner, {}, new Date('2026-03-01T08:00:00Z'))).today).toBe('2026-03-01');
  });
});
