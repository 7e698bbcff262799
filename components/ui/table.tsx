import type { ComponentProps, ReactNode } from 'react';
import { cn } from './class-names';
import { Icon } from './icon';
import { TextLink } from './text-link';

/** 1 leaves the table last (phone), 3 first (under 1280 px). Without it a column always stays. */
export type ColumnPriority = 1 | 2 | 3;

const dropped = (drop?: ColumnPriority) => drop && `drop-${drop}`;

/**
 * A table with hairline rows. `label` names it for readers; a visible title sits above it in a Section.
 * `stack` turns rows into blocks on a phone: for lists whose every row has a RowHead.
 */
export function DataTable({
  label,
  sticky = false,
  stack = false,
  className,
  children,
  ...rest
}: ComponentProps<'table'> & { label: string; sticky?: boolean; stack?: boolean }) {
  return (
    <table
      {...rest}
      aria-label={label}
      className={cn('table', sticky && 'table-sticky', stack && 'table-stack', className)}
    >
      {children}
    </table>
  );
}

export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead>
      <tr>{children}</tr>
    </thead>
  );
}

export interface SortLink {
  href: string;
  direction: 'ascending' | 'descending' | 'none';
  /** Read out after the name of the column: "sorted, earliest first". */
  words?: string;
}

/** Head of a column; `sort` makes it a link that changes the order and says the present one in words. */
export function ColumnHead({
  drop,
  number = false,
  sort,
  className,
  children,
  ...rest
}: ComponentProps<'th'> & { drop?: ColumnPriority; number?: boolean; sort?: SortLink }) {
  return (
    <th
      {...rest}
      scope="col"
      aria-sort={sort?.direction}
      className={cn(dropped(drop), number && 'cell-number', className) || undefined}
    >
      {sort ? (
        <TextLink href={sort.href} className="sort">
          {children}
          {sort.direction !== 'none' && <Icon name={sort.direction === 'ascending' ? 'arrow-up' : 'arrow-down'} />}
          {sort.words && <span className="visually-hidden">, {sort.words}</span>}
        </TextLink>
      ) : (
        children
      )}
    </th>
  );
}

/** A row; with a RowLink inside, all of it is the link. */
export function Row({
  link = false,
  current = false,
  voided = false,
  className,
  ...rest
}: ComponentProps<'tr'> & { link?: boolean; current?: boolean; voided?: boolean }) {
  return (
    <tr
      {...rest}
      className={cn(link && 'row-link', current && 'row-current', voided && 'row-void', className) || undefined}
    />
  );
}

/** The one link of a `Row link`; its hit area is the whole row. `russian`: its words are, whatever the page's language. */
export function RowLink({ href, russian, children }: { href: string; russian?: boolean; children: ReactNode }) {
  return (
    <TextLink href={href} className="row-target" lang={russian ? 'ru' : undefined}>
      {children}
    </TextLink>
  );
}

/** A cell; `second` is its quieter second line. */
export function Cell({
  drop,
  number = false,
  second,
  className,
  children,
  ...rest
}: ComponentProps<'td'> & { drop?: ColumnPriority; number?: boolean; second?: ReactNode }) {
  return (
    <td {...rest} className={cn(dropped(drop), number && 'cell-number', className) || undefined}>
      {children}
      {second && <span className="second">{second}</span>}
    </td>
  );
}

/** The cell that names its row. */
export function RowHead({ second, children, ...rest }: ComponentProps<'th'> & { second?: ReactNode }) {
  return (
    <th {...rest} scope="row">
      {children}
      {second && <span className="second">{second}</span>}
    </th>
  );
}

/** Begins a group of rows: "Open 4". */
export function GroupRow({
  columns,
  count,
  children,
}: {
  columns: number;
  count?: number | string;
  children: ReactNode;
}) {
  return (
    <tr className="group-head">
      <th scope="rowgroup" colSpan={columns}>
        {children} {count !== undefined && <span className="count">{count}</span>}
      </th>
    </tr>
  );
}
