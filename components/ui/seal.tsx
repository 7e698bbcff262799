import type { ReactNode } from 'react';

/**
 * The two discs: how many people read the source of a date. `label` says it in words ("1 of 2 signatures");
 * children are the initials or "needs a lawyer".
 */
export function Seal({ signed, label, children }: { signed: 0 | 1 | 2; label: string; children?: ReactNode }) {
  return (
    <span className={signed === 2 ? 'seal seal-2' : 'seal'}>
      <svg viewBox="0 0 27 14" role="img" aria-label={label}>
        {[7, 20].map((x, place) =>
          place < signed ? (
            <g key={x}>
              <circle className="seal-disc" cx={x} cy="7" r="6" />
              <path className="seal-tick" d={`M${x - 2.6} 7.2l1.9 1.9 3.3-3.8`} />
            </g>
          ) : (
            <circle key={x} className="seal-empty" cx={x} cy="7" r="5.2" />
          ),
        )}
      </svg>
      {children}
    </span>
  );
}
