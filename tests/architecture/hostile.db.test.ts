import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { HTTP_STATUS } from '../../lib/platform/problem';
import { client } from '../support/firm';
import { samples } from '../support/samples';
import { useCases } from '../support/use-cases';
import { idOf, type World, world } from '../support/world';

const RUNS = 50;

/** What no form sends and anybody can: the flight format of server actions carries far more than JSON. */
const garbage = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, maxDepth: 3 }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom<unknown>(
    ...['\u0000', 'a\u0000b', '\u202Egnp.exe', '\uD800', '\u0007', '👩‍👩‍👧‍👦', 'х'.repeat(1_000_000), '%', '\\', '_'],
    ...["' or 1=1 --", '<script>alert(1)</script>', '{{7*7}}', '1e999', '2026-02-30', '0000-00-00', '9999-99-99'],
    ...['00000000-0000-0000-0000-000000000000', '018f2b6e-0000-7000-8000-000000000000', '__proto__', 'constructor'],
    ...[Number.NaN, Number.POSITIVE_INFINITY, -0, 2 ** 53, 2 ** 31, -1, 0.1, null, undefined, true, {}, []],
    Array.from({ length: 10_000 }, () => 'x'),
    { length: 1e9 },
  ),
);

type Path = readonly (string | number)[];

/** Every place in an input, the whole of it included. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

function withAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  const copy: object = Array.isArray(value) ? [...value] : { ...(value as object) };
  Reflect.set(copy, key, withAt(Reflect.get(copy, key), rest, put));
  return copy;
}

/** A deep nest of what the input is, as a parser bomb has it. */
const nested = (depth: number): unknown => (depth === 0 ? 'x' : { x: nested(depth - 1) });

describe('every use case answers whatever it is sent', () => {
  let mine: World;
  beforeAll(async () => {
    mine = await world();
  });

  it.each(
    useCases
      .filter(({ useCase }) => useCase.may !== 'jobs:run')
      .map((useCase) => [useCase.useCase.name, useCase] as const),
  )('%s', { timeout: 120_000 }, async (name, useCase) => {
    const sample = samples[name]?.(mine);
    const places = placesOf(sample);
    const actor =
      useCase.useCase.may === 'portal:read'
        ? client(mine.firm.firmId, idOf(mine, 'clientUser'), idOf(mine, 'person'))
        : mine.firm.owner;
    const answers = async (input: unknown) => {
      const outcome = await useCase(actor, input as never);
      if (!outcome.ok) expect(Object.keys(HTTP_STATUS)).toContain(outcome.problem.kind);
    };
    await answers(nested(5_000));
    await answers({ ...(sample as object), nobody: 'asked' });
    await fc.assert(
      fc.asyncProperty(fc.nat(), garbage, async (at, put) =>
        answers(withAt(sample, places[at % places.length] ?? [], put)),
      ),
      { numRuns: RUNS },
    );
  });
});
