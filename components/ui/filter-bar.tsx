import type { ReactNode } from 'react';
import { buttonClass } from './button';
import { Icon } from './icon';
import { TextLink } from './text-link';

export interface ActiveFilter {
  text: ReactNode;
  /** The same view without this filter. */
  without: string;
  /** "Remove filter: Lawyer" */
  removeLabel: string;
}

/**
 * Search, chips for what is on, a Filter menu of fields. One GET form: the address is the view, and it works without
 * a script. `fields` stand inside the menu, `children` behind it.
 */
export function FilterBar({
  action,
  label,
  search,
  active = [],
  filterLabel,
  fields,
  applyLabel,
  hidden = {},
  children,
}: {
  action: string;
  label: string;
  search?: { name: string; label: string; value?: string };
  active?: readonly ActiveFilter[];
  filterLabel?: string;
  fields?: ReactNode;
  applyLabel: string;
  /** What of the present address the search keeps. */
  hidden?: Readonly<Record<string, string>>;
  children?: ReactNode;
}) {
  return (
    <div className="filters">
      {/* biome-ignore lint/a11y/useSemanticElements: browsers from before 2024 do not know <search> as a landmark */}
      <form role="search" aria-label={label} action={action} method="get" className="contents">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {search && (
          <label className="search">
            <span className="visually-hidden">{search.label}</span>
            <Icon name="search" />
            <input
              className="input"
              type="search"
              name={search.name}
              defaultValue={search.value}
              placeholder={search.label}
              autoComplete="off"
            />
          </label>
        )}
        {active.map((filter) => (
          <span key={filter.without} className="chip chip-teal">
            {filter.text}
            <TextLink href={filter.without} className="" aria-label={filter.removeLabel}>
              <Icon name="x" />
            </TextLink>
          </span>
        ))}
        {fields && (
          <details className="disclosure">
            <summary className={buttonClass('plain', 'small')}>
              <Icon name="filter" />
              {filterLabel}
            </summary>
            <div className="menu menu-form">
              {fields}
              <button type="submit" className={buttonClass('primary')}>
                {applyLabel}
              </button>
            </div>
          </details>
        )}
        <button type="submit" className="visually-hidden">
          {applyLabel}
        </button>
      </form>
      {children}
    </div>
  );
}
