import type { ComponentProps } from 'react';
import { cn } from './class-names';

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...rest} className={cn('input', className)} />;
}
