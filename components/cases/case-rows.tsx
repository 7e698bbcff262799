'use client';

import { Avatar } from '@/components/ui/avatar';
import { Chip } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import { Cell, Row, RowHead, RowLink } from '@/components/ui/table';

/** A row of the list in finished words; an empty one is not shown. */
export type RowWords = {
  href: string;
  name: string;
  latin: string;
  restricted: boolean;
  number: string;
  opened: string;
  stage: string;
  status: string;
  ground: string;
  others: number;
  track: string;
  hearing: string;
  /** In how many days, and where. */
  until: string;
  waiting: string;
  since: string;
  /** Open, and nobody has said what happens next. */
  silent: boolean;
  lead: string;
  activity: string;
};

export type RowLabels = { restricted: string; noHearing: string; noStep: string; noLead: string };

/**
 * The rows, from their words alone. A client component although nothing moves: the browser is sent every server
 * component's output twice, as HTML and as data for hydration, and fifty rows of markup were 160 kB of the latter.
 */
export function CaseRows({ rows, labels }: { rows: readonly RowWords[]; labels: RowLabels }) {
  return rows.map((row) => (
    <Row link key={row.href}>
      <RowHead second={row.latin}>
        <RowLink href={row.href} russian>
          {row.name}
        </RowLink>
        {row.restricted && <Icon name="lock" label={labels.restricted} className="ml-1 inline align-text-bottom" />}
      </RowHead>
      <Cell drop={3} className="number" second={row.opened}>
        {row.number}
      </Cell>
      <Cell second={row.status}>{row.stage}</Cell>
      <Cell drop={2} second={row.track}>
        {row.ground}
        {row.others > 0 && <span className="tone-quiet"> +{row.others}</span>}
      </Cell>
      <Cell second={row.until}>
        {row.hearing ? <strong>{row.hearing}</strong> : <span className="tone-quiet">{labels.noHearing}</span>}
      </Cell>
      <Cell drop={2} second={row.since}>
        {row.silent ? <span className="tone-amber">{labels.noStep}</span> : row.waiting}
      </Cell>
      <Cell drop={1}>{row.lead ? <Avatar name={row.lead} /> : <Chip tone="amber">{labels.noLead}</Chip>}</Cell>
      <Cell drop={1} number>
        {row.activity}
      </Cell>
    </Row>
  ));
}
