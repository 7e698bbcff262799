'use client';

import { Chip } from '@/components/ui/chip';
import { Cell, Row, RowHead, RowLink } from '@/components/ui/table';
import type { Mark } from './item-words';
import { Whose } from './whose';

/** A fact of a case in finished words. `quiet`: it happened; its words stand in one cell, beneath those of what is to come. */
export type FactWords = {
  id: string;
  href: string;
  when: string;
  name: string;
  latin: string;
  number: string;
  what: string;
  last: string;
  voided?: boolean;
  quiet?: boolean;
  chip?: string;
  mark?: Mark | undefined;
};

/** Rows of when, whose, what and one more column. A client component for the reason that `CaseRows` gives. */
export function FactRows({ rows }: { rows: readonly FactWords[] }) {
  return rows.map((row) => (row.quiet ? <QuietRow key={row.id} row={row} /> : <FactRow key={row.id} row={row} />));
}

function Name({ row }: { row: FactWords }) {
  return (
    <RowLink href={row.href} russian>
      {row.name}
    </RowLink>
  );
}

function FactRow({ row }: { row: FactWords }) {
  const second = (
    <>
      <Whose client={row} number={row.number} />
      <span className="block text-ink-2 sm:hidden">{[row.what, row.mark?.text].filter(Boolean).join(', ')}</span>
    </>
  );
  return (
    <Row link voided={row.voided === true}>
      <Cell className="whitespace-nowrap number sm:w-28">{row.when}</Cell>
      <RowHead second={second}>
        <Name row={row} />
      </RowHead>
      <Cell drop={1}>
        {row.voided ? <s>{row.what}</s> : row.what}{' '}
        {row.chip && <Chip tone={row.voided ? 'void' : 'amber'}>{row.chip}</Chip>}{' '}
        {row.mark && <Chip tone={row.mark.tone}>{row.mark.text}</Chip>}
      </Cell>
      <Cell drop={2} className="text-ink-2">
        {row.last}
      </Cell>
    </Row>
  );
}

function QuietRow({ row }: { row: FactWords }) {
  const second = (
    <>
      {row.what} · <Whose client={row} number={row.number} />
    </>
  );
  return (
    <Row link className="tone-quiet">
      <Cell className="sm:w-28">{row.when}</Cell>
      <RowHead colSpan={3} second={second}>
        <Name row={row} />
      </RowHead>
    </Row>
  );
}
