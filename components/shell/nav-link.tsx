'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import { TextLink } from '@/components/ui/text-link';

/**
 * Knows whether it leads to the page that is open. A layout is not drawn again on navigation, so the server alone
 * cannot say. A link with a query (a watch, a saved view) is current only under just that query.
 */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const pathname = usePathname();
  const query = useSearchParams();
  return (
    <TextLink href={href} className="" aria-current={currentOf(href, pathname, query.toString())}>
      {children}
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
