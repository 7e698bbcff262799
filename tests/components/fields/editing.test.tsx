import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import { EditableSection, useEditing } from '../../../components/fields/editing';
import { lazyForm } from '../../../components/fields/lazy-form';
import { renderIn } from '../../support/render-in';

function Inside() {
  const editing = useEditing();
  return (
    <form>
      <label>
        Court <input name="court" />
      </label>
      <button type="button" onClick={editing?.close}>
        Cancel
      </button>
    </form>
  );
}

const section = (Form: ComponentType<object>) =>
  renderIn(
    <EditableSection id="court" title="Court" editLabel="Edit the court" form={<Form />}>
      <p>San Francisco</p>
    </EditableSection>,
  );

const edit = () => screen.getByRole('button', { name: 'Edit the court' });

describe('a section edited in place', () => {
  it('is read until the form has come, which then has the focus; closed, the button has it again', async () => {
    const { promise, resolve } = Promise.withResolvers<ComponentType<object>>();
    section(lazyForm(() => promise));
    const user = userEvent.setup();
    edit().focus();
    await user.keyboard('{Enter}');
    expect(screen.getByText('San Francisco')).toBeDefined();
    expect(edit().getAttribute('aria-busy')).toBe('true');
    resolve(Inside);
    expect(await screen.findByLabelText('Court', { selector: 'input' })).toBe(document.activeElement);
    expect(screen.queryByText('San Francisco')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement).toBe(edit());
  });

  it('says that its form could not be fetched, and fetches it the next time', async () => {
    let asked = 0;
    section(
      lazyForm(async () => {
        asked += 1;
        if (asked === 1) throw new Error('the network is gone');
        return Inside;
      }),
    );
    const user = userEvent.setup();
    await user.click(edit());
    expect(await screen.findByText(/could not be fetched/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(edit());
    expect(await screen.findByLabelText('Court', { selector: 'input' })).toBeDefined();
    expect(asked).toBe(2);
  });
});
