'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-paths';
import { TextLink } from '@/components/ui/text-link';

export interface NavItem {
  href: string;
  label: string;
  icon?: IconName;
  count?: number | string;
  /** red only when something is late, amber when something is unconfirmed. */
  tone?: 'red' | 'amber';
  /** What the count counts, read out after it: "late". */
  countWords?: string;
}

/**
 * Knows whether it leads to the page that is open. A layout is not drawn again on navigation, so the server alone
 * cannot say. A link with a query (a watch, a saved view) is current only under just that query.
 */
export function NavLink({ item: { href, label, icon, count, tone, countWords } }: { item: NavItem }) {
  const pathname = usePathname();
  const query = useSearchParams();
  return (
    <TextLink href={href} className="" aria-current={currentOf(href, pathname, query.toString())}>
      {icon && <Icon name={icon} />}
      <span className="label-text">{label}</span>
      {count !== undefined && (
        <span className="count" data-tone={tone}>
          {count}
          {countWords && <span className="visually-hidden"> {countWords}</span>}
        </span>
      )}
    </TextLink>
  );
}

/** "page" for the very page, true for one beneath it, undefined elsewhere. */
export function currentOf(href: string, pathname: string, query: string): 'page' | true | undefined {
  const [path = '', wanted = ''] = href.split('?');
  if (wanted) return path === pathname && wanted === query ? 'page' : undefined;
  if (path === pathname) return 'page';
  return pathname.startsWith(`${path}/`) ? true : undefined;
}
