import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';

function Form({ problems }: { problems: { field?: string; text: string }[] }) {
  return (
    <form>
      {problems.length > 0 && (
        <ErrorSummary title="The case cannot be opened yet." problems={problems} kept="What you typed is kept." />
      )}
      <Field label="Surname" message={problems.length > 0 && 'Write the surname.'}>
        <Input name="surname" defaultValue="Цветаев" />
      </Field>
    </form>
  );
}

test('takes focus when it appears and again when the problems change', async () => {
  const { rerender } = render(<Form problems={[]} />);
  screen.getByLabelText('Surname').focus();
  rerender(<Form problems={[{ field: 'surname', text: 'the surname is missing' }]} />);
  expect(document.activeElement).toBe(screen.getByRole('alert'));

  screen.getByLabelText('Surname').focus();
  rerender(<Form problems={[{ field: 'surname', text: 'the surname holds digits' }]} />);
  expect(document.activeElement).toBe(screen.getByRole('alert'));
});

test('leads from a problem to its field and keeps what was typed', async () => {
  const user = userEvent.setup();
  render(
    <Form problems={[{ field: 'surname', text: 'the surname is missing' }, { text: 'the case is open elsewhere' }]} />,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  await user.click(screen.getByRole('link', { name: 'the surname is missing' }));
  const surname = screen.getByLabelText('Surname');
  expect(document.activeElement).toBe(surname);
  expect(surname).toHaveProperty('value', 'Цветаев');
});
