import type { ReactNode } from 'react';
import { Button } from './button';
import { LinkButton } from './link-button';

/** Keyset paging: back and next as links; without an address the button stays, disabled, so nothing jumps. */
export function Pager({
  label,
  summary,
  back,
  next,
}: {
  /** Name of the landmark: "Pages of cases". */
  label: string;
  summary?: ReactNode;
  back: { label: string; href?: string };
  next: { label: string; href?: string };
}) {
  return (
    <nav className="pager" aria-label={label}>
      <span>{summary}</span>
      {[back, next].map((step) =>
        step.href ? (
          <LinkButton key={step.label} size="small" href={step.href}>
            {step.label}
          </LinkButton>
        ) : (
          <Button key={step.label} size="small" disabled>
            {step.label}
          </Button>
        ),
      )}
    </nav>
  );
}
