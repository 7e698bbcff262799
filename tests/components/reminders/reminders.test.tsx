import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Absences } from '../../../components/reminders/absences';
import { OwnRemindersView } from '../../../components/reminders/own-reminders';
import { SnoozeForm } from '../../../components/reminders/snooze-form';
import { Snoozes } from '../../../components/reminders/snoozes';
import type { FormState } from '../../../lib/account/types';
import { renderIn } from '../../support/render-in';
import { inApp } from '../people/in-app';

const TODAY = '2026-11-28';
const done = async (): Promise<FormState<unknown>> => ({ answer: { ok: true, value: null }, values: {} });
const add = async () => ({ ok: true as const, value: null });
const away = { absenceId: 'a', fromOn: '2026-12-20', untilOn: '2027-01-03', by: 'Ruth Abelson' };
/** The first check of a form loads its schema: slow where the machine is busy. */
const found = () => screen.findByRole('alert', {}, { timeout: 5000 });

describe('one’s own reminders', () => {
  it('say when the daily mail comes, or that there is none', () => {
    const acts = { setHour: done, absences: { add, end: done } };
    renderIn(<OwnRemindersView reminders={{ digestHour: null, absences: [], today: TODAY }} acts={acts} />, 'ru');
    const hour = screen.getByLabelText('Ежедневное письмо в') as HTMLSelectElement;
    expect([hour.value, hour.options.length, hour.selectedOptions[0]?.text]).toEqual([
      'none',
      25,
      'Без ежедневного письма',
    ]);
    expect(screen.getByText('Отсутствие не внесено.')).toBeDefined();
  });
});

describe('absences', () => {
  it('are named with their days and who entered them, each with its own end', async () => {
    const sent: Record<string, string>[] = [];
    const end = async (_: FormState<unknown>, form: FormData): Promise<FormState<unknown>> => {
      sent.push(Object.fromEntries(form) as Record<string, string>);
      return { answer: { ok: false, problem: { kind: 'not-found' } }, values: {} };
    };
    renderIn(<Absences absences={[away]} today={TODAY} userId="u" acts={{ add, end }} />);
    const row = within(screen.getByRole('listitem'));
    expect(row.getByText('entered by Ruth Abelson')).toBeDefined();
    const button = row.getByRole('button', { name: /^End the absence of 20.Dec.2026 to 3.Jan.2027$/ });
    await userEvent.click(button);
    await waitFor(() => expect(sent).toEqual([{ absenceId: 'a', userId: 'u' }]));
    expect((await found()).textContent).toContain('no longer here');
  });
});

describe('a reminder that is put off', () => {
  it('asks for a day and a reason, says how far, and keeps what was typed', async () => {
    const sent: unknown[] = [];
    const act = async (input: unknown) => {
      sent.push(input);
      return { ok: false as const, problem: { kind: 'invalid' as const, fields: { untilOn: 'too-far' } } };
    };
    inApp(<SnoozeForm date={{ dateId: 'd', revision: 3 }} warnOn="2026-12-31" today={TODAY} act={act} />);
    const save = screen.getByRole('button', { name: /Put off/ });
    await userEvent.click(save);
    expect((await found()).textContent).toMatch(/Remind me again on: Fill this in.*Reason: Fill this in/);
    expect(screen.getByText(/At most 14 days ahead, and not after Thu.31.Dec.2026/)).toBeDefined();
    await userEvent.type(screen.getByLabelText('Remind me again on'), '2026-12-20');
    await userEvent.type(screen.getByLabelText('Reason'), 'With the client.');
    await userEvent.click(save);
    await waitFor(() => expect(screen.getAllByText(/too far ahead/).length).toBeGreaterThan(0));
    expect(sent).toMatchObject([{ dateId: 'd', revision: 3, untilOn: '2026-12-20', reason: 'With the client.' }]);
    expect((screen.getByLabelText('Reason') as HTMLTextAreaElement).value).toBe('With the client.');
  });

  it('is read with name and reason, whether it lasts or is over', () => {
    const one = { name: 'Marta Quispe', reason: 'With the client.', at: '2026-11-20T20:00:00Z' };
    const snoozes = [
      { ...one, id: '1', untilOn: '2026-12-03' },
      { ...one, id: '2', untilOn: TODAY },
    ];
    renderIn(<Snoozes snoozes={snoozes} today={TODAY} zone="UTC" />);
    const [lasts, over] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lasts).toMatch(/^Marta Quispe is not reminded before Thu.3.Dec.2026With the client\./);
    expect(over).toMatch(/^Marta Quispe was not reminded before Sat.28.Nov.2026/);
  });
});
