import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstStanding, handledDate, movedDate, notedDate, projection } from '../../lib/dates/rules/projection';
import { lapsedDate, warnOn } from '../../lib/dates/rules/warning';
import { newDate } from '../../lib/dates/store/project';
import type { DatePoint, StoredDate } from '../../lib/dates/types/stored';

const TODAY = '2026-11-20';

const point = (more: Partial<DatePoint> = {}): DatePoint => ({
  ...{ rule: 'ONE_YEAR', eventId: 'e1', kind: 'deadline', dueOn: '2026-11-30', safeOn: '2026-11-27', state: 'open' },
  ...{ metOn: null, critical: true, confidence: 'V', particulars: null, ...more },
});
const settled = (more: Partial<DatePoint> = {}): StoredDate => ({ ...newDate(point(more)), standing: 'confirmed' });
const warns = (date: StoredDate, today = TODAY) => warnOn(date, { isClosed: false, today });
const changed = (from: StoredDate, to: DatePoint, today = TODAY) => movedDate(from, to, { today });

describe('what is kept and what the facts give', () => {
  it('agree where nothing changed', () => {
    expect(projection([newDate(point())], [point()], TODAY)).toEqual({ add: [], moved: [], noted: [] });
  });

  it('differ by a date that is new, one that moved, one that is gone', () => {
    const kept = [newDate(point()), newDate(point({ rule: 'AR11', eventId: 'e2' }))];
    const to = point({ dueOn: '2026-12-01', safeOn: '2026-12-01' });
    const added = point({ rule: 'BIA_APPEAL', eventId: 'e3' });
    const found = projection(kept, [to, added], TODAY);
    expect(found.add).toEqual([added]);
    expect(found.moved.map((one) => [one.from.rule, one.to.state, one.to.dueOn])).toEqual([
      ['ONE_YEAR', 'open', '2026-12-01'],
      ['AR11', 'gone', '2026-11-30'],
    ]);
  });

  it('are one date where a corrected fact took the place of a mistaken one', () => {
    const from = newDate(point());
    const found = projection([from], [point({ eventId: 'e9' })], TODAY);
    expect(found).toEqual({ add: [], moved: [], noted: [{ from, to: point({ eventId: 'e9' }) }] });
    const two = [newDate(point()), newDate(point({ eventId: 'e2' }))];
    expect(projection(two, [point({ eventId: 'e9' })], TODAY).add).toHaveLength(1);
  });

  it('leave alone what was put in by hand', () => {
    const own = { ...newDate(point()), rule: 'HAND', eventId: null };
    expect(projection([own], [], TODAY)).toEqual({ add: [], moved: [], noted: [] });
  });

  it('agree about a hearing whose day has come and gone', () => {
    const hearing = point({ rule: 'HEARING', kind: 'hearing', safeOn: null });
    const found = projection([newDate(hearing)], [{ ...hearing, state: 'met', metOn: '2026-11-30' }], '2026-12-01');
    expect(found.moved).toEqual([]);
    const [past] = found.noted;
    expect(past && notedDate(past.from, past.to, '2026-12-01')).toMatchObject({ state: 'met', standing: 'plain' });
  });
});

describe('a deadline whose day has passed', () => {
  const [today, day] = ['2026-12-15', '2026-11-30'];
  const becomes = (rule: string) => {
    const was = point({ rule, dueOn: day, safeOn: day });
    return projection([{ ...newDate(was), standing: 'confirmed' }], [{ ...was, state: 'void' }], today);
  };

  it('lapses with the hearing that it came before', () => {
    for (const rule of ['MASTER_FILINGS', 'INDIVIDUAL_FILINGS']) {
      expect([becomes(rule).moved.length, becomes(rule).noted.length]).toEqual([0, 1]);
    }
  });

  it('is changed where a recorded fact makes it void: what was settled goes back to amber and warns on', () => {
    for (const rule of ['NOID_RESPONSE', 'AAF_DUE', 'BIA_APPEAL']) {
      const [change] = becomes(rule).moved;
      if (!change) throw new Error(`${rule} changed without a word`);
      const date = changed(change.from, change.to, today);
      expect([date.standing, warns(date, today)]).toEqual(['amber', day]);
    }
  });
});

describe('a date that two people settled', () => {
  it('goes back to amber when it changes, and the earlier day warns until it is settled again', () => {
    const later = changed(settled(), point({ dueOn: '2026-12-10', safeOn: '2026-12-10' }));
    expect(later).toMatchObject({ standing: 'amber', formerDueOn: '2026-11-30', dueOn: '2026-12-10' });
    expect(warns(later)).toBe('2026-11-27');
    const earlier = changed(settled(), point({ dueOn: '2026-11-20', safeOn: '2026-11-20' }));
    expect(warns(earlier)).toBe('2026-11-20');
    expect(warns({ ...later, standing: 'confirmed', formerDueOn: null, formerSafeOn: null })).toBe('2026-12-10');
  });

  it('warns on when one person recorded that it was met, or struck its fact', () => {
    for (const state of ['met', 'void', 'gone'] as const) {
      const date = changed(settled(), point({ state }));
      expect([date.standing, warns(date)]).toEqual(['amber', '2026-11-27']);
    }
  });

  it('keeps what warned through a second change', () => {
    const once = changed(settled(), point({ dueOn: '2026-12-10', safeOn: '2026-12-10' }));
    const twice = changed(once, point({ dueOn: '2026-12-20', safeOn: '2026-12-18' }));
    expect([twice.formerDueOn, warns(twice)]).toEqual(['2026-11-30', '2026-11-27']);
  });
});

describe('a date that nobody settled', () => {
  it('takes its new value, as unsettled as the old one', () => {
    const date = changed(newDate(point()), point({ dueOn: '2026-12-10', safeOn: '2026-12-10' }));
    expect([date.standing, date.formerDueOn, warns(date)]).toEqual(['amber', null, '2026-12-10']);
  });

  it('begins amber where it is critical and open', () => {
    expect(firstStanding(point())).toBe('amber');
    expect(firstStanding(point({ state: 'unknown', dueOn: null }))).toBe('amber');
    expect(firstStanding(point({ state: 'met' }))).toBe('plain');
    expect(firstStanding(point({ critical: false }))).toBe('plain');
  });
});

describe('one person’s fact that ends a running date', () => {
  it('silences nothing before its day: two people say that it was met, or that its fact is none', () => {
    for (const state of ['met', 'void', 'gone'] as const) {
      const ended = changed(newDate(point()), point({ state }));
      expect([ended.state, ended.standing, warns(ended)]).toEqual([state, 'amber', '2026-11-27']);
    }
  });

  it('ends what asks for no second person: a day gone by, a date that is not critical, what came before a hearing', () => {
    const ends = (more: Partial<DatePoint>, today = TODAY) =>
      changed(newDate(point(more)), point({ ...more, state: 'void' }), today).standing;
    expect(ends({}, '2026-12-01')).toBe('plain');
    expect(ends({}, '2026-11-30')).toBe('amber');
    expect(ends({ critical: false })).toBe('plain');
    expect(ends({ rule: 'INDIVIDUAL_FILINGS' })).toBe('plain');
    const hearing = point({ rule: 'HEARING', kind: 'hearing', safeOn: null });
    const next = { ...hearing, eventId: 'e2', dueOn: '2027-01-05' };
    const standings = (points: DatePoint[]) =>
      projection([newDate(hearing)], points, TODAY).moved.map(
        ({ from, to, replaced }) => movedDate(from, to, { today: TODAY, replaced }).standing,
      );
    expect(standings([{ ...hearing, state: 'void' }, next])).toEqual(['plain']);
    expect(standings([{ ...hearing, state: 'void' }])).toEqual(['amber']);
  });
});

describe('once the day that warned before an unconfirmed change has passed', () => {
  const later = changed(settled(), point({ dueOn: '2026-12-10', safeOn: '2026-12-09' }));

  it('the new day warns, and not before', () => {
    expect(['2026-11-28', '2026-11-30', '2026-12-01'].map((today) => warns(later, today))).toEqual([
      ...['2026-11-27', '2026-11-27', '2026-12-09'],
    ]);
  });

  it('a deadline without a new one stays late; a hearing, an unused right and what was met ask for nothing', () => {
    const ended = (state: 'met' | 'gone', more: Partial<DatePoint> = {}) =>
      changed(settled(more), point({ ...more, state }));
    const late = ended('gone');
    expect([warns(late, '2026-12-01'), lapsedDate(late, '2026-12-01')]).toEqual(['2026-11-27', late]);
    const moot = [
      ended('gone', { rule: 'HEARING', kind: 'hearing' }),
      ended('gone', { rule: 'MOTION_REOPEN' }),
      ended('met'),
    ];
    for (const date of moot) {
      expect([warns(date), warns(date, '2026-12-01')]).toEqual(['2026-11-27', null]);
      expect(lapsedDate(date, '2026-11-30')).toBe(date);
      expect(lapsedDate(date, '2026-12-01')).toMatchObject({ standing: 'plain', formerDueOn: null });
    }
  });
});

describe('the hour and place of a hearing', () => {
  const hearing = (particulars: string | null, state: 'open' | 'met' = 'open') =>
    point({ rule: 'HEARING', kind: 'hearing', safeOn: null, particulars, state });
  const confirmed = (particulars: string | null): StoredDate => ({
    ...newDate(hearing(particulars)),
    standing: 'confirmed',
  });
  const found = (from: StoredDate, to: DatePoint) => projection([from], [to], TODAY);

  it('are read by two people again where they change', () => {
    const { moved } = found(confirmed('["08:30"]'), hearing('["13:00"]'));
    expect(moved.map(({ from, to }) => changed(from, to))).toMatchObject([
      { standing: 'amber', dueOn: '2026-11-30', formerDueOn: '2026-11-30', particulars: '["13:00"]' },
    ]);
  });

  it('are filled in where nobody kept them, and left alone once the hearing is over', () => {
    const unknown = found(confirmed(null), hearing('["13:00"]'));
    expect([unknown.moved, unknown.noted.map(({ from, to }) => notedDate(from, to, TODAY).particulars)]).toEqual([
      [],
      ['["13:00"]'],
    ]);
    const over = { ...confirmed('["08:30"]'), lawState: 'met' as const, state: 'met' as const };
    expect(found(over, hearing('["13:00"]', 'met')).moved).toEqual([]);
  });
});

describe('a lawyer’s word on a date', () => {
  it('outlives the law’s day where it names a later one', () => {
    const filings = point({ rule: 'INDIVIDUAL_FILINGS' });
    const set = handledDate(newDate(filings), { hand: 'moved', dueOn: '2027-01-15', safeOn: '2027-01-15' });
    const extended: StoredDate = { ...set, standing: 'confirmed', formerDueOn: null, formerSafeOn: null };
    const held = { ...filings, state: 'void' as const };
    const { moved, noted } = projection([extended], [held], '2026-12-01');
    expect([moved.length, noted.length]).toEqual([1, 0]);
    const over = projection([extended], [held], '2027-01-16');
    expect(over.noted.map(({ from, to }) => notedDate(from, to, '2027-01-16').state)).toEqual(['void']);
    const marked = projection([extended], [{ ...filings, confidence: '?' }], '2026-12-01').noted[0];
    expect(marked && notedDate(marked.from, marked.to, '2026-12-01')).toMatchObject({ state: 'open', confidence: '?' });
  });

  it('gives a day to a date that the law does not know, and it warns', () => {
    const unknown = newDate(point({ state: 'unknown', dueOn: null, safeOn: null }));
    const set = handledDate(unknown, { hand: 'moved', dueOn: '2027-01-15', safeOn: '2027-01-15' });
    expect([set.state, set.standing, warns(set)]).toEqual(['open', 'amber', '2027-01-15']);
  });

  it('silences nothing before a second person has read it, settled or not', () => {
    for (const from of [settled(), newDate(point())]) {
      const closed = handledDate(from, { hand: 'closed' });
      expect([closed.state, closed.standing, warns(closed)]).toEqual(['closed', 'amber', '2026-11-27']);
      const moved = handledDate(from, { hand: 'moved', dueOn: '2027-01-15', safeOn: '2027-01-15' });
      expect([moved.dueOn, moved.lawDueOn, warns(moved)]).toEqual(['2027-01-15', '2026-11-30', '2026-11-27']);
    }
  });

  it('falls with the value it was said of, and is taken back', () => {
    const moved = handledDate(newDate(point()), { hand: 'moved', dueOn: '2027-01-15', safeOn: '2027-01-15' });
    expect(changed(moved, point({ dueOn: '2026-12-10', safeOn: '2026-12-10' }))).toMatchObject({
      ...{ hand: null, dueOn: '2026-12-10' },
    });
    expect(handledDate(moved, { hand: null })).toMatchObject({ dueOn: '2026-11-30', hand: null, standing: 'amber' });
  });
});

describe('warnings', () => {
  it('are for what is to be done, in cases the firm works on', () => {
    expect(warns(newDate(point({ kind: 'window', safeOn: null })))).toBeNull();
    expect(warns(newDate(point({ kind: 'hearing', safeOn: null })))).toBe('2026-11-30');
    expect(warnOn(newDate(point()), { isClosed: true, today: TODAY })).toBeNull();
  });

  it('never come later than what two people settled, whatever happens before they settle it again', () => {
    const day = fc
      .integer({ min: 0, max: 400 })
      .map((days) => new Date(Date.UTC(2026, 10, 1 + days)).toISOString().slice(0, 10));
    const change = fc.oneof(
      fc.record({ by: fc.constant('law' as const), dueOn: day, state: fc.constantFrom('open', 'met', 'void', 'gone') }),
      fc.record({ by: fc.constantFrom('closed' as const, 'back' as const), dueOn: day }),
      fc.record({ by: fc.constant('moved' as const), dueOn: day }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const first = settled({ safeOn: '2026-11-30' });
        const last = changes.reduce<StoredDate>((date, one) => {
          const { dueOn } = one;
          if (one.by === 'law') return changed(date, point({ dueOn, safeOn: dueOn, state: one.state as 'open' }));
          if (one.by === 'moved') return handledDate(date, { hand: 'moved', dueOn, safeOn: dueOn });
          return handledDate(date, one.by === 'closed' ? { hand: 'closed' } : { hand: null });
        }, first);
        const warned = warns(last);
        expect(warned !== null && warned <= '2026-11-30').toBe(true);
      }),
    );
  });
});
