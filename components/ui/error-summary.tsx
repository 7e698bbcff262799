'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from './icon';

export interface FieldProblem {
  /** Id of the control (its name, unless it was given an id). */
  field?: string;
  text: ReactNode;
}

/** Names each problem as a link to its field and says what was kept. Takes focus whenever the problems change. */
export function ErrorSummary({
  title,
  problems,
  kept,
}: {
  title: ReactNode;
  problems: readonly FieldProblem[];
  /** "What you typed is kept." */
  kept?: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  // Focus is the one thing markup cannot move after an answer has replaced part of the page.
  useEffect(() => {
    if (problems) box.current?.focus();
  }, [problems]);
  return (
    <div ref={box} role="alert" tabIndex={-1} className="notice notice-red">
      <Icon name="alert" />
      <div>
        <p>
          <strong>{title}</strong> {problems.length <= 1 && <Problem problem={problems[0]} />} {kept}
        </p>
        {problems.length > 1 && (
          <ul>
            {problems.map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: problems come as one list and go as one list
              <li key={index}>
                <Problem problem={problem} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function Problem({ problem }: { problem?: FieldProblem }) {
  if (!problem?.field) return problem?.text;
  const { field } = problem;
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        const control = document.getElementById(field);
        if (!control) return;
        // A fragment link scrolls but leaves the caret; the field itself must get it.
        event.preventDefault();
        control.focus();
      }}
    >
      {problem.text}
    </a>
  );
}
