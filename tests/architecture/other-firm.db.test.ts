import { beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../support/samples';
import { asSuperuser } from '../support/sql';
import { useCases } from '../support/use-cases';
import { type World, world } from '../support/world';

const FIRM_TABLES = `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'firm_id'
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;

/** A fingerprint of all that a firm holds. */
async function fingerprint(firmId: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { name } of await asSuperuser<{ name: string }>(FIRM_TABLES)) {
    const [row] = await asSuperuser<{ print: string | null }>(
      `select md5(string_agg(t::text, '|' order by t::text)) as print from ${name} t where firm_id = $1`,
      [firmId],
    );
    found[name] = row?.print ?? 'empty';
  }
  return found;
}

/** Whether the input names something by id: such a use case must answer "not found". */
const namesSomething = (input: unknown): boolean =>
  /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/.test(JSON.stringify(input));

describe('every use case from the other firm', () => {
  let theirs: World;
  let mine: World;
  let before: Record<string, string>;
  beforeAll(async () => {
    theirs = await world();
    mine = await world();
    before = await fingerprint(theirs.firm.firmId);
  });

  it.each(
    useCases
      .filter((useCase) => useCase.useCase.may !== 'jobs:run')
      .map((useCase) => [useCase.useCase.name, useCase] as const),
  )('%s', async (name, useCase) => {
    const input = samples[name]?.(theirs);
    const actor = mine.firm.owner;
    const outcome = await useCase(actor, input as never);
    if (outcome.ok) {
      const answer =
        JSON.stringify(outcome.value, (_, value) => (typeof value === 'bigint' ? String(value) : value)) ?? '';
      for (const [what, id] of Object.entries(theirs.ids))
        expect(answer.includes(id) && JSON.stringify(input).includes(id) === false, `${name} shows their ${what}`).toBe(
          false,
        );
    }
    if (namesSomething(input) && !('requestId' in (input as object)))
      expect(outcome, `${name} with their ids`).toMatchObject({
        ok: false,
        problem: { kind: expect.stringMatching(/^(not-found|forbidden)$/) },
      });
    expect(await fingerprint(theirs.firm.firmId)).toEqual(before);
  });
});
