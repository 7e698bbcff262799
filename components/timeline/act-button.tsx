'use client';

import { useState } from 'react';
import { Button, type ButtonVariant } from '@/components/ui/button';
import { FieldMessage } from '@/components/ui/field';

type Done = { ok: true } | { ok: false; problem: { kind: string } };

/** One press, one command. What stood in the way is said beside the button; `refused` is its text by problem kind. */
export function ActButton<I>({
  act,
  input,
  label,
  pendingLabel,
  refused,
  variant,
}: {
  act: (input: I) => Promise<Done>;
  input: I;
  label: string;
  pendingLabel: string;
  refused: string;
  variant?: ButtonVariant;
}) {
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);
  async function press() {
    if (pending) return;
    setPending(true);
    setFailed(false);
    const done = await act(input).catch(() => null);
    setFailed(!done?.ok);
    setPending(false);
  }
  return (
    <span className="inline-grid gap-1">
      <Button size="small" variant={variant} pending={pending} pendingLabel={pendingLabel} onClick={press}>
        {label}
      </Button>
      <span role="status">{failed && <FieldMessage>{refused}</FieldMessage>}</span>
    </span>
  );
}
