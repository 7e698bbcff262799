import { describe, expect, it } from 'vitest';
import { lookUp } from '../../lib/rules/rules/book';
import type { Topic } from '../../lib/rules/types';

const ids = (topic: Topic, q: string) => lookUp(q)[topic].map(({ id }) => id);

describe('bars and one-year exceptions among the rules', () => {
  it.each([
    ['bars', 'las americas', ['STB.FINAL']],
    ['bars', 'частично отменено', ['STB.FINAL']],
    ['bars', '2023-05-11', ['CLP.2023']],
    ['bars', 'proposed', ['ONE_YEAR.NO_INTERVIEW']],
    ['one-year', 'lozada', ['EC3']],
    ['one-year', '65 FR 76121', ['TOO_LONG.months']],
    ['one-year', 'ПТСР', ['EC1']],
  ] as const)('%s holds "%s"', (topic, q, found) => {
    expect(ids(topic, q)).toEqual(found);
  });

  it('shows a version with its status and its days', () => {
    const [clp] = lookUp('CLP.2023').bars;
    expect(clp?.second?.en).toBe('in force · 2023-05-11 – 2025-05-11 · CLP.2023');
  });
});
