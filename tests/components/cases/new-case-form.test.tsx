import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { NewCaseChoices } from '../../../components/cases/new-case-fields';
import { NewCaseForm } from '../../../components/cases/new-case-form';
import type { CreateCaseForm } from '../../../lib/cases/schema/create';
import type { Answer } from '../../../lib/fields/types';
import { renderIn } from '../../support/render-in.tsx';

const push = vi.fn();
vi.mock('next/navigation', () => ({ useRouter: () => ({ push, refresh: () => {} }) }));

const lawyer = '01890000-0000-7000-8000-000000000001';
const made = { caseId: 'c', number: '2026-0001', personId: 'p' };

const choices: NewCaseChoices = {
  own: lawyer,
  tracks: [
    { value: 'AFF', label: 'Affirmative' },
    { value: 'DEF', label: 'Defensive' },
  ],
  manners: [{ value: 'cbp-one', label: 'CBP One appointment', note: 'Ask for proof of the appointment.' }],
  courts: [{ value: 'san-diego', label: 'San Diego, CA' }],
  offices: [],
  lawyers: [{ value: lawyer, label: 'Ruth Abelson' }],
  members: [],
  grounds: [
    { title: 'Political opinion', choices: [{ code: 'PO.OPP', label: 'Opposition activism', facts: '' }] },
    { title: 'Torture (CAT)', choices: [{ code: 'CAT', label: 'Torture', facts: '' }] },
  ],
};

function show(answer: Answer<typeof made> = { ok: true, value: made }, onFile = false) {
  const sent: CreateCaseForm[] = [];
  renderIn(
    <NewCaseForm
      choices={choices}
      principal={onFile ? { id: lawyer, name: 'Гусева Полина', latin: 'Polina GUSEVA' } : null}
      today="2026-11-24"
      action={async (input) => {
        sent.push(input);
        return answer;
      }}
      find={async () => ({ ok: true, value: [] })}
    />,
  );
  return sent;
}

const open = () => userEvent.click(screen.getByRole('button', { name: 'Open the case' }));

describe('the form of a new case', () => {
  beforeEach(() => push.mockClear());

  test('sends what was typed, the lead being the reader, and goes to the case', async () => {
    const sent = show();
    await userEvent.type(screen.getByRole('textbox', { name: 'Surname' }), 'Цветаев');
    await userEvent.type(screen.getByRole('textbox', { name: 'Given name' }), 'Глеб');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Procedure' }), 'Defensive');
    await userEvent.type(screen.getByRole('textbox', { name: /Notice to appear served/ }), '3 Feb 2025');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Court/ }), 'San Diego, CA');
    await userEvent.type(screen.getByRole('textbox', { name: /Last arrival/ }), 'January 2025');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Torture' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Opposition activism' }));
    expect(screen.getByText('Primary: Torture')).toBeTruthy();
    await open();
    expect(sent).toMatchObject([
      {
        person: { surname: 'Цветаев', given: 'Глеб' },
        ...{ track: 'DEF', startedOn: '3 Feb 2025', arrivedOn: 'January 2025', courtId: 'san-diego', leadId: lawyer },
        ...{ grounds: ['CAT', 'PO.OPP'], requestId: expect.any(String) },
      },
    ]);
    expect(push).toHaveBeenCalledWith('/cases/c');
  });

  test('names what is missing in a summary that takes focus, and keeps the rest', async () => {
    const sent = show();
    await userEvent.type(screen.getByRole('textbox', { name: 'Patronymic, optional' }), 'Романович');
    await open();
    expect(sent).toEqual([]);
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    for (const name of [/Surname/, /Procedure/]) expect(summary.textContent).toMatch(name);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Patronymic, optional' }).value).toBe('Романович');
  });

  test("puts the server's codes at their fields", async () => {
    show({ ok: false, problem: { kind: 'invalid', fields: { arrivedOn: 'in-future' } } });
    await userEvent.type(screen.getByRole('textbox', { name: 'Surname' }), 'Цветаев');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Procedure' }), 'Affirmative');
    await open();
    const field = screen.getByRole('textbox', { name: /Last arrival/ });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getAllByText(/in the future/).length).toBeGreaterThan(0);
    expect(push).not.toHaveBeenCalled();
  });

  test('asks nothing about a person on file', async () => {
    const sent = show(undefined, true);
    expect(screen.queryByRole('textbox', { name: 'Surname' })).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Procedure' }), 'Affirmative');
    await open();
    expect(sent).toMatchObject([{ personId: lawyer, person: null, track: 'AFF' }]);
  });
});
