import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Checkbox, ChoiceChip, ChoiceGroup } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';

/** What a reader hears after the name: the texts the control points to, in order. */
function describedAs(control: HTMLElement) {
  return (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' | ');
}

test('ties label, hint and message to the control', () => {
  render(
    <Field label="Last arrival" hint="From the entry record." message="This day is in the future." optional="optional">
      <Input name="arrival" />
    </Field>,
  );
  const control = screen.getByRole('textbox', { name: 'Last arrival, optional' });
  expect(control.id).toBe('arrival');
  expect(control.getAttribute('aria-invalid')).toBe('true');
  expect(describedAs(control)).toBe('From the entry record. | This day is in the future.');
});

test('a warning does not mark the control as wrong', () => {
  render(
    <Field label="Court" tone="warning" message="Venue has moved once.">
      <Input name="court" />
    </Field>,
  );
  const control = screen.getByRole('textbox', { name: 'Court' });
  expect(control.hasAttribute('aria-invalid')).toBe(false);
  expect(describedAs(control)).toBe('Venue has moved once.');
});

test('a select inside a field is named by its label and gets the id an error summary links to', () => {
  render(
    <Field label="Track">
      <Select name="track" placeholder="choose" options={[{ value: 'defensive', label: 'Defensive' }]} />
    </Field>,
  );
  expect(screen.getByRole('combobox', { name: 'Track' }).id).toBe('track');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['choose', 'Defensive']);
});

test('chips are real checkboxes: the space bar toggles them and the form carries them', async () => {
  const user = userEvent.setup();
  render(
    <form>
      <ChoiceGroup legend="Grounds">
        <ChoiceChip name="ground" value="religion" label="Religion" />
        <ChoiceChip name="ground" value="political" label="Political opinion" />
      </ChoiceGroup>
      <Checkbox name="certified" label="Certified copy" hint="by a notary" />
    </form>,
  );
  expect(screen.getByRole('group', { name: 'Grounds' })).toBeTruthy();
  await user.tab();
  await user.keyboard(' ');
  const form = screen.getByRole('checkbox', { name: 'Religion' }).closest('form') ?? undefined;
  expect(new FormData(form).getAll('ground')).toEqual(['religion']);
  await user.click(screen.getByText('Certified copy'));
  expect(screen.getByRole('checkbox', { name: /Certified copy/ })).toHaveProperty('checked', true);
});

test('radios move by arrow and tell the form one value', async () => {
  const user = userEvent.setup();
  render(
    <form>
      <RadioGroup
        legend="Precision"
        name="precision"
        defaultValue="day"
        options={[
          { value: 'day', label: 'Day known' },
          { value: 'month', label: 'Month and year' },
        ]}
      />
    </form>,
  );
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Day known' }));
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: 'Month and year' })).toHaveProperty('checked', true);
  expect(screen.getByRole('group', { name: 'Precision' })).toBeTruthy();
});
