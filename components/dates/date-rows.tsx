'use client';

import { Chip, type ChipTone } from '@/components/ui/chip';
import { Seal } from '@/components/ui/seal';
import { Cell, Row, RowHead, RowLink } from '@/components/ui/table';
import type { Sealed } from './words';

/** A date in finished words. */
export type DateWords = {
  id: string;
  href: string;
  workTo: string;
  title: string;
  second: string;
  when: { text: string; tone: ChipTone };
  seal: Sealed | null;
  current: boolean;
  voided: boolean;
};

/** A client component for the reason that `CaseRows` gives. */
export function DateRows({ rows }: { rows: readonly DateWords[] }) {
  return rows.map(({ id, href, workTo, title, second, when, seal, current, voided }) => (
    <Row key={id} link current={current} voided={voided}>
      <Cell className="number leading sm:w-40">{voided ? <s>{workTo}</s> : workTo}</Cell>
      <RowHead second={second}>
        <RowLink href={href}>{title}</RowLink>
      </RowHead>
      <Cell className="sm:w-32">
        <Chip tone={when.tone}>{when.text}</Chip>
      </Cell>
      <Cell className="sm:w-44">
        {seal && (
          <Seal signed={seal.signed} label={seal.label}>
            {seal.text}
          </Seal>
        )}
      </Cell>
    </Row>
  ));
}
