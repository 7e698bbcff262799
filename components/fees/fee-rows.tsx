'use client';

import { Chip, type ChipTone } from '@/components/ui/chip';
import { Cell, Row, RowHead, RowLink } from '@/components/ui/table';

type Mark = { text: string; tone: ChipTone };

/** A fee in finished words. */
export type FeeWords = {
  key: string;
  href: string;
  current: boolean;
  title: string;
  second: string;
  forum: string;
  amount: string;
  amountMark: Mark | null;
  version: string;
  due: string;
  dueSecond: string | null;
  state: Mark;
  /** null where the drawer beside the table tells it. */
  unpaid: string | null;
  source: string | null;
};

/** A client component for the reason that `CaseRows` gives. */
export function FeeRows({ rows }: { rows: readonly FeeWords[] }) {
  return rows.map((row) => (
    <Row key={row.key} link current={row.current}>
      <RowHead second={row.second} className="min-w-44">
        <RowLink href={row.href}>{row.title}</RowLink>
      </RowHead>
      <Cell>{row.forum}</Cell>
      <Cell second={row.version}>
        <span className="leading tabular-nums">{row.amount}</span>{' '}
        {row.amountMark && <Chip tone={row.amountMark.tone}>{row.amountMark.text}</Chip>}
      </Cell>
      <Cell second={row.dueSecond}>
        <span className="number">{row.due}</span>
      </Cell>
      <Cell>
        <Chip tone={row.state.tone}>{row.state.text}</Chip>
      </Cell>
      {row.unpaid !== null && (
        <Cell drop={2} className="text-ink-2 text-meta">
          {row.unpaid}
        </Cell>
      )}
      {row.source !== null && (
        <Cell drop={3} className="text-ink-2 text-meta">
          {row.source}
        </Cell>
      )}
    </Row>
  ));
}
