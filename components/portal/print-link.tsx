'use client';

/** Asks the browser to print; only a script can, so the style sheet hides it where there is none. */
export function PrintLink({ children }: { children: string }) {
  return (
    <button type="button" className="needs-script" onClick={() => window.print()}>
      {children}
    </button>
  );
}
