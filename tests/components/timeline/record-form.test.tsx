import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { TimelineActs } from '../../../components/timeline/acts';
import { formSpec } from '../../../components/timeline/form-spec';
import { RecordForm } from '../../../components/timeline/record-form';
import { messages } from '../../../lib/i18n/messages';
import type { EventType } from '../../../lib/law/event';
import type { Preview } from '../../../lib/timeline/types';
import { renderIn } from '../../support/render-in';

const push = vi.fn();
vi.mock('next/navigation', () => ({ useRouter: () => ({ push, refresh: () => undefined }) }));

const standing = (status: string, en: string): Preview['before'] => ({
  track: 'AFF',
  stage: 'interview',
  status: status as Preview['before']['status'],
  since: '2026-01-01',
  nextHearing: null,
  statusLabel: { en, ru: en },
  stageLabel: { en: 'Interview', ru: 'Интервью' },
});

const REFUSED = {
  kind: 'refused',
  rule: 'USCIS.NO_WITHHOLDING',
  reason: { en: 'Only a judge decides on it.', ru: 'Это решает только судья.' },
  source: '8 CFR 208.16(a)',
  overridable: true,
} as const;

const preview = (decision: Preview['decision'] = { kind: 'accepted', unchecked: [] }): Preview => ({
  before: standing('A14', 'Interviewed'),
  after: standing('A17', 'Granted'),
  decision,
  dates: [],
  unsettled: [],
  dropped: [],
  clientReads: null,
  clientLoses: null,
});

type Given = { type?: EventType; answer?: object; look?: Preview; mayOverride?: boolean };

function form({ type = 'approval', answer = { ok: true, value: {} }, look = preview(), mayOverride = true }: Given) {
  const sent: object[] = [];
  const asked: object[] = [];
  const acts = {
    record: async (input: object) => {
      sent.push(input);
      return answer;
    },
    correct: async () => answer,
    preview: async (input: object) => {
      asked.push(input);
      return { ok: true, value: look };
    },
  } as unknown as TimelineActs;
  renderIn(
    <RecordForm
      caseId="c"
      spec={formSpec(type, 'en', 'America/New_York')}
      today="2026-11-24"
      mayOverride={mayOverride}
      acts={acts}
      backHref="/cases/c/timeline"
    />,
  );
  return { sent, asked, user: userEvent.setup() };
}

const save = () => screen.getByRole('button', { name: 'Record event' });

describe('recording an event', () => {
  it('reads the day back, shows what would change, sends the fact once and goes back to the timeline', async () => {
    const { sent, asked, user } = form({});
    await user.type(screen.getByLabelText('Day it happened'), '21.11.2026');
    expect(screen.getByText('21 Nov 2026')).toBeDefined();
    await user.tab();
    await waitFor(() => expect(screen.getByText('Status: Interviewed → Granted')).toBeDefined());
    await user.type(screen.getByLabelText(/^Source/), 'Letter, p. 1');
    await user.tab();
    expect(asked).toEqual([
      {
        caseId: 'c',
        event: { type: 'approval', date: { on: '2026-11-21', until: '2026-11-21', precision: 'day' }, details: {} },
      },
    ]);
    await user.click(save());
    await waitFor(() => expect(push).toHaveBeenCalledWith('/cases/c/timeline'));
    expect(sent).toMatchObject([{ caseId: 'c', type: 'approval', source: 'Letter, p. 1', details: {} }]);
  });

  it('says which rule nobody checked, and where it stands', async () => {
    const text = { en: 'The petition goes to that circuit.', ru: 'Жалоба подаётся в тот округ.' };
    const unchecked = [{ rule: 'PFR.CIRCUIT', text, source: 'INA 242(b)(2)' }];
    const { user } = form({ look: preview({ kind: 'accepted', unchecked }) });
    await user.type(screen.getByLabelText('Day it happened'), '21.11.2026');
    await user.tab();
    const said = /look at it yourself: The petition goes to that circuit\. Source: INA 242\(b\)\(2\)/;
    await waitFor(() => expect(screen.getByText(said)).toBeDefined());
  });

  it('says that the client loses a status the case never had', async () => {
    const { user } = form({ look: { ...preview(), clientLoses: { en: 'Granted', ru: 'Предоставлено' } } });
    await user.type(screen.getByLabelText('Day it happened'), '21.11.2026');
    await user.tab();
    await waitFor(() => expect(screen.getByText(/^The client no longer reads “Granted”/)).toBeDefined());
  });

  it('says which dates were confirmed or set by a lawyer, and wait for two people again', async () => {
    const title = { en: 'One year', ru: 'Один год' };
    const unsettled = [
      { title, dueOn: '2027-01-05', confirmed: true, hand: null },
      { title: { en: 'Brief', ru: 'Записка' }, dueOn: '2027-02-01', confirmed: false, hand: 'moved' as const },
    ];
    const { user } = form({ look: { ...preview(), unsettled } });
    await user.type(screen.getByLabelText('Day it happened'), '21.11.2026');
    await user.tab();
    const said = /waits for two people again: One year, .*2027/;
    await waitFor(() => expect(screen.getByText(said)).toBeDefined());
    expect(screen.getByText(/^The day a lawyer set no longer holds: Brief, /)).toBeDefined();
    expect(screen.queryByText(/waits for two people again: Brief/)).toBeNull();
  });

  it('names what is missing and clears it when it is mended', async () => {
    const { sent, user } = form({ type: 'hearing_notice' });
    await user.click(save());
    const summary = screen.getByRole('alert');
    for (const name of ['Day it happened', 'Kind of hearing', 'Set for', 'Time', 'Time zone']) {
      expect(summary.textContent).toContain(`${name}: Fill this in.`);
    }
    expect(sent).toEqual([]);
    await user.selectOptions(screen.getByLabelText('Kind of hearing'), 'MASTER');
    expect(screen.getByLabelText('Kind of hearing').getAttribute('aria-invalid')).toBe(null);
    expect(screen.getByLabelText('Set for').getAttribute('aria-invalid')).toBe('true');
  });

  it('wants the exact day where the procedure counts from it, and any precision for a life', async () => {
    const { user } = form({});
    await user.type(screen.getByLabelText('Day it happened'), 'spring 2022');
    await user.click(save());
    expect(screen.getByRole('alert').textContent).toContain(messages.en.field['day-needed']);
  });

  it('takes “spring 2022” for a fact in Russia', async () => {
    const { sent, user } = form({ type: 'summons_received' });
    await user.type(screen.getByLabelText('Day it happened'), 'spring 2022');
    await user.click(save());
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ date: { on: '2022-03-01', until: '2022-05-31', precision: 'season' } });
  });

  it('shows a refusal with rule, reason and source before saving; a lawyer records it with a reason', async () => {
    const { sent, user } = form({ look: preview(REFUSED) });
    await user.type(screen.getByLabelText('Day it happened'), '21.11.2026');
    await user.tab();
    const against = await screen.findByRole('button', { name: 'Record it all the same' });
    expect(screen.getByRole('alert').textContent).toContain('Only a judge decides on it.');
    expect(screen.getByRole('alert').textContent).toContain('8 CFR 208.16(a)');
    await user.click(against);
    expect(sent).toEqual([]);
    await user.type(screen.getByLabelText('Why it is recorded against the rule'), 'The letter says so.');
    await user.click(against);
    await waitFor(() => expect(sent).toMatchObject([{ override: 'The letter says so.' }]));
  });

  it('keeps what a paralegal typed and sends them to a lawyer', async () => {
    const { user } = form({ answer: { ok: false, problem: REFUSED }, mayOverride: false });
    await user.type(screen.getByLabelText('Day it happened'), '21.11.2026');
    await user.type(screen.getByLabelText(/^Note/), 'Called the office.');
    await user.click(save());
    expect((await screen.findByRole('alert')).textContent).toContain('A lawyer may record it with a written reason.');
    expect(screen.queryByRole('button', { name: 'Record it all the same' })).toBe(null);
    expect(screen.getByLabelText(/^Note/)).toHaveProperty('value', 'Called the office.');
  });

  it('puts the server’s codes at their fields', async () => {
    const { user } = form({ answer: { ok: false, problem: { kind: 'invalid', fields: { date: 'in-future' } } } });
    await user.type(screen.getByLabelText('Day it happened'), '25.11.2026');
    await user.click(save());
    expect((await screen.findByRole('alert')).textContent).toContain(messages.en.field['in-future']);
    expect(screen.getByLabelText('Day it happened').getAttribute('aria-invalid')).toBe('true');
  });
});
