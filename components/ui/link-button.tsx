import { type ButtonSize, type ButtonVariant, buttonClass } from './button';
import { Icon } from './icon';
import type { IconName } from './icon-paths';
import { TextLink, type TextLinkProps } from './text-link';

/** A link with the look of a button, for going somewhere; use Button for doing something. */
export function LinkButton({
  variant,
  size,
  icon,
  className,
  children,
  ...rest
}: TextLinkProps & { variant?: ButtonVariant; size?: ButtonSize; icon?: IconName }) {
  return (
    <TextLink {...rest} className={buttonClass(variant, size, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </TextLink>
  );
}
