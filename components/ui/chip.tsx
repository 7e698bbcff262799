import type { ReactNode } from 'react';
import { cn } from './class-names';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

/**
 * outline: open, forecast. plain: a neutral word. teal: ours. green: met, verified. amber: unconfirmed, missing
 * (dashed). uncertain: a rule not verified (dotted). ink: due soon. red: late. void: struck. stopped: hatched.
 */
export type ChipTone =
  | 'outline'
  | 'plain'
  | 'teal'
  | 'green'
  | 'amber'
  | 'uncertain'
  | 'ink'
  | 'red'
  | 'void'
  | 'stopped';

/** A state in a word. `href` makes it a link to a source. */
export function Chip({
  tone = 'outline',
  icon,
  href,
  className,
  children,
}: {
  tone?: ChipTone;
  icon?: IconName;
  href?: string;
  className?: string;
  children: ReactNode;
}) {
  const classes = cn('chip', tone !== 'outline' && `chip-${tone}`, className);
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      {children}
    </>
  );
  return href ? (
    <a className={classes} href={href}>
      {inside}
    </a>
  ) : (
    <span className={classes}>{inside}</span>
  );
}
