'use client';

import type { ReactNode } from 'react';
import { Opened, useOpening } from '@/components/fields/editing';
import { Button } from '@/components/ui/button';

/** A button that gives way to the form it opens; the form is made anew each time. */
export function OpeningForm({ label, children }: { label: string; children: ReactNode }) {
  const { open, opener, close } = useOpening();
  if (open) return <Opened close={close}>{children}</Opened>;
  return (
    <Button size="small" {...opener}>
      {label}
    </Button>
  );
}
