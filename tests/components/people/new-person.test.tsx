import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Reveal } from '../../../components/fields/reveal';
import type { FindDuplicates } from '../../../components/people/duplicates';
import { NewPersonForm } from '../../../components/people/new-person-form';
import type { Duplicate } from '../../../lib/people/types';
import { inApp } from './in-app';

const twin: Duplicate = {
  score: 0.95,
  reasons: ['same-name', 'same-birth'],
  person: {
    ...{ id: 'twin', nameInUse: '', latinSurname: 'TCVETAEV', latinGiven: 'GLEB', alienTail: '266', birth: null },
    name: { surname: 'Цветаев', given: 'Глеб', patronymic: 'Романович' },
    cases: [{ caseId: 'c', number: '2026-0031', role: 'principal', closedOn: null }],
  },
};
const choices = { countries: [{ value: 'RU', label: 'Russia' }], languages: [{ value: 'ru', label: 'Russian' }] };

describe('the form of a new person', () => {
  const open = () => {
    const asked: Parameters<FindDuplicates>[0][] = [];
    const sent: { person: { surname: string }; requestId: string }[] = [];
    const went = inApp(
      <NewPersonForm
        choices={choices}
        find={async (input) => {
          asked.push(input);
          return { ok: true, value: [twin] };
        }}
        action={async (input) => {
          sent.push(input);
          return { ok: true, value: { personId: 'new' } };
        }}
      />,
    );
    return { asked, sent, went, user: userEvent.setup({ delay: null }) };
  };

  it('asks after a pause and shows who it may be, and why', { timeout: 20_000 }, async () => {
    const { asked, user } = open();
    await user.type(screen.getByRole('textbox', { name: 'Surname' }), 'Цветаев');
    await user.type(screen.getByRole('textbox', { name: 'Given name' }), 'Глеб');
    await user.type(screen.getByRole('textbox', { name: /A-number/ }), 'A29900');
    expect(await screen.findByText('the same birth date')).toBeTruthy();
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ surname: 'Цветаев', given: 'Глеб', birth: '' }));
    expect(asked.length).toBeLessThan(8);
    expect(asked.flatMap(({ numbers }) => numbers)).toEqual([]);
    expect(screen.getByText('Likeness 0.95 of 1')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Open case 2026-0031' });
    expect(link.getAttribute('href')).toBe('/cases/c');
    await user.click(screen.getByRole('button', { name: 'It is another person' }));
    expect(screen.queryByText('the same birth date')).toBeNull();
    await user.type(screen.getByRole('textbox', { name: /A-number/ }), '0266');
    await waitFor(() => expect(asked.at(-1)?.numbers).toEqual([{ kind: 'a-number', value: 'A299000266' }]), {
      timeout: 5_000,
    });
  });

  it('adds the person and goes to their page', async () => {
    const { sent, went, user } = open();
    await user.type(screen.getByRole('textbox', { name: 'Surname' }), 'Цветаев');
    await user.click(screen.getByRole('button', { name: /Add the person/ }));
    await waitFor(() => expect(went).toEqual(['/people/new']));
    expect(sent[0]).toMatchObject({ person: { surname: 'Цветаев', languages: [{ language: 'ru' }] } });
    expect(sent[0]?.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('names what is missing', async () => {
    const { sent, user } = open();
    await user.type(screen.getByRole('textbox', { name: /Phone/ }), 'call me');
    await user.click(screen.getByRole('button', { name: /Add the person/ }));
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toMatch(/Phone: A phone number has 5 to 15 digits/);
    expect(sent).toEqual([]);
  });

  it('speaks Russian', async () => {
    inApp(
      <NewPersonForm
        choices={choices}
        find={async () => ({ ok: true, value: [] })}
        action={async () => ({ ok: true, value: { personId: 'new' } })}
      />,
      'ru',
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /Добавить человека/ }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Фамилия: Заполните это поле/);
  });
});

describe('a hidden number', () => {
  it('is shown after a press and hidden again; a refusal says why', async () => {
    const user = userEvent.setup();
    const answers = [
      { ok: true, value: { kind: 'a-number', value: '299000417' } } as const,
      { ok: false, problem: { kind: 'forbidden' } } as const,
    ];
    inApp(
      <Reveal
        numberId="n"
        masked="A‑•••‑•••‑417"
        kindLabel="A-number"
        action={async () => answers.shift() ?? { ok: false, problem: { kind: 'not-found' } }}
      />,
    );
    await user.click(screen.getByRole('button', { name: 'Reveal A-number' }));
    expect(await screen.findByText('A-299-000-417')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Hide' }));
    expect(screen.queryByText('A-299-000-417')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Reveal A-number' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/role does not allow/);
  });
});
