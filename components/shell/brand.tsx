import { Mark } from '@/components/ui/mark';

/** The mark, the name, the firm beneath. On client pages the firm stays out: the page is seen over a shoulder. */
export function Brand({ href, firm, current = false }: { href: string; firm?: string; current?: boolean }) {
  return (
    <a className="brand" href={href} aria-current={current ? 'page' : undefined}>
      <Mark />
      <span className="min-w-0">
        <span className="brand-name" translate="no">
          Pristan
        </span>
        {firm && <span className="brand-firm">{firm}</span>}
      </span>
    </a>
  );
}
