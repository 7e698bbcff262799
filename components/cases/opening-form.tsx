'use client';

import { type ReactNode, useState } from 'react';
import { Editing } from '@/components/fields/editing';
import { Button } from '@/components/ui/button';

/** A button that gives way to the form it opens; the form is made anew each time. */
export function OpeningForm({ label, children }: { label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  return <Editing value={{ close: () => setOpen(false) }}>{children}</Editing>;
}
