import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOfEvents } from '../../lib/timeline/rules/pages.ts';

const events = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `e${n}` }));

describe('pages of a timeline', () => {
  it('is one page up to thirty-six events', () => {
    expect(pageOfEvents(events(36), undefined)).toEqual({ shown: events(36), earlier: null, later: null });
    expect(pageOfEvents([], undefined)).toEqual({ shown: [], earlier: null, later: null });
  });

  it('begins with the newest, and an event that is not there leads to them too', () => {
    const page = pageOfEvents(events(120), undefined);
    expect([page.shown[0]?.id, page.shown.length, page.earlier, page.later]).toEqual(['e84', 36, 'e83', null]);
    expect(pageOfEvents(events(120), 'gone')).toEqual(page);
  });

  it('goes back page by page through every event once, and each event’s page holds it', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (count, wanted) => {
        const all = events(count);
        const seen: string[] = [];
        let page = pageOfEvents(all, undefined);
        for (;;) {
          seen.unshift(...page.shown.map(({ id }) => id));
          if (!page.earlier) break;
          const before = pageOfEvents(all, page.earlier);
          expect(before.later).toBe(page.shown[0]?.id);
          page = before;
        }
        expect(seen).toEqual(all.map(({ id }) => id));
        if (wanted < count) expect(pageOfEvents(all, `e${wanted}`).shown.map(({ id }) => id)).toContain(`e${wanted}`);
      }),
    );
  });
});
