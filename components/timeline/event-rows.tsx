'use client';

import { Chip } from '@/components/ui/chip';
import { Cell, Row, RowHead } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { ActButton } from './act-button';
import type { DateActs } from './acts';
import type { EventLabels, EventWords } from './event-words';

type Props = { labels: EventLabels; acts: DateActs };

/**
 * Facts: the day as well as it is known, what happened, the paper it stands in, who recorded it, what was overridden or
 * struck. A client component although little moves: as in the list of cases, a page of rows as server components is sent
 * twice, and an ordinary case's timeline passed 150 kB.
 */
export function EventRows({ rows, ...rest }: Props & { rows: readonly EventWords[] }) {
  return rows.map((row) => <EventRow key={row.id} row={row} {...rest} />);
}

function EventRow({ row, labels, acts }: Props & { row: EventWords }) {
  const struck = row.strike !== undefined;
  return (
    <Row voided={struck} id={`event-${row.id}`}>
      <RowHead second={row.precision}>
        <time dateTime={row.on}>{row.day}</time>
      </RowHead>
      <Cell className="event-fact" id={titleId(row)}>
        {struck ? <s>{row.title}</s> : row.title}
        {row.details && <span className="second">{row.details}</span>}
        {row.note && <span className="second whitespace-pre-line">{row.note}</span>}
        {row.override && <p className="tone-amber">{row.override}</p>}
        {struck && <p>{row.strike}</p>}
        {row.strikeOverride && <p className="tone-amber">{row.strikeOverride}</p>}
      </Cell>
      <Cell className="event-source">
        {row.source ? <Chip>{row.source}</Chip> : <span className="tone-quiet">{labels.noSource}</span>}
      </Cell>
      <Cell drop={2} className="event-by">
        {row.recorded}
        {struck && <Chip tone="void">{labels.struck}</Chip>}
        {row.override && !struck && <Chip tone="amber">{labels.overridden}</Chip>}
        {row.clientSees && <Chip tone="teal">{labels.clientSees}</Chip>}
      </Cell>
      <Cell className="event-acts">{!struck && <RowActs row={row} labels={labels} acts={acts} />}</Cell>
    </Row>
  );
}

// What a link of the row is about: a reader hears it after the link's name. Short, for it stands in every row thrice.
const titleId = ({ id }: EventWords) => `e-${id.slice(-12)}`;

function RowActs({ row, labels, acts }: Props & { row: EventWords }) {
  return (
    <>
      {row.date && (
        <ActButton
          act={acts[row.date]}
          input={{ eventId: row.id }}
          label={labels[row.date]}
          pendingLabel={labels.pending}
          refused={labels.refused}
          variant="quiet"
        />
      )}
      {row.kept ? (
        <span className="tone-quiet">{row.kept}</span>
      ) : (
        <>
          <TextLink href={`?correct=${row.id}`} aria-describedby={titleId(row)}>
            {labels.correct}
          </TextLink>
          <TextLink href={`?strike=${row.id}`} aria-describedby={titleId(row)}>
            {labels.strike}
          </TextLink>
        </>
      )}
    </>
  );
}
