'use client';

import { Button, type ButtonProps } from './button';

export function PrintButton({ children, ...rest }: ButtonProps) {
  return (
    <Button {...rest} icon="print" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
