import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { RevealNumber } from '../../../components/fields/reveal';
import { ProceedingRows } from '../../../components/proceedings/proceeding-rows';
import { type EditProceedings, ProceedingsForm } from '../../../components/proceedings/proceedings-form';
import type { Proceeding } from '../../../lib/proceedings/types';
import { renderIn } from '../../support/render-in';

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => undefined }) }));

const asylum: Proceeding = {
  ...{ id: '019ab000-0000-7000-8000-000000000001', track: 'AFF', agency: 'USCIS', officeId: 'tampa', courtId: null },
  ...{ judge: '', number: '', identity: null, startedOn: '2025-01-10', endedOn: '2026-02-10', note: '' },
};
const court: Proceeding = {
  ...{ id: '019ab000-0000-7000-8000-000000000002', track: 'DEF', agency: 'EOIR', officeId: null, courtId: 'miami' },
  ...{ judge: 'Judge Castellano', number: '', identity: { kind: 'a-number', tail: '417' } },
  ...{ startedOn: '2026-02-11', endedOn: null, note: '' },
};

const reveal: RevealNumber = async () => ({ ok: true, value: { kind: 'a-number', value: '299000417' } });

const show = (action: EditProceedings, locale: 'en' | 'ru' = 'en') =>
  renderIn(<ProceedingsForm caseId="c" proceedings={[asylum, court]} revision={0} action={action} />, locale);

describe('proceedings of a case', () => {
  it('read with the newest first, its circuit and what is still open', () => {
    renderIn(<ProceedingRows proceedings={[asylum, court]} reveal={reveal} />);
    const [first, second] = screen.getAllByRole('listitem');
    const [newest, older] = [first, second].map((row) => row?.textContent?.replaceAll('\u00a0', ' '));
    expect(newest).toMatch(/Defensive.*Miami.*11th Circuit.*Judge Castellano.*since 11 Feb 2026.*open/s);
    expect(older).toMatch(/Affirmative.*Tampa.*10 Jan 2025 to 10 Feb 2026/s);
    expect(older).not.toMatch(/open/);
  });

  it('show the last digits of an identity number until it is revealed', async () => {
    renderIn(<ProceedingRows proceedings={[court]} reveal={reveal} />);
    expect(screen.getByText('A‑•••‑•••‑417')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Reveal A-number' }));
    expect(await screen.findByText('A-299-000-417')).toBeTruthy();
  });

  it('keep the number on file unless another is typed or its box is cleared', async () => {
    const action = vi.fn<EditProceedings>(async () => ({ ok: true, value: {} }));
    renderIn(<ProceedingsForm caseId="c" proceedings={[court]} revision={0} action={action} />);
    expect(screen.getByText(/On file: •••417/)).toBeTruthy();
    await userEvent.click(screen.getByText('Save'));
    await waitFor(() => expect(action).toHaveBeenCalledTimes(1));
    expect(action.mock.calls[0]?.[0].proceedings[0]).toMatchObject({ number: '', keepsNumber: true });
  });

  it('offer the court where the agency is a court, and keep what was typed when a day cannot be read', async () => {
    const action = vi.fn<EditProceedings>(async () => ({ ok: true, value: {} }));
    show(action);
    expect(screen.getAllByLabelText(/Asylum office/)).toHaveLength(1);
    expect(screen.getAllByLabelText(/^Court/)).toHaveLength(1);
    const [, began] = screen.getAllByLabelText(/^Began/);
    if (!began) throw new Error('no second row');
    await userEvent.clear(began);
    await userEvent.type(began, 'February');
    await userEvent.click(screen.getByText('Save'));
    expect((await screen.findByRole('alert')).textContent).toContain('Began');
    expect(began).toHaveProperty('value', 'February');
    await userEvent.clear(began);
    await userEvent.type(began, '12 Feb 2026');
    await userEvent.click(screen.getByText('Save'));
    await waitFor(() => expect(action).toHaveBeenCalled());
    expect(action.mock.calls[0]?.[0]).toMatchObject({
      revision: 0,
      proceedings: [
        { id: asylum.id, officeId: 'tampa', endedOn: '10 Feb 2026' },
        { id: court.id, courtId: 'miami', startedOn: '12 Feb 2026', endedOn: '' },
      ],
    });
  });

  it('show the other version where somebody was quicker', async () => {
    const theirs = { proceedings: [asylum, { ...court, judge: 'Judge Lin' }] };
    show(async () => ({ ok: false, problem: { kind: 'conflict', theirs, revision: 1, by: null, at: null } }), 'ru');
    await userEvent.click(screen.getByText('Сохранить'));
    expect((await screen.findAllByText(/Lin/)).length).toBeGreaterThan(0);
  });
});
