'use client';

import { type ComponentProps, useId, useState } from 'react';
import { cn } from './class-names';
import { dayText } from './day';
import { readDate } from './read-date';

export interface DateReading {
  text: string;
  /** ok: agrees with what was expected, in green. */
  tone?: 'ok';
}

/**
 * A day as text, with what was understood at the right edge, so that 12/04 is never silently 12 April.
 * `read` is pure and may be replaced, for months and seasons or for "+28"; it gets what was typed.
 */
export function DateInput({
  locale,
  read = (typed) => {
    const iso = readDate(typed);
    return iso ? { text: dayText(iso, locale, { weekday: !locale.startsWith('ru') }) } : undefined;
  },
  value,
  defaultValue = '',
  onChange,
  className,
  ...rest
}: Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue'> & {
  locale: string;
  read?: (typed: string) => DateReading | undefined;
  value?: string;
  defaultValue?: string;
}) {
  const readingId = useId();
  const [typed, setTyped] = useState(defaultValue);
  const reading = read(value ?? typed);
  return (
    <span className={cn('with-end', className)}>
      <input
        autoComplete="off"
        inputMode="text"
        {...rest}
        className="input number"
        value={value ?? typed}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange?.(event);
        }}
        aria-describedby={cn(rest['aria-describedby'], readingId)}
      />
      <output className="end" id={readingId} data-tone={reading?.tone}>
        {reading?.text}
      </output>
    </span>
  );
}
