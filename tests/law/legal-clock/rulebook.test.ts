import { describe, expect, it } from 'vitest';
import { bookOf } from '../../../lib/law/rulebook';
import { DATE_RULES, type DateVersion } from '../../../lib/law/rules/deadlines';
import { EAD_CLOCK } from '../../../lib/law/rules/ead-clock';
import { answer } from '../../support/clock-situation';

const rules = Object.entries(DATE_RULES).map(([id, rule]) => ({
  id,
  rule,
  versions: rule.versions as readonly DateVersion[],
}));
const versions = [...rules.flatMap((one) => one.versions), ...EAD_CLOCK];

describe('every version of a rule', () => {
  it.each(versions)('$id has authority, a mark, the day it was last seen so, and both languages', (version) => {
    expect(version.authority.length).toBeGreaterThan(0);
    expect(['V', 'K', '?']).toContain(version.confidence);
    expect(version.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(version.text.en).not.toBe('');
    expect(version.text.ru).toMatch(/\p{Script=Cyrillic}/u);
    if (version.status !== 'in_force' && version.status !== 'superseded') expect(version.history?.ru).toMatch(/\p{L}/u);
  });

  it('has an id of its own, and is listed under the rule’s own name', () => {
    expect(new Set(versions.map(({ id }) => id)).size).toBe(versions.length);
    for (const { id, rule } of rules) expect(rule.id).toBe(id);
  });

  it.each(rules)('$id: periods in force do not overlap', ({ versions: all }) => {
    const periods = all.filter(({ status }) => ['in_force', 'superseded', 'expired'].includes(status));
    for (const one of periods) {
      const others = periods.filter((other) => other !== one && other.trigger === one.trigger);
      for (const other of others)
        expect((one.to ?? '9999') < (other.from ?? '0000') || (other.to ?? '9999') < (one.from ?? '0000')).toBe(true);
    }
  });
});

describe('outside its coverage a rule says so', () => {
  it.each([
    ['AAF_DUE', 'aaf_notice 2025-09-30'],
    ['AAF_DUE', 'aaf_order 2025-09-30 2025-11-01'],
    ['AAF_FORECAST', 'i589_received 2020-03-10'],
    ['MASTER_FILINGS', 'hearing 2022-12-31 MASTER'],
    ['EAD_GRANT', 'i589_received 2021-06-01'],
  ])('%s of %s is unknown', (rule, facts) => {
    expect(answer('2021-07-01', facts)).toContain(`${rule} - unknown uncertain`);
  });
});

describe('the firm’s decisions', () => {
  const decided = (on: boolean, versionId = 'BIA_APPEAL.10', from = '2026-06-01') => ({ versionId, on, from });
  const asked = (on: string, ...decisions: ReturnType<typeof decided>[]) =>
    answer('2026-11-23', `ij_decision ${on} DENIED`, bookOf(decisions)).find((line) => line.startsWith('BIA_APPEAL'));

  it('put a version in force from their day on, and take it back', () => {
    expect(asked('2026-11-20')).toBe('BIA_APPEAL 2026-12-21/2026-12-18 open');
    expect(asked('2026-11-20', decided(true))).toBe('BIA_APPEAL 2026-11-30/2026-11-30 open');
    expect(asked('2026-05-31', decided(true))).toBe('BIA_APPEAL 2026-06-30/2026-06-30 overdue');
    expect(asked('2026-06-01', decided(true))).toBe('BIA_APPEAL 2026-06-11/2026-06-11 overdue');
    expect(asked('2026-11-20', decided(true), decided(false))).toBe('BIA_APPEAL 2026-12-21/2026-12-18 open');
  });

  it('that switch off the only version leave the answer unknown', () => {
    expect(asked('2026-11-20', decided(false, 'BIA_APPEAL.30'))).toBe('BIA_APPEAL - unknown uncertain');
  });

  it('change the name of the book', () => {
    const names = [bookOf(), bookOf([decided(true)]), bookOf([decided(false)])].map(({ id }) => id);
    expect(new Set(names).size).toBe(3);
    expect(bookOf([decided(true)]).id).toBe(names[1]);
  });

  it('reach the work-permit clock', () => {
    const book = bookOf([decided(true, 'EAD.C8.NPRM_2026', '2026-09-01')]);
    expect(answer('2026-11-23', 'i589_received 2026-08-31', book)).toContain('EAD_FILE 2027-01-28 open');
    expect(answer('2026-11-23', 'i589_received 2026-09-01', book)).toContain('EAD_FILE 2027-09-01 open');
  });
});
