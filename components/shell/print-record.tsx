'use client';

import { useEffect } from 'react';

/** Tells the firm's log that the page was printed: by our button or by the browser's own menu. */
export function PrintRecord({ printed }: { printed: (input: { path: string }) => Promise<unknown> }) {
  // The browser says so to the window alone.
  useEffect(() => {
    const tell = () => void printed({ path: location.pathname }).catch(() => {});
    addEventListener('beforeprint', tell);
    return () => removeEventListener('beforeprint', tell);
  }, [printed]);
  return null;
}
