import { describe, expect, it } from 'vitest';
import { NEXT_STEPS, stepsFor } from '../../lib/cli/demo/steps';
import { govStatus, STATUSES } from '../../lib/law/status';

describe('the next steps', () => {
  it('are there for every status and whoever acts', () => {
    for (const who of ['firm', 'client', 'government'] as const)
      for (const { code } of STATUSES) {
        if (govStatus(code).track === 'AMI' || code === 'D32') continue;
        expect(stepsFor(who, code, { grounds: [] }).length, `${who} at ${code}`).toBeGreaterThan(0);
      }
  });

  it('speak to the client formally, with no foreign word but names of forms and agencies', () => {
    const names = new Set(['USCIS', 'BIA', 'ICE', 'I']);
    for (const { ru, en } of NEXT_STEPS) {
      expect([...ru.matchAll(/[A-Za-z]+/g)].map(([word]) => word).filter((word) => !names.has(word))).toEqual([]);
      expect(ru).not.toMatch(/(?<![\p{L}])(вы|вас|вам|вами|ваш\p{L}*)(?!\p{L})/u);
      expect(en).not.toMatch(/[А-Яа-я]/);
    }
  });
});
