'use client';

import { Chip, type ChipTone } from '@/components/ui/chip';
import { Cell, Row, RowHead, RowLink } from '@/components/ui/table';

/** A question in finished words; no tone: amber words instead of a chip. */
export type QuestionWords = {
  id: string;
  href: string;
  title: string;
  second: string;
  answer: { text: string; tone: ChipTone };
  conclusion: { text: string; tone: ChipTone | null };
  /** That the facts moved since the conclusion; null where they did not. */
  moved: string | null;
  current: boolean;
};

/** A client component for the reason that `CaseRows` gives. */
export function QuestionRows({ rows }: { rows: readonly QuestionWords[] }) {
  return rows.map(({ id, href, title, second, answer, conclusion, moved, current }) => (
    <Row key={id} link current={current}>
      <RowHead second={second}>
        <RowLink href={href}>{title}</RowLink>
      </RowHead>
      <Cell className="sm:w-32">
        <Chip tone={answer.tone}>{answer.text}</Chip>
      </Cell>
      <Cell className="sm:w-40">
        {conclusion.tone ? (
          <Chip tone={conclusion.tone}>{conclusion.text}</Chip>
        ) : (
          <span className="tone-quiet">{conclusion.text}</span>
        )}
        {moved && <Chip tone="amber">{moved}</Chip>}
      </Cell>
    </Row>
  ));
}
