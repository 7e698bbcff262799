import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { EventTable } from '../../../components/timeline/event-table';
import { doingOf } from '../../../components/timeline/request';
import { messages } from '../../../lib/i18n/messages';
import type { TimelineEntry } from '../../../lib/timeline/types';
import { renderIn } from '../../support/render-in';

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: () => undefined, refresh: () => undefined }) }));

const entry = (type: TimelineEntry['type'], more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  ...{
    id: `00000000-0000-7000-8000-${type.slice(0, 12)}`,
    type,
    kind: 'notice',
    seq: 1,
    details: {},
    note: '',
    source: '',
  },
  ...{ date: { on: '2026-01-05', until: '2026-01-05', precision: 'day' } },
  ...{ recorded: { by: 'Marta Quispe', at: '2026-01-05T20:00:00Z' }, override: null, strike: null, published: null },
  ...more,
});

const WITHDRAWN = entry('i589_withdrawn');
const AGAINST = entry('approval', { override: { rule: 'USCIS.NO_INTERVIEW', reason: 'Letter in the file.' } });
const CLOSED = entry('case_closed');
const PLAIN = entry('foia_filed');

function acts(own: TimelineEntry, lawyer: boolean) {
  renderIn(
    <EventTable
      entries={[own]}
      counts={new Map()}
      zone="America/New_York"
      acts={{} as never}
      rights={{ mayPublish: false, lawyer }}
    />,
  );
  const row = within(screen.getByRole('table'));
  return {
    links: row.queryAllByRole('link').map((link) => link.textContent),
    text: screen.getByRole('table').textContent,
  };
}

describe('what a row offers', () => {
  const { correct, strike, undoneByLawyer, undoneByReopening } = messages.en.timeline;

  it.each([
    ['a plain fact', PLAIN, false, [correct, strike], null],
    ['a legal act, to a paralegal', WITHDRAWN, false, [], undoneByLawyer],
    ['a legal act, to a lawyer', WITHDRAWN, true, [correct, strike], null],
    ['a fact against a rule, to a paralegal', AGAINST, false, [], undoneByLawyer],
    ['a fact against a rule, to a lawyer', AGAINST, true, [correct, strike], null],
    ['a closing, to a lawyer', CLOSED, true, [], undoneByReopening],
  ] as const)('%s', (_, own, lawyer, links, said) => {
    const row = acts(own, lawyer);
    expect(row.links).toEqual(links);
    if (said) expect(row.text).toContain(said);
  });
});

describe('the address of a form', () => {
  it.each([
    [{ record: 'case_closed' }],
    [{ record: 'case_reopened' }],
    [{ strike: CLOSED.id }],
    [{ correct: CLOSED.id }],
  ])('has none for closing: %o', (asked) => {
    expect(doingOf(asked, [CLOSED, PLAIN])).toBe('unknown');
    expect(doingOf({ strike: PLAIN.id }, [CLOSED, PLAIN])).toMatchObject({ what: 'strike', entry: PLAIN });
  });
});
