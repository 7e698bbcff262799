'use client';

import { Cell, Row, RowHead, RowLink } from '@/components/ui/table';

/** A person of a list in finished words. What is `missing` stands quietly; `more` is how many cases are not named. */
export type PersonWords = {
  id: string;
  name: string;
  russian: boolean;
  /** The Latin spelling and the end of the A-number. */
  second: string;
  born: { text: string; missing: boolean };
  cases: { text: string; missing: boolean; more: number; state: string };
  foundBy?: string;
};

/** A client component for the reason that `CaseRows` gives. */
export function PersonRows({ rows }: { rows: readonly PersonWords[] }) {
  return rows.map(({ id, name, russian, second, born, cases, foundBy }) => (
    <Row key={id} link>
      <RowHead second={second}>
        <RowLink href={`/people/${id}`} russian={russian}>
          {name}
        </RowLink>
      </RowHead>
      <Cell drop={1} className="number">
        {born.missing ? <span className="tone-quiet">{born.text}</span> : born.text}
      </Cell>
      <Cell second={cases.state}>
        <span className={cases.missing ? 'tone-quiet' : 'number'}>{cases.text}</span>
        {cases.more > 0 && <span className="tone-quiet"> +{cases.more}</span>}
      </Cell>
      {foundBy && <Cell drop={2}>{foundBy}</Cell>}
    </Row>
  ));
}
