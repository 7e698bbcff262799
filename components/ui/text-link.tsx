import type { Route } from 'next';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { cn } from './class-names';

export type TextLinkProps = Omit<ComponentProps<'a'>, 'href'> & { href: string };

/**
 * A link inside the firm's pages. Nothing is fetched before it is pressed: opening a case is an audited read.
 * Client pages use a plain `<a className="link">`, which needs no script.
 */
export function TextLink({ href, className = 'link', ...rest }: TextLinkProps) {
  return <Link {...rest} href={href as Route} prefetch={false} className={cn(className)} />;
}
