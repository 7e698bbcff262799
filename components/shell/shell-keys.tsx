'use client';

import { useEffect } from 'react';

/** True for `/`, also where that key bears another letter: on a Russian layout it types a full stop. */
export function isFindKey(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  if ((event.ctrlKey || event.metaKey) && !event.altKey)
    return event.code === 'KeyK' || event.key.toLowerCase() === 'k';
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return event.key === '/' || (event.code === 'Slash' && event.key === '.');
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'))
  );
}

/**
 * `/` and Ctrl/Cmd-K put the caret into the find box, opening the narrow menu it may be in; a link inside any menu closes
 * it, which the router would leave open.
 */
export function ShellKeys({ findId, menuId }: { findId: string; menuId: string }) {
  // Keys belong to the whole page.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isFindKey(event)) return;
      const withModifier = event.ctrlKey || event.metaKey;
      if (!withModifier && isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const box = document.getElementById(findId);
      if (!(box instanceof HTMLInputElement)) return;
      event.preventDefault();
      const menu = document.getElementById(menuId);
      if (menu && getComputedStyle(menu).display === 'none') menu.showPopover();
      box.focus();
      box.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [findId, menuId]);
  // An open popover is the platform's state, not React's; a link of the router leaves the document, and so it, in place.
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !event.target.closest('a[href]')) return;
      let open = event.target.closest<HTMLElement>('[popover]');
      while (open) {
        if (open.matches(':popover-open')) open.hidePopover();
        open = open.parentElement?.closest<HTMLElement>('[popover]') ?? null;
      }
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
  return null;
}
