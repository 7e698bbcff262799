import { useLocale, useTranslations } from 'next-intl';
import { clientName } from '@/components/calendar/item-words';
import { Whose } from '@/components/calendar/whose';
import { eventHref, eventTitle, instantDay } from '@/components/timeline/words';
import { Chip } from '@/components/ui/chip';
import { Cell, ColumnHead, DataTable, Row, RowHead, RowLink, TableHead } from '@/components/ui/table';
import { formatPartialDate, type Precision } from '@/lib/law/partial-date';
import type { RecentEvent } from '@/lib/today/types';

/** What was recorded lately, newest first. `zone` is the firm's, for the day of recording. */
export function EventNews({ events, zone }: { events: readonly RecentEvent[]; zone: string }) {
  const t = useTranslations('today');
  const locale = useLocale();
  return (
    <DataTable label={t('events')}>
      <TableHead>
        <ColumnHead>{t('day')}</ColumnHead>
        <ColumnHead>{t('client')}</ColumnHead>
        <ColumnHead drop={1}>{t('what')}</ColumnHead>
        <ColumnHead drop={2}>{t('recorded')}</ColumnHead>
      </TableHead>
      <tbody>
        {events.map((event) => (
          <Row key={event.eventId} link>
            <Cell className="whitespace-nowrap leading">
              {formatPartialDate({ ...event, precision: event.precision as Precision }, locale)}
            </Cell>
            <RowHead
              second={
                <>
                  <Whose client={event.client} number={event.number} />
                  <span className="block text-ink-2 sm:hidden">{eventTitle(event.type, event.details, locale)}</span>
                </>
              }
            >
              <RowLink href={eventHref(event)}>
                <span lang="ru">{clientName(event.client)}</span>
              </RowLink>
            </RowHead>
            <Cell drop={1}>
              {eventTitle(event.type, event.details, locale)}{' '}
              {event.overridden && <Chip tone="amber">{t('overridden')}</Chip>}
            </Cell>
            <Cell drop={2} className="text-ink-3 text-meta">
              {[event.recordedBy, instantDay(event.recordedAt, zone, locale)].filter(Boolean).join(', ')}
            </Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
