import { type NavItem, NavLink } from './nav-link';

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
          <NavLink key={item.href} item={item} />
        ))}
      </nav>
    ));
}
