import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ChangeView } from '@/components/rules/change-view';
import type { ChangePage, RuleChange } from '@/lib/rules/types';
import { inApp } from '../people/in-app';

const change: RuleChange = {
  ...{ id: 'c1', ruleId: 'BIA_APPEAL', versionId: 'BIA_APPEAL.10', on: true, from: '2026-03-09', reason: 'The stay.' },
  proposed: { userId: 'a', by: 'Marta Quispe', at: '2026-11-23T20:00:00Z' },
  state: 'proposed',
  count: { number: 2, countedOn: '2026-11-23', cases: 3, done: 3, ended: true },
  list: { number: 2, countedOn: '2026-11-23', cases: 3, movedCases: 2, movedDates: 2 },
  ...{ approved: null, withdrawn: null, applied: null },
};
const page: ChangePage = {
  change,
  rows: [
    {
      ...{ rule: 'BIA_APPEAL', eventId: 'e1', caseId: 'k1', number: '2026-0007', settled: false, sortOn: '2026-11-16' },
      principal: { surname: 'Мухаметшин', given: 'Ильдар' },
      ...{ fact: 'oral_decision', factOn: '2026-11-04' },
      before: { dueOn: '2026-12-04', state: 'open' },
      after: { dueOn: '2026-11-16', state: 'overdue' },
    },
  ],
  ...{ after: null, hidden: 1, say: { may: true, alone: false }, mayDecide: true, zone: 'UTC', today: '2026-11-23' },
};
const never = async (): Promise<never> => {
  throw new Error('nothing was to be sent');
};
const show = (more: Partial<ChangePage>, approve: (input: unknown) => Promise<never> = never) =>
  inApp(<ChangeView page={{ ...page, ...more }} first actions={{ approve, withdraw: never }} />);

describe('a change of a rule', () => {
  it('lists old day and new, what is late then, and that others are hidden', () => {
    show({});
    const row = within(screen.getByRole('table', { name: 'Cases whose dates move' })).getByRole('row', {
      name: /Мухаметшин/,
    });
    expect(row.textContent?.replaceAll('\u00a0', ' ')).toMatch(
      /2026-0007.*Appeal to the BIA.*Fri 4 Dec 2026.*Mon 16 Nov 2026.*late/,
    );
    expect(row.querySelector('s')?.textContent).toContain('Dec');
    expect(screen.getByText(/2 dates of 2 cases; 3 open cases/)).toBeDefined();
    expect(screen.getByText(/One case is restricted to a team you are not on/)).toBeDefined();
  });

  it('is approved with the list that was seen; with an older one the newest is fetched and asked about again', async () => {
    const sent: unknown[] = [];
    const conflict = { kind: 'conflict', theirs: {}, revision: 3, by: null, at: null } as const;
    const went = show({}, async (input) => {
      sent.push(input);
      return { ok: false, problem: conflict } as never;
    });
    await userEvent.click(screen.getByRole('button', { name: 'Approve this list' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/counted anew after you had opened/));
    expect(sent).toEqual([{ changeId: 'c1', number: 2 }]);
    expect(went).toEqual(['refresh']);
  });

  it.each([
    ['own-proposal', /Another lawyer of the firm approves it/],
    ['same-day', /Read the source again on a later day/],
  ] as const)('says why it cannot be approved: %s', (why, text) => {
    show({ say: { may: false, why } });
    expect(screen.getByText(text)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Approve this list' })).toBeNull();
  });

  it('says while it is counted how far that is, and offers nothing to approve', () => {
    show({
      change: {
        ...change,
        state: 'counting',
        list: null,
        count: { ...page.change.count, done: 1000, cases: 9000, ended: false } as never,
      },
    });
    expect(screen.getByRole('status').textContent).toContain('1,000 of 9,000');
    expect(screen.queryByRole('button', { name: 'Approve this list' })).toBeNull();
  });

  it('says that one person approved it, and offers a reader nothing', () => {
    const approved = { number: 2, by: 'Marta Quispe', at: '2026-11-24T20:00:00Z', alone: true };
    show({ change: { ...change, state: 'applied', approved, applied: approved.at }, mayDecide: false });
    expect(screen.getByText(/approved by one person/)).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
