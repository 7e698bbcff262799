import { describe, expect, it } from 'vitest';
import { FEES } from '../../lib/law/fee';
import { FEE_ENTRIES } from '../../lib/rules/rules/fees';

describe('the fees among the rules', () => {
  it('are every version and every term, each once', () => {
    const ids = FEE_ENTRIES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const versions = FEES.flatMap((fee) => fee.versions.map(({ id }) => id));
    const terms = FEES.flatMap(({ pay, unpaid, waiver }) => [...pay, ...unpaid, ...waiver].map(({ id }) => id));
    expect([...ids].sort()).toEqual([...versions, ...new Set(terms)].sort());
  });

  it('say amount, forum, days and source in both languages', () => {
    expect(FEE_ENTRIES.find(({ id }) => id === 'EOIR26.BIA.2025')).toMatchObject({
      title: { en: 'EOIR-26, appeal to the BIA, BIA: $1,010', ru: 'EOIR-26, апелляция в BIA, BIA: 1010\u00a0$' },
      second: {
        en: 'superseded · 2025-07-09 – 2025-09-30 · EOIR26.BIA.2025',
        ru: 'заменено · 2025-07-09 – 2025-09-30 · EOIR26.BIA.2025',
      },
      confidence: 'V',
    });
    const unread = FEE_ENTRIES.find(({ id }) => id === 'EOIR26.BIA.2026_RULE');
    expect([unread?.title.en, unread?.confidence]).toEqual(['EOIR-26, appeal to the BIA, BIA: not known', '?']);
    expect(unread?.text?.en).toContain('By the memo of July 2025 it was $1010');
  });
});
