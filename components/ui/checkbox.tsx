import type { ComponentProps, ReactNode } from 'react';
import { cn } from './class-names';

type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode };

/** A box with its words; all of them are the target. */
export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  return (
    <label className={cn('choice', className)}>
      <input {...rest} type="checkbox" />
      <span>
        {label}
        {hint && <span className="second">{hint}</span>}
      </span>
    </label>
  );
}

/** A choice shown as a chip; a real checkbox (or radio) is underneath, so keys and forms work. */
export function ChoiceChip({
  label,
  type = 'checkbox',
  className,
  ...rest
}: Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; type?: 'checkbox' | 'radio' }) {
  return (
    <label className={cn('choice-chip', className)}>
      <input {...rest} type={type} />
      {label}
    </label>
  );
}

/** Several choices under one question. */
export function ChoiceGroup({
  legend,
  hint,
  message,
  children,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  message?: ReactNode;
  children: ReactNode;
}) {
  return (
    <fieldset className="field">
      <legend className="label">{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="flex flex-wrap gap-2 pt-1">{children}</div>
      {message}
    </fieldset>
  );
}
