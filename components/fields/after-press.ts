'use client';

import type { FieldValues, Resolver } from 'react-hook-form';

let pressed = false;
const waiting = new Set<() => void>();

function release() {
  pressed = false;
  // The click of this press is dispatched before the next task: it has then met what was pressed.
  setTimeout(() => {
    for (const go of waiting) go();
    waiting.clear();
  });
}

if (typeof document !== 'undefined') {
  document.addEventListener('pointerdown', () => (pressed = true), true);
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, release, true);
}

/**
 * Checks only when no button of the pointer is held. Pressing a control takes the focus from the field before it, whose
 * message then comes or goes; were it to do so at once, everything beneath would move away under the pointer and the
 * press would miss.
 */
export const afterPress =
  <V extends FieldValues>(resolver: Resolver<V>): Resolver<V> =>
  async (...asked) => {
    if (pressed) await new Promise<void>((go) => waiting.add(go));
    return resolver(...asked);
  };
