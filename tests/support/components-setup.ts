import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// jsdom has no dialogs and popovers; journeys cover the real ones.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
HTMLElement.prototype.showPopover ??= function showPopover(this: HTMLElement) {
  this.setAttribute('data-open', '');
};
HTMLElement.prototype.hidePopover ??= function hidePopover(this: HTMLElement) {
  this.removeAttribute('data-open');
};

const spies: ReturnType<typeof vi.spyOn>[] = [];

beforeEach(() => {
  spies.push(vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'));
});

// A warning is a fault that nobody has met yet.
afterEach(() => {
  cleanup();
  for (const spy of spies.splice(0)) {
    const calls = spy.mock.calls;
    spy.mockRestore();
    expect(calls).toEqual([]);
  }
});
