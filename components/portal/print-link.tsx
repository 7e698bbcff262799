'use client';

/** Asks the browser to print; only a script can, so it stands in an element that the style sheet hides where there is none (`needs-script`). */
export function PrintLink({ children }: { children: string }) {
  return (
    <button type="button" onClick={() => window.print()}>
      {children}
    </button>
  );
}
