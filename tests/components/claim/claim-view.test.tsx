import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GroundRows } from '../../../components/claim/ground-rows';
import { OtherReasons } from '../../../components/claim/other-reasons';
import type { Reason } from '../../../lib/claim/types';
import { renderIn } from '../../support/render-in';

const reason = (text: string, tie: Partial<Reason>): Reason => ({
  id: text,
  text,
  lang: 'ru',
  groundId: null,
  unprotected: null,
  ...tie,
});

describe('the claim as it reads', () => {
  it('puts the client’s words beside the ground they support, in their language', () => {
    renderIn(
      <GroundRows
        grounds={[
          { id: 'g', code: 'PO.DRAFT', strength: 'primary', attribution: 'imputed', note: '' },
          { id: 'h', code: 'PSG.WOM', strength: 'secondary', attribution: 'real', note: 'Слабее после 2025' },
        ]}
        reasons={[reason('Пришла повестка.', { groundId: 'g' })]}
      />,
    );
    const [first, second] = screen.getAllByRole('listitem').filter((item) => item.querySelector('h3'));
    if (!first || !second) throw new Error('two grounds are missing');
    expect(within(first).getByText('Political opinion · Religion · Particular social group')).toBeTruthy();
    expect(within(first).getByText('Пришла повестка.').lang).toBe('ru');
    expect(within(first).getByText(/Criminal Code, art. 328/)).toBeTruthy();
    expect(within(first).getByText(/the persecutor believes it/)).toBeTruthy();
    expect(within(second).getByText("No reason of the client's rests on this ground yet.")).toBeTruthy();
    expect(within(second).getByText('No provision is typical of it.')).toBeTruthy();
  });

  it('says plainly that a true reason is no ground by itself, why, and on what authority', () => {
    renderIn(<OtherReasons reasons={[reason('Всё закрывают.', { unprotected: 'iron-curtain' })]} />, 'ru');
    expect(screen.getByText(/ни одну из них закон сам по себе не защищает/)).toBeTruthy();
    expect(screen.getByText(/Закрытые границы и изоляция касаются всех/)).toBeTruthy();
    expect(screen.getByText(/INA 101\(a\)\(42\)\(A\)/)).toBeTruthy();
  });

  it('asks for what a reason left loose supports', () => {
    renderIn(<OtherReasons reasons={[reason('Был страх.', {})]} />);
    expect(screen.getByText(/Tied to nothing yet/)).toBeTruthy();
  });
});
