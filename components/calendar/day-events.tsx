import { useTranslations } from 'next-intl';
import { cn } from '@/components/ui/class-names';
import { TextLink } from '@/components/ui/text-link';
import type { CalendarEvent } from './weeks';

const SHOWN = 3;
const EDGE = {
  plain: 'border-teal',
  late: 'border-red',
  unconfirmed: 'border-amber-mark border-dashed',
  quiet: 'border-line',
} as const;

function Entry({ event }: { event: CalendarEvent }) {
  return (
    <li className={cn('mt-1 border-l-2 pl-1.5 text-meta', EDGE[event.tone ?? 'plain'])}>
      {event.time && <span className="whitespace-nowrap text-ink-2 tabular-nums">{event.time}</span>}{' '}
      {event.href ? <TextLink href={event.href}>{event.label}</TextLink> : <span>{event.label}</span>}
      {event.second && <span className="block text-ink-3">{event.second}</span>}
    </li>
  );
}

/** What happens on one day; beyond three the rest opens in place. */
export function DayEvents({ events }: { events: readonly CalendarEvent[] }) {
  const t = useTranslations('calendar.month');
  if (events.length === 0) return null;
  const rest = events.slice(SHOWN);
  return (
    <>
      <ul>
        {events.slice(0, SHOWN).map((event) => (
          <Entry key={event.id} event={event} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="print:[&::details-content]:block print:[&::details-content]:[content-visibility:visible]">
          <summary className="mt-1 text-meta text-teal print:hidden">{t('more', { count: rest.length })}</summary>
          <ul>
            {rest.map((event) => (
              <Entry key={event.id} event={event} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
