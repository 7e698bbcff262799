'use client';

import type { ComponentProps } from 'react';
import { cn } from './class-names';
import { Icon } from './icon';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

/**
 * The platform's own list. Options as data, or as `<option>` children when they need groups. A client component so that
 * a long list of courts travels to the browser as data, not as markup a second time.
 */
export function Select({
  options,
  placeholder,
  className,
  children,
  ...rest
}: ComponentProps<'select'> & { options?: readonly SelectOption[]; placeholder?: string }) {
  return (
    <span className={cn('select', className)}>
      <select {...rest} className="input">
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options?.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
      <Icon name="chevron-down" />
    </span>
  );
}
