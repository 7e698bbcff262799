import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../lib/platform/actor';
import type { Outcome } from '../../lib/platform/problem';
import { client } from '../support/firm';
import { samples } from '../support/samples';
import { useCases } from '../support/use-cases';
import { idOf, type World, world } from '../support/world';

/** The reviewed table; `UPDATE_MATRIX=1` writes it anew, and the diff is what a reviewer looks at. */
const FILE = join(import.meta.dirname, 'permission-matrix.md');
const ROLES = ['owner', 'lawyer', 'paralegal', 'client', 'reader', 'system'] as const;

/**
 * "yes": the role got past the permission, whatever the use case then said of the sample. Staff who may not are told so;
 * for a client what they may not do is not there.
 */
const verdict = (role: (typeof ROLES)[number], outcome: Outcome<unknown>): string =>
  outcome.ok || outcome.problem.kind !== (role === 'client' ? 'not-found' : 'forbidden') ? 'yes' : '–';

async function actors(made: World): Promise<Record<(typeof ROLES)[number], Actor>> {
  const { firm } = made;
  const ownerOnly = await firm.member(['owner'], 'Vera Stone');
  return {
    owner: ownerOnly,
    lawyer: firm.owner.roles.includes('lawyer') ? { ...firm.owner, roles: ['lawyer'] } : firm.lawyer,
    paralegal: { ...firm.owner, roles: ['paralegal'] },
    client: client(firm.firmId, idOf(made, 'clientUser'), idOf(made, 'person')),
    reader: { ...firm.owner, scopes: ['read'] },
    system: firm.system,
  };
}

const lines: string[] = [];

describe('the permission matrix', () => {
  let reviewed: string[] = [];
  beforeAll(() => {
    try {
      reviewed = readFileSync(FILE, 'utf8').split('\n');
    } catch {
      reviewed = [];
    }
  });

  it.each(useCases.map((useCase) => [useCase.useCase.name, useCase] as const))('%s', async (name, useCase) => {
    const sample = samples[name];
    expect(sample, `${name} needs a sample input in tests/support/samples/`).toBeDefined();
    if (!sample) return;
    const cells: string[] = [];
    const made = await world();
    const who = await actors(made);
    const input = sample(made) as never;
    for (const role of ROLES) cells.push(verdict(role, await useCase(who[role], input)));
    const row = `| ${name} | ${useCase.useCase.kind} | ${useCase.useCase.may} | ${cells.join(' | ')} |`;
    lines.push(row);
    if (!process.env.UPDATE_MATRIX) expect(reviewed).toContain(row);
  });

  it('lists nothing that is gone', () => {
    const names = new Set(useCases.map((useCase) => useCase.useCase.name));
    const listed = reviewed
      .filter((row) => /^\| [a-z]/.test(row) && !row.startsWith('| use case'))
      .map((row) => row.split(' | ')[0]?.slice(2) ?? '');
    if (!process.env.UPDATE_MATRIX) expect(listed.filter((name) => !names.has(name))).toEqual([]);
  });

  afterAll(() => {
    if (!process.env.UPDATE_MATRIX) return;
    const head = [
      '# Permission matrix',
      '',
      'Every use case with every role, as the test of the same name found it. "reader" is a lawyer and owner with a bearer',
      'token of scope read. A dash is "forbidden" for staff and "not found" for clients.',
      '',
      `| use case | kind | permission | ${ROLES.join(' | ')} |`,
      `|---|---|---|${ROLES.map(() => '---|').join('')}`,
    ];
    writeFileSync(FILE, `${[...head, ...lines].join('\n')}\n`);
  });
});
