import { cn } from './class-names';
import { TextLink } from './text-link';

/** One of a few views of the same page, each a link: the address is the view. */
export function ScopeSwitch({
  label,
  items,
}: {
  label: string;
  items: readonly { href: string; label: string; current: boolean }[];
}) {
  return (
    <nav aria-label={label} className="flex gap-1 print:hidden">
      {items.map((item) => (
        <TextLink
          key={item.href}
          href={item.href}
          aria-current={item.current ? 'true' : undefined}
          className={cn('btn btn-small', !item.current && 'btn-quiet')}
        >
          {item.label}
        </TextLink>
      ))}
    </nav>
  );
}
