import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { afterPress } from '@/components/fields/after-press';

describe('checking while the pointer is held', () => {
  it('waits until it is let go and its click has met what was pressed', async () => {
    const order: string[] = [];
    const check = afterPress(() => {
      order.push('checked');
      return { values: {}, errors: {} };
    });
    const ask = () => check({}, undefined, { fields: {}, shouldUseNativeValidation: false });
    await ask();
    fireEvent.pointerDown(document.body);
    const held = ask();
    await new Promise((rest) => setTimeout(rest, 20));
    order.push('held');
    fireEvent.pointerUp(document.body);
    order.push('clicked');
    await held;
    expect(order).toEqual(['checked', 'held', 'clicked', 'checked']);
  });
});
