import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-paths';
import { NavLink } from './nav-link';

export interface NavItem {
  href: string;
  label: string;
  icon: IconName;
  count?: number | string;
  /** red only when something is late, amber when something is unconfirmed. */
  tone?: 'red' | 'amber';
  /** What the count counts, read out after it: "late". */
  countWords?: string;
}

export interface NavGroup {
  key: string;
  /** Shown above the group; without it the group is the main one and `label` names it. */
  title?: string;
  label: string;
  items: readonly NavItem[];
}

/** Groups of places; only what is given exists. */
export function Navigation({ groups }: { groups: readonly NavGroup[] }) {
  return groups
    .filter((group) => group.items.length > 0)
    .map((group) => (
      <nav key={group.key} className="nav" aria-label={group.label}>
        {group.title && <p className="nav-title">{group.title}</p>}
        {group.items.map((item) => (
          <NavLink key={item.href} href={item.href}>
            <Icon name={item.icon} />
            <span className="label-text">{item.label}</span>
            {item.count !== undefined && (
              <span className="count" data-tone={item.tone}>
                {item.count}
                {item.countWords && <span className="visually-hidden"> {item.countWords}</span>}
              </span>
            )}
          </NavLink>
        ))}
      </nav>
    ));
}
