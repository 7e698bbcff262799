'use client';

import { Chip, type ChipTone } from '@/components/ui/chip';
import { Seal } from '@/components/ui/seal';
import { Cell, Row, RowHead, RowLink } from '@/components/ui/table';

/** A date of somebody's case in finished words. */
export type DateLine = {
  id: string;
  href: string;
  day: string;
  client: string;
  second: string;
  what: string;
  legal: string;
  when: { text: string; tone: ChipTone };
  seal: { signed: 0 | 1 | 2; label: string; text: string } | null;
};

/** A client component for the reason that `CaseRows` gives. */
export function DateLines({ lines }: { lines: readonly DateLine[] }) {
  return lines.map(({ id, href, day, client, second, what, legal, when, seal }) => (
    <Row key={id} link>
      <Cell className="number leading">{day}</Cell>
      <RowHead second={second}>
        <RowLink href={href}>
          <span lang="ru">{client}</span>
        </RowLink>
      </RowHead>
      <Cell second={legal}>{what}</Cell>
      <Cell>
        <Chip tone={when.tone}>{when.text}</Chip>
      </Cell>
      <Cell drop={1}>
        {seal && (
          <Seal signed={seal.signed} label={seal.label}>
            {seal.text}
          </Seal>
        )}
      </Cell>
    </Row>
  ));
}
