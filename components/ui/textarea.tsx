import type { ComponentProps } from 'react';
import { cn } from './class-names';

/** Grows with its text where the browser can. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return <textarea {...rest} rows={rows} className={cn('input', className)} />;
}
