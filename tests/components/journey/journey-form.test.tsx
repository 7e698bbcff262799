import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { JourneyDoubts } from '../../../components/journey/journey-doubts';
import { type EditJourney, JourneyForm } from '../../../components/journey/journey-form';
import type { JourneyStop } from '../../../lib/journey/types';
import { day } from '../../journey/stops';
import { renderIn } from '../../support/render-in';

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => undefined }) }));

const blank = { place: '', arrived: null, left: null, statusHeld: '', manner: '', document: '', note: '' };
const departure: JourneyStop = { ...blank, kind: 'departure', country: 'RU', place: 'Казань', left: day('2022-09-27') };
const arrival: JourneyStop = { ...blank, kind: 'arrival', country: 'US', arrived: day('2022-09-20') };

describe('the form of a journey', () => {
  it('sends dates as they are told, with what was understood beside them', async () => {
    const action = vi.fn<EditJourney>(async () => ({ ok: true, value: {} }));
    renderIn(<JourneyForm caseId="c" stops={[departure]} revision={2} action={action} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add a transit stop' }));
    const [, country] = screen.getAllByLabelText('Country');
    const [, arrived] = screen.getAllByLabelText(/^Arrived/);
    if (!country || !arrived) throw new Error('no second stop');
    await userEvent.selectOptions(country, 'Georgia');
    await userEvent.type(arrived, 'осень 2022');
    expect(screen.getAllByText('autumn 2022', { selector: 'output' })).toHaveLength(1);
    await userEvent.click(screen.getByText('Save'));
    await waitFor(() => expect(action).toHaveBeenCalled());
    expect(action.mock.calls[0]?.[0]).toMatchObject({
      revision: 2,
      stops: [
        { place: 'Казань', left: '27 Sep 2022' },
        { kind: 'transit', country: 'GE', arrived: 'осень 2022' },
      ],
    });
  });

  it('keeps a date it cannot read, says so and sends nothing', async () => {
    const action = vi.fn<EditJourney>(async () => ({ ok: true, value: {} }));
    renderIn(<JourneyForm caseId="c" stops={[departure]} revision={0} action={action} />);
    const left = screen.getByLabelText(/^Left/);
    await userEvent.clear(left);
    await userEvent.type(left, 'after the wedding');
    await userEvent.click(screen.getByText('Save'));
    expect((await screen.findByRole('alert')).textContent).toContain('Left');
    expect(left).toHaveProperty('value', 'after the wedding');
    expect(action).not.toHaveBeenCalled();
  });

  it('lays the other version beside mine', async () => {
    const theirs = { stops: [{ ...departure, place: 'Уфа' }] };
    const action: EditJourney = async () => ({
      ok: false,
      problem: { kind: 'conflict', theirs, revision: 3, by: 'Marta Quispe', at: null },
    });
    renderIn(<JourneyForm caseId="c" stops={[departure]} revision={2} action={action} />);
    await userEvent.click(screen.getByText('Save'));
    expect((await screen.findAllByText(/Уфа/)).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: 'Take theirs' }));
    expect(screen.getByLabelText(/^Place/)).toHaveProperty('value', 'Уфа');
  });
});

describe('what does not fit together', () => {
  it('is said of both stops, and nothing is settled', () => {
    renderIn(
      <JourneyDoubts
        caseId="c"
        stops={[departure, arrival]}
        contradictions={[{ kind: 'arrival-before-departure', n: 1, next: 2 }]}
        hint={null}
      />,
    );
    expect(screen.getByText('Arrived in United States before leaving Казань.')).toBeTruthy();
    expect(screen.getByText(/both are kept as told/)).toBeTruthy();
  });

  it('leads to the timeline where the arrival is missing there or tells another day', () => {
    const shared = { caseId: 'c', stops: [arrival], contradictions: [] };
    const { rerender } = renderIn(<JourneyDoubts {...shared} hint={{ kind: 'missing', arrived: day('2022-09-20') }} />);
    expect(screen.getByRole('link', { name: 'Record the arrival' }).getAttribute('href')).toBe(
      '/cases/c/timeline?record=arrival',
    );
    rerender(<p>gone</p>);
    const event = { eventId: 'e', date: day('2022-09-21') };
    renderIn(<JourneyDoubts {...shared} hint={{ kind: 'differs', arrived: day('2022-09-20'), event }} />, 'ru');
    expect(screen.getByText(/На хронологии прибытие 21/)).toBeTruthy();
  });
});
