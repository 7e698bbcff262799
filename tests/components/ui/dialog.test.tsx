import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Dialog } from '@/components/ui/dialog';

function CloseCase() {
  return (
    <Dialog trigger={{ children: 'Close the case' }} title="Close the case" closeLabel="Leave it open">
      <input aria-label="Reason" />
    </Dialog>
  );
}

test('opens by keyboard, is named by its title, gives focus back to its button', async () => {
  const user = userEvent.setup();
  render(<CloseCase />);
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('dialog', { name: 'Close the case' })).toBeTruthy();
  screen.getByRole('textbox', { name: 'Reason' }).focus();
  await user.click(screen.getByRole('button', { name: 'Leave it open' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close the case' }));
});

test('what was typed is still there when it is opened again', async () => {
  const user = userEvent.setup();
  render(<CloseCase />);
  const opener = screen.getByRole('button', { name: 'Close the case' });
  await user.click(opener);
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'granted');
  await user.click(screen.getByRole('button', { name: 'Leave it open' }));
  await user.click(opener);
  expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveProperty('value', 'granted');
});
