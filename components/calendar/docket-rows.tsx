'use client';

import { Chip } from '@/components/ui/chip';
import { Cell, Row, RowHead, RowLink } from '@/components/ui/table';
import type { Mark } from './item-words';
import { Whose } from './whose';

export type DocketWords = {
  id: string;
  href: string;
  /** On paper in each row: a day that goes on over the page has its heading on another sheet. */
  day: string;
  when: string;
  name: string;
  latin: string;
  number: string;
  what: string;
  details: readonly string[];
  lead: string;
  voided?: string;
  mark?: Mark | undefined;
};

/** Rows of the docket in finished words. A client component for the reason that `CaseRows` gives. */
export function DocketRows({ rows }: { rows: readonly DocketWords[] }) {
  return rows.map((row) => (
    <Row key={row.id} link voided={row.voided !== undefined}>
      <Cell className="whitespace-nowrap number sm:w-28">
        <div className="print-only">{row.day}</div>
        {row.when}
      </Cell>
      <RowHead second={<Whose client={row} number={row.number} />}>
        <RowLink href={row.href} russian>
          {row.name}
        </RowLink>
      </RowHead>
      <Cell>
        {row.voided ? <s>{row.what}</s> : row.what} {row.voided && <Chip tone="void">{row.voided}</Chip>}{' '}
        {row.mark && <Chip tone={row.mark.tone}>{row.mark.text}</Chip>}
        {row.details.map((line) => (
          <span key={line} className="block text-ink-2 wrap-anywhere">
            {line}
          </span>
        ))}
      </Cell>
      <Cell drop={1} className="text-ink-2">
        {row.lead}
      </Cell>
    </Row>
  ));
}
