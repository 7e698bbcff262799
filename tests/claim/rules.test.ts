import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimGaps } from '../../lib/claim/rules';

const ground = (id: string, strength: 'primary' | 'secondary') => ({ id, strength });

describe('claimGaps', () => {
  it.each([
    ['nothing', [], [], ['no-ground']],
    ['only a secondary ground', [ground('a', 'secondary')], [{ groundId: 'a' }], ['no-primary']],
    ['a primary ground without words', [ground('a', 'primary')], [], ['no-reason-for-primary']],
    [
      'words for the secondary ground alone',
      [ground('a', 'primary'), ground('b', 'secondary')],
      [{ groundId: 'b' }, { groundId: null }],
      ['no-reason-for-primary'],
    ],
    ['words for the primary ground', [ground('a', 'primary')], [{ groundId: 'a' }], []],
  ] as const)('%s', (_, grounds, reasons, gaps) => {
    expect(claimGaps(grounds, reasons)).toEqual(gaps);
  });

  it('names one gap at most, the first to close, and never one for a claim that stands', () => {
    const ids = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: ids, strength: fc.constantFrom('primary', 'secondary') })),
        fc.array(fc.record({ groundId: fc.option(ids) })),
        (grounds, reasons) => {
          const gaps = claimGaps(grounds as Parameters<typeof claimGaps>[0], reasons);
          const stands = grounds.some(
            ({ id, strength }) => strength === 'primary' && reasons.some(({ groundId }) => groundId === id),
          );
          expect(gaps).toHaveLength(stands ? 0 : 1);
        },
      ),
    );
  });
});
