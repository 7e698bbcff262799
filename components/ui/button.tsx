import type { ComponentProps } from 'react';
import { cn } from './class-names';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'ink';
export type ButtonSize = 'default' | 'small';

/** The look of a button, for elements that are something else: links, summaries. */
export function buttonClass(variant: ButtonVariant = 'plain', size: ButtonSize = 'default', className?: string) {
  return cn('btn', variant !== 'plain' && `btn-${variant}`, size === 'small' && 'btn-small', className);
}

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName;
  /** Shown in place of the children while `pending`; the width stays. */
  pendingLabel?: string;
  pending?: boolean;
}

/** Label: verb and object. At most one `primary` a view. `type` is "button" unless said otherwise. */
export function Button({
  variant,
  size,
  icon,
  pending = false,
  pendingLabel,
  className,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass(variant, size, className)}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
    >
      {icon && <Icon name={icon} />}
      {pendingLabel ? (
        <span className="btn-labels">
          <span data-off={pending || undefined} aria-hidden={pending || undefined}>
            {children}
          </span>
          <span data-off={!pending || undefined} aria-hidden={!pending || undefined}>
            {pendingLabel}
          </span>
        </span>
      ) : (
        children
      )}
    </button>
  );
}

/** A button that is only an icon: ×, print, star. The label is required. */
export function IconButton({
  icon,
  label,
  variant = 'quiet',
  size,
  className,
  type = 'button',
  ...rest
}: Omit<ButtonProps, 'children' | 'pending' | 'pendingLabel'> & { icon: IconName; label: string }) {
  return (
    <button {...rest} type={type} aria-label={label} className={buttonClass(variant, size, cn('btn-icon', className))}>
      <Icon name={icon} />
    </button>
  );
}
