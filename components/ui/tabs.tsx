import type { ReactNode } from 'react';
import { TextLink } from './text-link';

export interface TabLink {
  href: string;
  label: ReactNode;
  count?: ReactNode;
  tone?: 'amber' | 'red';
  current?: boolean;
}

/** Tabs are links: the address is the view. `end` is an action behind the last tab. */
export function Tabs({ label, items, end }: { label: string; items: readonly TabLink[]; end?: ReactNode }) {
  return (
    <nav className="tabs" aria-label={label}>
      {items.map((item) => (
        <TextLink key={item.href} href={item.href} className="" aria-current={item.current ? 'page' : undefined}>
          {item.label}
          {item.count !== undefined && (
            <span className="count" data-tone={item.tone}>
              {item.count}
            </span>
          )}
        </TextLink>
      ))}
      {end}
    </nav>
  );
}
