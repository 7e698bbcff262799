'use client';

import { Chip } from '@/components/ui/chip';
import { cn } from '@/components/ui/class-names';
import { TextLink } from '@/components/ui/text-link';
import type { Mark } from './item-words';
import { Whose } from './whose';

export type WeekItem = {
  id: string;
  href: string;
  time: string;
  name: string;
  latin: string;
  number: string;
  what: string;
  /** Place, judge, interpreter: a line each. */
  details: readonly string[];
  /** What to say where it is no longer set. */
  voided?: string;
  mark?: Mark | undefined;
};

/** A day of the week in finished words. */
export type WeekDay = {
  date: string;
  label: string;
  today?: string;
  closed?: string;
  items: readonly WeekItem[];
  /** Where its own page has more. */
  more?: { href: string; text: string };
  /** What to say of a day without anything. */
  empty: string;
};

/** The days of a week side by side, one under the other where it is narrow. A client component as `CaseRows` is. */
export function WeekDays({ days }: { days: readonly WeekDay[] }) {
  return (
    <ol className="grid gap-px bg-line p-px xl:grid-cols-7">
      {days.map((day) => (
        <li
          key={day.date}
          id={`day-${day.date}`}
          aria-current={day.today ? 'date' : undefined}
          className={cn(
            'keep min-w-0 p-2 xl:min-h-72',
            day.closed ? 'hatch bg-page' : 'bg-paper',
            day.today && 'outline-2 outline-teal -outline-offset-2',
          )}
        >
          <h3 className="font-semibold">
            <time dateTime={day.date}>{day.label}</time>
            {day.today && <span className="ml-1.5 font-normal text-meta text-teal">{day.today}</span>}
          </h3>
          {day.closed && <p className="text-ink-2 text-meta">{day.closed}</p>}
          {day.items.length === 0 && <p className="tone-quiet text-meta">{day.empty}</p>}
          <ul>
            {day.items.map((item) => (
              <Entry key={item.id} item={item} />
            ))}
          </ul>
          {day.more && (
            <p className="mt-2 text-meta">
              <TextLink href={day.more.href}>{day.more.text}</TextLink>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function edgeOf({ voided, mark }: WeekItem): string {
  if (mark?.tone === 'amber') return 'border-amber-mark border-dashed';
  return voided ? 'border-line' : 'border-teal';
}

function Entry({ item }: { item: WeekItem }) {
  const what = (
    <>
      {item.time && <span className="whitespace-nowrap font-semibold tabular-nums">{item.time}</span>} {item.what}
    </>
  );
  return (
    <li className={cn('mt-2 border-l-2 pl-2', edgeOf(item))}>
      <p>{item.voided ? <s className="text-ink-2">{what}</s> : what}</p>
      {item.voided && <Chip tone="void">{item.voided}</Chip>}{' '}
      {item.mark && <Chip tone={item.mark.tone}>{item.mark.text}</Chip>}
      <p lang="ru">
        <TextLink href={item.href}>{item.name}</TextLink>
      </p>
      <div className="text-ink-2 text-meta">
        <Whose client={item} number={item.number} />
        {item.details.map((line) => (
          <p key={line} className="wrap-anywhere">
            {line}
          </p>
        ))}
      </div>
    </li>
  );
}
