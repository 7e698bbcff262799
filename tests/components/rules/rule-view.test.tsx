import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProposeSection } from '@/components/rules/propose-section';
import { RuleView } from '@/components/rules/rule-view';
import { pageRule } from '@/lib/rules/rules/date-rules';
import type { RulePage } from '@/lib/rules/types';
import { inApp } from '../people/in-app';

function pageOf(ruleId: string, more: Partial<RulePage['versions'][number]> = {}): RulePage {
  const found = pageRule(ruleId);
  if (!found) throw new Error(`no rule ${ruleId}`);
  const { id, versions, ...rule } = found;
  return {
    ...{ id, rule, months: 12, zone: 'UTC', today: '2026-11-23', mayDecide: true, changes: [] },
    versions: versions.map((version) => ({
      ...{ ...version, verified: null, due: false, decided: null, isOn: version.status === 'in_force' },
      ...(version.status === 'vacated' ? more : {}),
    })),
    periods: [[{ versionId: `${ruleId}.30`, from: null, to: null }]],
  };
}

describe('a rule of dates', () => {
  it('shows its versions on an axis and in a table, and what the product does with it', () => {
    inApp(<RuleView page={pageOf('BIA_APPEAL')} />);
    expect(screen.getByRole('img', { name: /10 days.*vacated or stayed, from 9.Mar.2026/ })).toBeDefined();
    expect(screen.getByRole('img', { name: /Counts in the firm: 30 days/ })).toBeDefined();
    const row = within(screen.getByRole('table', { name: 'Versions' })).getByRole('row', { name: /BIA_APPEAL\.10/ });
    expect(within(row).getByText('vacated')).toBeDefined();
    expect(row.textContent).toMatch(/91 FR.*as of 1.Jul.2026.*verified.*does not count in the firm/);
    expect(within(row).getByRole('link', { name: 'Switch on version BIA_APPEAL.10' })).toBeDefined();
    expect(screen.getByText('two people confirm such a date')).toBeDefined();
  });

  it('says what the firm decided, also that one person approved it, and turns it round', () => {
    const decided = { on: true, from: '2026-06-01', alone: true };
    inApp(<RuleView page={pageOf('BIA_APPEAL', { decided, isOn: true })} />);
    expect(screen.getByText(/on from 1.Jun.2026 · approved by one person/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Switch off version BIA_APPEAL.10' })).toBeDefined();
  });

  it('offers a paralegal nothing', () => {
    const page = { ...pageOf('BIA_APPEAL'), mayDecide: false };
    inApp(
      <RuleView
        page={page}
        form={<ProposeSection page={page} versionId="BIA_APPEAL.10" action={() => Promise.reject()} />}
      />,
    );
    expect(screen.queryByRole('link', { name: /Switch/ })).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('speaks Russian', () => {
    inApp(<RuleView page={pageOf('BIA_APPEAL')} />, 'ru');
    expect(screen.getByRole('link', { name: 'Включить версию BIA_APPEAL.10' })).toBeDefined();
    expect(screen.getByText('не действует в фирме')).toBeDefined();
  });
});
