'use client';

/**
 * One tap away from the page, to a neutral page of ours or the outside address a firm has set. It replaces the entry in
 * the history, so Back does not return here; without a script it is a plain link that still leads away.
 */
export function QuickExit({ href, children }: { href: string; children: string }) {
  return (
    <a
      className="btn btn-ink"
      href={href}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        window.location.replace(href);
      }}
    >
      {children}
    </a>
  );
}
