'use client';

import { Chip, type ChipTone } from '@/components/ui/chip';
import { Cell, Row, RowHead, RowLink } from '@/components/ui/table';

/** A date in finished words. */
export type DateWords = {
  id: string;
  href: string;
  workTo: string;
  title: string;
  second: string;
  when: { text: string; tone: ChipTone };
  current: boolean;
  voided: boolean;
};

/** A client component for the reason that `CaseRows` gives. */
export function DateRows({ rows }: { rows: readonly DateWords[] }) {
  return rows.map(({ id, href, workTo, title, second, when, current, voided }) => (
    <Row key={id} link current={current} voided={voided}>
      <Cell className="number leading sm:w-44">{voided ? <s>{workTo}</s> : workTo}</Cell>
      <RowHead second={second}>
        <RowLink href={href}>{title}</RowLink>
      </RowHead>
      <Cell className="sm:w-36">
        <Chip tone={when.tone}>{when.text}</Chip>
      </Cell>
    </Row>
  ));
}
