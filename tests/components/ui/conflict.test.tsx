import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Conflict, type ConflictChoice } from '@/components/ui/conflict';
import { wordDifference } from '@/components/ui/word-difference';

const words = {
  title: 'Daniel Okafor changed this section at 2:06 PM.',
  mine: 'Yours, not saved yet',
  theirs: 'Saved by Daniel Okafor',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  editBoth: 'Edit both',
  empty: 'empty',
};
const fields = [
  { key: 'note', label: 'Note', base: 'He waited a day.', mine: 'He waited two days.', theirs: 'He waited a day.' },
  { key: 'phone', label: 'Phone', mine: '', theirs: '' },
];

test('shows both versions with what each changed', () => {
  render(<Conflict fields={fields} words={words} />);
  expect(screen.getByRole('alert').textContent).toBe(words.title);
  const mine = screen.getByRole('heading', { name: words.mine }).closest('section');
  if (!mine) throw new Error('my side is missing');
  expect(mine.querySelector('ins')?.textContent).toContain('two');
  expect(mine.querySelector('del')?.textContent).toContain('a');
  expect(within(mine).getByText('empty')).toBeTruthy();
  expect(screen.getByRole('heading', { name: words.theirs }).closest('section')?.querySelector('ins, del')).toBeNull();
});

test.each([
  ['Keep mine', 'mine'],
  ['Take theirs', 'theirs'],
  ['Edit both', 'both'],
] as const)('%s chooses %s by keyboard', async (label, expected) => {
  const user = userEvent.setup();
  const chosen: ConflictChoice[] = [];
  render(<Conflict fields={fields} words={words} onChoose={(choice) => chosen.push(choice)} />);
  screen.getByRole('button', { name: label }).focus();
  await user.keyboard('{Enter}');
  expect(chosen).toEqual([expected]);
});

test('without a script the choice is what the form sends', async () => {
  const user = userEvent.setup();
  const sent: string[] = [];
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent.push(String(new FormData(event.currentTarget, event.nativeEvent.submitter).get('resolution')));
      }}
    >
      <Conflict fields={fields} words={words} />
    </form>,
  );
  await user.click(screen.getByRole('button', { name: 'Take theirs' }));
  expect(sent).toEqual(['theirs']);
});

test('differences add up to both texts, also for long ones', () => {
  const pairs = [
    ['one two three', 'one 2 three four'],
    ['', 'новый текст'],
    ['тот же', 'тот же'],
    ['word '.repeat(900), 'other '.repeat(900)],
  ] as const;
  for (const [from, to] of pairs) {
    const runs = wordDifference(from, to);
    const text = (left: string) =>
      runs
        .filter((run) => run.kind !== left)
        .map((run) => run.text)
        .join('');
    expect(text('added')).toBe(from);
    expect(text('removed')).toBe(to);
  }
});
