import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StagePath, type Station } from '../../../components/cases/stage-path';
import { StatusPath } from '../../../components/portal/status-path';
import { renderIn } from '../../support/render-in.tsx';

const stations: readonly Station[] = ['Intake', 'Claim built', 'Filed', 'Pleadings', 'Hearing', 'Decision'].map(
  (label, index) => ({
    id: label,
    label,
    note: index < 3 ? `${index + 1} Jan 2026` : undefined,
    state: index < 2 ? 'done' : index === 2 ? 'current' : 'ahead',
  }),
);

test.each([
  ['StagePath', StagePath],
  ['StatusPath', StatusPath],
])('%s is a list with a sentence, every station and one current step', (_, Path) => {
  const { container } = renderIn(<Path stations={stations} sentence="Stage 3 of 6: Filed" />);
  const list = screen.getByRole('list', { name: 'Stage 3 of 6: Filed' });
  const items = within(list).getAllByRole('listitem');
  expect(items.map((item) => item.firstChild?.nodeName && item.textContent)).toEqual([
    'Intake1 Jan 2026',
    'Claim built2 Jan 2026',
    'Filed3 Jan 2026',
    'Pleadings',
    'Hearing',
    'Decision',
  ]);
  expect(items.filter((item) => item.getAttribute('aria-current') === 'step')).toEqual([items[2]]);
  expect(container.innerHTML).not.toMatch(/\sstyle=/);
});
