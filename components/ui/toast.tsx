'use client';

import { type ReactNode, useEffect, useState } from 'react';

const shownFor = 10_000;

/**
 * Only for Undo, which also stands in History. Goes after ten seconds, but not while the pointer or the focus is on it.
 */
export function Toast({
  children,
  action,
  dismissLabel,
}: {
  children: ReactNode;
  action?: { label: string; onPress: () => void };
  dismissLabel: string;
}) {
  const [shown, setShown] = useState(true);
  const [held, setHeld] = useState(false);
  // A timer is outside React; it stops while someone is reading or about to press.
  useEffect(() => {
    if (held || !shown) return;
    const timer = setTimeout(() => setShown(false), shownFor);
    return () => clearTimeout(timer);
  }, [held, shown]);
  if (!shown) return null;
  return (
    <div
      role="status"
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{children}</span>
      {action && (
        <button
          type="button"
          onClick={() => {
            action.onPress();
            setShown(false);
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" onClick={() => setShown(false)}>
        {dismissLabel}
      </button>
    </div>
  );
}
