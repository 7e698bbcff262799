import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

export type NoticeTone = 'teal' | 'amber' | 'red' | 'green';
const icons: Record<NoticeTone, IconName> = { teal: 'info', amber: 'alert', red: 'alert', green: 'check' };

/** A wash that says something about what follows. Red: an error. Amber: not settled, does not block. */
export function Notice({
  tone = 'teal',
  icon = icons[tone],
  role,
  children,
}: {
  tone?: NoticeTone;
  icon?: IconName;
  role?: 'alert' | 'status' | 'note';
  children: ReactNode;
}) {
  return (
    <div className={tone === 'teal' ? 'notice' : `notice notice-${tone}`} role={role}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
