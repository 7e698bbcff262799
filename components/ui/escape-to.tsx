'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Esc goes to `href`, unless something on the page has used the key: a dialog, a menu, a field with its own meaning. */
export function EscapeTo({ href }: { href: string }) {
  const router = useRouter();
  // The key belongs to the whole page, so the listener is on the document.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('dialog[open], :popover-open')) return;
      router.push(href as Route);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [href, router]);
  return null;
}
