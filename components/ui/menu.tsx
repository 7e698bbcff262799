import { type ReactNode, useId } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button';
import { cn } from './class-names';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

/**
 * A button that opens a list of links and buttons in a popover. No script: the platform opens it, closes it on Esc
 * and on a press elsewhere, and gives focus back. Put plain `<a>`, TextLink or `<button>` inside.
 */
export function Menu({
  label,
  icon,
  variant,
  size,
  align = 'start',
  iconOnly = false,
  className,
  children,
}: {
  label: string;
  icon?: IconName;
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Which edge of the button the list keeps to; `up` opens above it. */
  align?: 'start' | 'end' | 'up';
  iconOnly?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={iconOnly ? label : undefined}
        className={buttonClass(variant, size, cn(iconOnly && 'btn-icon', className))}
      >
        {icon && <Icon name={icon} />}
        {!iconOnly && <span>{label}</span>}
        {!icon && <Icon name="chevron-down" />}
      </button>
      <div id={id} popover="auto" className={cn('menu', align !== 'start' && `menu-${align}`)}>
        {children}
      </div>
    </>
  );
}
