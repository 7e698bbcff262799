'use client';

/**
 * One tap away from the page, to a neutral page of ours or the outside address a firm has set. It replaces the entry in
 * the history, so Back does not return here, and asks the server to end the session, so that the address in the history
 * shows nothing either; without a script it is a plain link that still leads away.
 */
export function QuickExit({ href, endsAt, children }: { href: string; endsAt?: string; children: string }) {
  return (
    <a
      className="btn btn-ink"
      href={href}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        // A beacon outlives the page, so leaving does not wait for the answer.
        if (endsAt) navigator.sendBeacon(endsAt);
        window.location.replace(href);
      }}
    >
      {children}
    </a>
  );
}
