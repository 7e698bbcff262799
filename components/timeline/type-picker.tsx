'use client';

import { useState } from 'react';
import { TextLink } from '@/components/ui/text-link';

export type PickerItem = {
  href: string;
  label: string;
  /** Both languages and the type's word, lower case. */
  search: string;
  note: string | null;
};
export type PickerGroup = {
  key: string;
  title: string;
  hint: string | null;
  /** Closed until one looks for something in it. */
  folded: boolean;
  items: readonly PickerItem[];
};

/** Types of events as links, narrowed while one types; whole without a script. */
export function TypePicker({
  groups,
  words,
}: {
  groups: readonly PickerGroup[];
  words: { search: string; hint: string; none: string };
}) {
  const [typed, setTyped] = useState('');
  const wanted = typed.toLowerCase().trim().split(/\s+/);
  const shown = groups
    .map((group) => ({
      ...group,
      items: group.items.filter(({ search }) => wanted.every((word) => search.includes(word))),
    }))
    .filter(({ items }) => items.length > 0);
  return (
    <div className="grid gap-4">
      <div className="field max-w-md">
        <label className="label" htmlFor="find-type">
          {words.search}
        </label>
        <p className="hint" id="find-type-hint">
          {words.hint}
        </p>
        <input
          id="find-type"
          className="input"
          type="search"
          autoComplete="off"
          aria-describedby="find-type-hint"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <p role="status" className={shown.length > 0 ? 'visually-hidden' : 'text-ink-2'}>
        {shown.length > 0 ? '' : words.none}
      </p>
      {shown.map((group) => (
        <Group key={group.key} group={group} open={!group.folded || typed !== ''} />
      ))}
    </div>
  );
}

function Group({ group: { key, title, hint, folded, items }, open }: { group: PickerGroup; open: boolean }) {
  const list = (
    <>
      {hint && <p className="mt-1 text-ink-3 text-meta">{hint}</p>}
      <ul className="mt-1 grid gap-x-6 sm:grid-cols-2">
        {items.map(({ href, label, note }) => (
          <li key={href} className="border-line border-b py-1.5">
            <TextLink href={href}>{label}</TextLink>
            {note && <span className="second">{note}</span>}
          </li>
        ))}
      </ul>
    </>
  );
  const name = (
    <>
      {title} <span className="count">{items.length}</span>
    </>
  );
  if (folded) {
    return (
      <details open={open}>
        <summary className="label">{name}</summary>
        {list}
      </details>
    );
  }
  return (
    <section aria-labelledby={`types-${key}`}>
      <h3 id={`types-${key}`} className="label border-line-2 border-b pb-1">
        {name}
      </h3>
      {list}
    </section>
  );
}
