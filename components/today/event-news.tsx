import { useLocale, useTranslations } from 'next-intl';
import { FactRows } from '@/components/calendar/fact-rows';
import { clientName } from '@/components/calendar/item-words';
import { eventHref, eventTitle, instantDay } from '@/components/timeline/words';
import { ColumnHead, DataTable, TableHead } from '@/components/ui/table';
import { formatPartialDate, type Precision } from '@/lib/law/partial-date';
import type { RecentEvent } from '@/lib/today/types';

/** What was recorded lately, newest first. `zone` is the firm's, for the day of recording. */
export function EventNews({ events, zone }: { events: readonly RecentEvent[]; zone: string }) {
  const t = useTranslations('today');
  const locale = useLocale();
  const rows = events.map((event) => ({
    ...{ id: event.eventId, href: eventHref(event), name: clientName(event.client), latin: event.client.latin },
    when: formatPartialDate({ ...event, precision: event.precision as Precision }, locale),
    ...{ number: event.number, what: eventTitle(event.type, event.details, locale) },
    last: [event.recordedBy, instantDay(event.recordedAt, zone, locale)].filter(Boolean).join(', '),
    ...(event.overridden && { chip: t('overridden') }),
  }));
  return (
    <DataTable label={t('events')}>
      <TableHead>
        <ColumnHead>{t('day')}</ColumnHead>
        <ColumnHead>{t('client')}</ColumnHead>
        <ColumnHead drop={1}>{t('what')}</ColumnHead>
        <ColumnHead drop={2}>{t('recorded')}</ColumnHead>
      </TableHead>
      <tbody>
        <FactRows rows={rows} />
      </tbody>
    </DataTable>
  );
}
