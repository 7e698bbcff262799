import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ContactsForm } from '../../../components/people/contacts-form';
import { LifeForm } from '../../../components/people/life-form';
import { NamesForm } from '../../../components/people/names-form';
import { NumbersForm } from '../../../components/people/numbers-form';
import type { Answer } from '../../../lib/fields/types';
import type { Life, Names } from '../../../lib/people/types';
import { inApp } from './in-app';

const names: Names = {
  ...{ surname: 'Соловьёв', given: 'Артём', patronymic: 'Игоревич', nameInUse: '' },
  names: [{ script: 'Latn', type: 'passport', surname: 'SOLOVEV', given: 'ARTEM', patronymic: '', note: '' }],
};
const life: Life = {
  ...{ sex: 'male', birthPlace: 'Челябинск', birthCountry: 'RU', citizenships: ['RU'] },
  birth: { on: '1994-06-11', until: '1994-06-11', precision: 'day' },
  languages: [{ language: 'ru', fluency: 'native' }],
};
const choices = {
  countries: [
    { value: 'RU', label: 'Russia' },
    { value: 'GE', label: 'Georgia' },
  ],
  languages: [{ value: 'ru', label: 'Russian' }],
};

/** An action that answers in turn and keeps what it was sent. */
function answering<I>(...answers: Answer<unknown>[]) {
  const sent: I[] = [];
  const action = async (input: I): Promise<Answer<unknown>> => {
    sent.push(input);
    return answers[sent.length - 1] ?? { ok: true, value: {} };
  };
  return { sent, action };
}

describe('a section edited in place', () => {
  it('sends what was typed with the revision it saw', async () => {
    const user = userEvent.setup();
    const { sent, action } = answering<{ surname: string }>();
    inApp(<NamesForm personId="p" names={names} revision={3} action={action} />);
    await user.clear(screen.getAllByRole('textbox', { name: 'Surname' })[0] as HTMLElement);
    await user.type(screen.getAllByRole('textbox', { name: 'Surname' })[0] as HTMLElement, 'Соловьев');
    await user.click(screen.getByRole('button', { name: 'Add a former name' }));
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      personId: 'p',
      revision: 3,
      surname: 'Соловьев',
      names: [{ type: 'passport' }, { type: 'former', surname: '' }],
    });
  });

  it('checks on leaving a field, not while typing; a summary takes the focus and nothing typed is lost', async () => {
    const user = userEvent.setup();
    const { sent, action } = answering();
    inApp(<LifeForm personId="p" life={life} choices={choices} revision={0} action={action} />);
    const born = screen.getByRole('textbox', { name: /Born/ });
    await user.clear(born);
    await user.type(born, '31.02.1990');
    expect(born.getAttribute('aria-invalid')).toBeNull();
    await user.tab();
    await waitFor(() => expect(born.getAttribute('aria-invalid')).toBe('true'));
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(summary.textContent).toMatch(/Born: .*What you typed is kept/);
    await user.click(within(summary).getByRole('link'));
    expect(document.activeElement).toBe(born);
    expect((born as HTMLInputElement).value).toBe('31.02.1990');
    expect(sent).toEqual([]);
  });

  it('offers both readings of a day that can be two', async () => {
    const user = userEvent.setup();
    const { sent, action } = answering();
    inApp(<LifeForm personId="p" life={{ ...life, birth: null }} choices={choices} revision={0} action={action} />);
    await user.type(screen.getByRole('textbox', { name: /Born/ }), '04/05/1994');
    await user.tab();
    await user.click(await screen.findByRole('button', { name: 'use 4 May 1994' }));
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    await waitFor(() => expect(sent).toMatchObject([{ birth: '4 May 1994' }]));
  });

  it("puts the server's codes at their fields", async () => {
    const user = userEvent.setup();
    const { action } = answering({ ok: false, problem: { kind: 'invalid', fields: { 'added.0.value': 'repeated' } } });
    inApp(<NumbersForm personId="p" numbers={[]} revision={0} action={action} />);
    await user.click(screen.getByRole('button', { name: 'Add a number' }));
    const number = screen.getByRole('textbox', { name: 'Number' });
    await user.type(number, 'A299000417');
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    await screen.findByRole('alert');
    expect(number.getAttribute('aria-invalid')).toBe('true');
    expect((number as HTMLInputElement).value).toBe('A299000417');
  });

  it('keeps the form when the answer does not arrive', async () => {
    const user = userEvent.setup();
    inApp(<ContactsForm personId="p" contacts={[]} revision={0} action={() => Promise.reject(new Error('offline'))} />);
    await user.click(screen.getByRole('button', { name: 'Add a contact point' }));
    await user.type(screen.getByRole('textbox', { name: 'Number or address' }), '+16195550142');
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/did not arrive/);
    expect(screen.getByDisplayValue('+16195550142')).toBeTruthy();
  });
});

describe('a conflict', () => {
  const conflict: Answer<unknown> = {
    ok: false,
    problem: {
      kind: 'conflict',
      theirs: [{ kind: 'telegram', value: '@theirs', note: '' }],
      revision: 4,
      by: 'Marta Quispe',
      at: '2026-11-20T20:00:00Z',
    },
  };
  const open = async () => {
    const user = userEvent.setup();
    const { sent, action } = answering<{ revision: number; contacts: { value: string }[] }>(conflict);
    const went = inApp(
      <ContactsForm
        personId="p"
        contacts={[{ kind: 'phone', value: '+16195550142', note: '' }]}
        revision={3}
        action={action}
      />,
    );
    await user.type(screen.getByRole('textbox', { name: 'Number or address' }), '9');
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('Marta Quispe');
    expect(screen.getAllByText('@theirs', { exact: false }).length).toBeGreaterThan(0);
    return { user, sent, went };
  };

  it('keeps mine by saving it over the revision shown', async () => {
    const { user, sent } = await open();
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ revision: 4, contacts: [{ value: '+161955501429' }] });
  });

  it('takes theirs without saving anything', async () => {
    const { user, sent, went } = await open();
    await user.click(screen.getByRole('button', { name: 'Take theirs' }));
    expect(screen.getByDisplayValue('@theirs')).toBeTruthy();
    expect([sent.length, went]).toEqual([1, ['refresh']]);
  });

  it('goes on from mine with theirs in sight', async () => {
    const { user, sent } = await open();
    await user.click(screen.getByRole('button', { name: 'Edit both' }));
    expect(screen.getAllByText('@theirs', { exact: false }).length).toBeGreaterThan(0);
    await user.type(screen.getByDisplayValue('+161955501429'), '8');
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ revision: 4, contacts: [{ value: '+1619555014298' }] });
  });
});
