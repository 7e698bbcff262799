'use client';

import { Chip } from './chip';
import { TextLink } from './text-link';

/** A link with what is said beneath it and at its end; `russian` where the link's words are, whatever the page's language. */
export type Line = { href: string; text: string; russian?: boolean; second?: string; end?: string; amber?: boolean };

/** Links one under another, from their words alone: as in a table of rows, what the server draws would be sent twice. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className="rows">
      {lines.map(({ href, text, russian, second, end, amber }) => (
        <li key={href} className="flex items-baseline justify-between gap-3">
          <span className="min-w-0">
            <TextLink href={href} className="leading text-ink" lang={russian ? 'ru' : undefined}>
              {text}
            </TextLink>
            {second && <span className="second">{second}</span>}
          </span>
          {end && (
            <span className="shrink-0 text-end text-ink-2 text-meta number">
              {amber ? <Chip tone="amber">{end}</Chip> : end}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
