'use client';

import { cn } from '@/components/ui/class-names';
import { TextLink } from '@/components/ui/text-link';
import type { CalendarEvent } from './weeks';

/** A day of the grid in finished words. `other`: of another month. `rest` opens under the word `more`. */
export type DayWords = {
  date: string;
  other?: boolean;
  weekend?: boolean;
  today?: string;
  closed?: string;
  events?: readonly CalendarEvent[];
  rest?: readonly CalendarEvent[];
  more?: string;
};

const EDGE = {
  plain: 'border-teal',
  late: 'border-red',
  unconfirmed: 'border-amber-mark border-dashed',
  quiet: 'border-line',
} as const;

/** The weeks of a month. A client component for the reason that `CaseRows` gives. */
export function MonthWeeks({ weeks }: { weeks: readonly (readonly DayWords[])[] }) {
  return weeks.map((week) => (
    <tr key={week[0]?.date}>
      {week.map((day) => (
        <MonthDay key={day.date} day={day} />
      ))}
    </tr>
  ));
}

function MonthDay({ day: { date, other, weekend, today, closed, events, rest, more } }: { day: DayWords }) {
  return (
    <td
      aria-current={today ? 'date' : undefined}
      className={cn(
        'h-24 border border-line p-1.5 align-top',
        closed ? 'hatch bg-page' : weekend && 'bg-page',
        today && 'outline-2 outline-teal -outline-offset-2',
      )}
    >
      <time dateTime={date} className={cn('block tabular-nums', other ? 'text-ink-3' : 'font-semibold text-ink')}>
        {Number(date.slice(8))}
        {today && <span className="ml-1.5 text-meta text-teal">{today}</span>}
      </time>
      {closed && <p className="text-ink-2 text-meta">{closed}</p>}
      {events && <Entries events={events} />}
      {rest && (
        <details className="print:[&::details-content]:block print:[&::details-content]:[content-visibility:visible]">
          <summary className="mt-1 text-meta text-teal print:hidden">{more}</summary>
          <Entries events={rest} />
        </details>
      )}
    </td>
  );
}

function Entries({ events }: { events: readonly CalendarEvent[] }) {
  return (
    <ul>
      {events.map(({ id, tone = 'plain', time, href, label, second }) => (
        <li key={id} className={cn('mt-1 border-l-2 pl-1.5 text-meta', EDGE[tone])}>
          {time && <span className="whitespace-nowrap text-ink-2 tabular-nums">{time}</span>}{' '}
          {href ? <TextLink href={href}>{label}</TextLink> : <span>{label}</span>}
          {second && <span className="block text-ink-3">{second}</span>}
        </li>
      ))}
    </ul>
  );
}
