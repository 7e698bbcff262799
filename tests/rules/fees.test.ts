import { describe, expect, it } from 'vitest';
import { FEES } from '../../lib/law/fee';
import { lookUp, pageOf } from '../../lib/rules/rules/book';
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

describe('a topic of the rules', () => {
  it('is read in pages of 40, none left out and none told twice', () => {
    const ids: string[] = [];
    let from: string | null = '';
    const starts: string[] = [];
    while (from !== null) {
      const page: ReturnType<typeof pageOf<{ id: string }>> = pageOf(lookUp('').fees, from);
      expect(page.entries.length).toBeLessThanOrEqual(40);
      expect(page.before).toBe(starts.at(-1) ?? null);
      starts.push(page.entries[0]?.id ?? '');
      ids.push(...page.entries.map(({ id }) => id));
      from = page.after;
    }
    expect(ids).toEqual(FEE_ENTRIES.map(({ id }) => id));
  });

  it('finds a version by its id, its amount, its source and its day', () => {
    for (const q of ['EOIR26.BIA.2025', '$1,010', 'PM 25-35', '2025-07-09']) {
      expect(
        lookUp(q).fees.some(({ id }) => id.startsWith('EOIR26.BIA.2025')),
        q,
      ).toBe(true);
    }
    expect(lookUp('квитанцию').fees.map(({ id }) => id)).toContain('PAY.EOIR');
    // An id that no entry has begins at the first.
    expect(pageOf(lookUp('').fees, 'nothing').before).toBeNull();
  });
});
