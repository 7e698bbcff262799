'use client';

import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from './button';

/** Submits the form it stands in; while the answer is awaited it keeps its width and a second press does nothing. */
export function SubmitButton({ variant = 'primary', onClick, ...rest }: ButtonProps) {
  const { pending } = useFormStatus();
  return (
    <Button
      {...rest}
      type="submit"
      variant={variant}
      pending={pending || rest.pending === true}
      onClick={(event) => {
        if (pending || rest.pending) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
