import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Avatar, initialsOf } from '@/components/ui/avatar';
import { Button, IconButton } from '@/components/ui/button';
import { ChoiceSwitch } from '@/components/ui/choice-switch';
import { DefinitionList } from '@/components/ui/definition-list';
import { SaveState } from '@/components/ui/save-state';
import { Seal } from '@/components/ui/seal';
import { Toast } from '@/components/ui/toast';
import { Tooltip } from '@/components/ui/tooltip';

afterEach(() => {
  vi.useRealTimers();
});

test('the two discs say in words how many signed', () => {
  render(
    <Seal signed={1} label="1 of 2 signatures">
      DO; needs a lawyer
    </Seal>,
  );
  expect(screen.getByRole('img', { name: '1 of 2 signatures' })).toBeTruthy();
  expect(screen.getByText('DO; needs a lawyer')).toBeTruthy();
});

test('initials in both scripts; an avatar with its name beside it is not read twice', () => {
  expect(initialsOf('Ruth Abelson')).toBe('RA');
  expect(initialsOf('Вера Павловна Соловьёва')).toBe('ВС');
  expect(initialsOf('Мадина')).toBe('М');
  expect(initialsOf('  ')).toBe('');
  const { rerender } = render(<Avatar name="Ruth Abelson" />);
  expect(screen.getByRole('img', { name: 'Ruth Abelson' })).toBeTruthy();
  rerender(<Avatar name="Ruth Abelson" decorative />);
  expect(screen.queryByRole('img')).toBeNull();
});

test('a button at work says what it does and is named by it alone', () => {
  const { rerender } = render(<Button pendingLabel="Saving the case">Save the case</Button>);
  expect(screen.getByRole('button', { name: 'Save the case' }).getAttribute('type')).toBe('button');
  rerender(
    <Button pendingLabel="Saving the case" pending>
      Save the case
    </Button>,
  );
  expect(screen.getByRole('button', { name: 'Saving the case' }).getAttribute('aria-disabled')).toBe('true');
  rerender(<IconButton icon="star" label="Pin this case" />);
  expect(screen.getByRole('button', { name: 'Pin this case' })).toBeTruthy();
});

test('a failed save is announced with its way out, a good one has none', () => {
  const retry = <button type="button">Retry</button>;
  const { rerender } = render(
    <SaveState state="failed" retry={retry}>
      Not saved.
    </SaveState>,
  );
  expect(screen.getByRole('status').textContent).toContain('Not saved.');
  expect(screen.getByRole('button', { name: 'Retry' })).toBeTruthy();
  rerender(
    <SaveState state="saved" retry={retry}>
      Saved 2:06 PM
    </SaveState>,
  );
  expect(screen.queryByRole('button')).toBeNull();
});

test('what is not known is said', () => {
  render(
    <DefinitionList
      none="none"
      items={[
        { key: 'a', term: 'Stopped', value: null },
        { key: 'b', term: 'Days', value: 0 },
      ]}
    />,
  );
  expect(screen.getAllByRole('definition').map((value) => value.textContent)).toEqual(['none', '0']);
});

test('a tooltip describes its control', () => {
  render(
    <Tooltip text="Two people read the source">
      <Button>Seal</Button>
    </Tooltip>,
  );
  const id = screen.getByRole('button', { name: 'Seal' }).getAttribute('aria-describedby');
  expect(document.getElementById(id ?? '')?.textContent).toBe('Two people read the source');
});

test('a toast undoes once, and leaves after ten seconds unless it is held', async () => {
  const user = userEvent.setup();
  let undone = 0;
  const toast = (
    <Toast dismissLabel="Dismiss" action={{ label: 'Undo', onPress: () => (undone += 1) }}>
      The event is struck out.
    </Toast>
  );
  const { unmount } = render(toast);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undone).toBe(1);
  expect(screen.queryByRole('status')).toBeNull();
  unmount();

  vi.useFakeTimers();
  render(toast);
  act(() => screen.getByRole('button', { name: 'Undo' }).focus());
  act(() => vi.advanceTimersByTime(20_000));
  expect(screen.queryByRole('status')).not.toBeNull();
  act(() => screen.getByRole('button', { name: 'Undo' }).blur());
  act(() => vi.advanceTimersByTime(10_000));
  expect(screen.queryByRole('status')).toBeNull();
});

test('the switch posts a plain form and says which choice is on', () => {
  render(
    <ChoiceSwitch
      action="/preferences"
      name="theme"
      label="Colours"
      current="dark"
      returnTo="/cases"
      options={[
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ]}
    />,
  );
  expect(screen.getByRole('group', { name: 'Colours' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Dark', pressed: true })).toHaveProperty('value', 'dark');
  const form = screen.getByRole('button', { name: 'Light', pressed: false }).closest('form');
  expect(form?.getAttribute('method')).toBe('post');
  expect(new FormData(form ?? undefined).get('returnTo')).toBe('/cases');
});
