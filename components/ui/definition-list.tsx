import { Fragment, type ReactNode } from 'react';
import { cn } from './class-names';

export interface Definition {
  key: string;
  term: ReactNode;
  /** null and undefined are shown as `none`: zero and nothing are said, not hidden. */
  value: ReactNode;
}

export function DefinitionList({
  items,
  none,
  ruled = false,
  className,
}: {
  items: readonly Definition[];
  none?: ReactNode;
  ruled?: boolean;
  className?: string;
}) {
  return (
    <dl className={cn('facts', ruled && 'facts-ruled', className)}>
      {items.map(({ key, term, value }) => (
        <Fragment key={key}>
          <dt>{term}</dt>
          <dd>{value ?? <span className="tone-quiet">{none}</span>}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
