import { cloneElement, type ReactElement, type ReactNode, useId } from 'react';
import { cn } from './class-names';
import { Icon } from './icon';

export type FieldTone = 'error' | 'warning' | 'ok';

interface ControlProps {
  id?: string;
  name?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}

/**
 * Label, hint, control, message, in that order, tied together by ids. The control's id is its own `id`, else its
 * `name`, so that an ErrorSummary can link to `#name`. A warning does not mark the control: it does not block.
 */
export function Field({
  label,
  hint,
  message,
  tone = 'error',
  optional,
  end,
  className,
  children,
}: {
  label: ReactNode;
  hint?: ReactNode;
  message?: ReactNode;
  tone?: FieldTone;
  /** The word "optional" in the reader's language; required fields say nothing. */
  optional?: string;
  /** Stands at the right of the label: a link such as "Forgot it?". */
  end?: ReactNode;
  className?: string;
  children: ReactElement<ControlProps>;
}) {
  const made = useId();
  const id = children.props.id ?? children.props.name ?? made;
  const described = cn(children.props['aria-describedby'], hint ? `${id}-hint` : '', message ? `${id}-message` : '');
  return (
    <div className={cn('field', className)}>
      <div className="flex items-baseline justify-between gap-3">
        <label className="label" htmlFor={id}>
          {label}
          {optional && <span className="optional">, {optional}</span>}
        </label>
        {end}
      </div>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {cloneElement(children, {
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': Boolean(message && tone === 'error') || undefined,
      })}
      {message && (
        <FieldMessage id={`${id}-message`} tone={tone}>
          {message}
        </FieldMessage>
      )}
    </div>
  );
}

/** What is wrong and the likely repair, or what was understood. Pictured as well as coloured. */
export function FieldMessage({ id, tone = 'error', children }: { id?: string; tone?: FieldTone; children: ReactNode }) {
  return (
    <p className="message" id={id} data-tone={tone}>
      <Icon name={tone === 'ok' ? 'check' : 'alert'} />
      <span>{children}</span>
    </p>
  );
}
