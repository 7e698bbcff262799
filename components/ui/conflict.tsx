import type { ReactNode } from 'react';
import { Button } from './button';
import { DefinitionList } from './definition-list';
import { Notice } from './notice';
import { wordDifference } from './word-difference';

export type ConflictChoice = 'mine' | 'theirs' | 'both';

export interface ConflictField {
  key: string;
  label: ReactNode;
  mine: string;
  theirs: string;
  /** What both started from; without it each side is compared with the other. */
  base?: string;
}

export interface ConflictWords {
  title: ReactNode;
  mine: ReactNode;
  theirs: ReactNode;
  keepMine: string;
  takeTheirs: string;
  editBoth: string;
  empty: string;
}

/**
 * Two people changed one section. Both versions, the difference underlined and struck, three ways on. Without
 * `onChoose` the buttons submit the form they stand in with `name` = mine | theirs | both, so no script is needed.
 */
export function Conflict({
  fields,
  words,
  name = 'resolution',
  onChoose,
}: {
  fields: readonly ConflictField[];
  words: ConflictWords;
  name?: string;
  onChoose?: (choice: ConflictChoice) => void;
}) {
  const choice = (value: ConflictChoice, label: string, variant?: 'quiet') => (
    <Button
      size="small"
      variant={variant}
      {...(onChoose ? { onClick: () => onChoose(value) } : { type: 'submit', name, value })}
    >
      {label}
    </Button>
  );
  const side = (own: 'mine' | 'theirs') =>
    fields.map((field) => ({
      key: field.key,
      term: field.label,
      value: (
        <Difference
          from={field.base ?? field[own === 'mine' ? 'theirs' : 'mine']}
          to={field[own]}
          empty={words.empty}
        />
      ),
    }));
  return (
    <div className="grid gap-3">
      <Notice tone="amber" role="alert">
        {words.title}
      </Notice>
      <div className="conflict">
        <section className="conflict-side">
          <h3 className="section-title">{words.mine}</h3>
          <DefinitionList items={side('mine')} />
          <div className="actions">{choice('mine', words.keepMine)}</div>
        </section>
        <section className="conflict-side">
          <h3 className="section-title">{words.theirs}</h3>
          <DefinitionList items={side('theirs')} />
          <div className="actions">{choice('theirs', words.takeTheirs)}</div>
        </section>
      </div>
      <div className="actions">{choice('both', words.editBoth, 'quiet')}</div>
    </div>
  );
}

/** A text with what was added underlined and what was taken out struck. */
export function Difference({ from, to, empty }: { from: string; to: string; empty: string }) {
  const runs = wordDifference(from, to);
  if (runs.length === 0) return <span className="tone-quiet">{empty}</span>;
  return runs.map((run, index) => {
    const Tag = run.kind === 'added' ? 'ins' : run.kind === 'removed' ? 'del' : 'span';
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
    return <Tag key={index}>{run.text}</Tag>;
  });
}
