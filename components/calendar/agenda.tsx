import { useLocale, useTranslations } from 'next-intl';
import { eventHref } from '@/components/timeline/words';
import { Chip } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import { Cell, ColumnHead, DataTable, GroupRow, Row, RowHead, RowLink, TableHead } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { CalendarItem } from '@/lib/calendar/types';
import { clientName, itemPlace, itemTime, itemTitle } from './item-words';
import { Whose } from './whose';

/** What is announced, day by day. `more` links a day that holds more than is shown to its own list. */
export function Agenda({
  items,
  more = {},
  label,
  dayHref,
}: {
  items: readonly CalendarItem[];
  more?: Readonly<Record<string, number>>;
  label: string;
  dayHref?: (day: string) => string;
}) {
  const t = useTranslations('calendar.page');
  const locale = useLocale();
  const days = [...Map.groupBy(items, ({ on }) => on)];
  return (
    <DataTable label={label}>
      <TableHead>
        <ColumnHead>{t('time')}</ColumnHead>
        <ColumnHead>{t('client')}</ColumnHead>
        <ColumnHead drop={1}>{t('what')}</ColumnHead>
        <ColumnHead drop={2}>{t('place')}</ColumnHead>
      </TableHead>
      {days.map(([day, own]) => (
        <tbody key={day} id={`day-${day}`}>
          <GroupRow columns={4} count={own.length + (more[day] ?? 0)}>
            {dayText(day, locale)}
          </GroupRow>
          {own.map((item) => (
            <ItemRow key={item.eventId} item={item} />
          ))}
          {more[day] !== undefined && dayHref && (
            <tr>
              <td colSpan={4}>
                <TextLink href={dayHref(day)}>{t('more', { count: more[day] })}</TextLink>
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </DataTable>
  );
}

function ItemRow({ item }: { item: CalendarItem }) {
  const t = useTranslations('calendar.page');
  const locale = useLocale();
  const title = itemTitle(item, locale);
  return (
    <Row link voided={item.voided}>
      <Cell className="whitespace-nowrap number sm:w-28">{itemTime(item, locale) || '–'}</Cell>
      <RowHead
        second={
          <>
            <Whose client={item.client} number={item.number} />
            <span className="block text-ink-2 sm:hidden">{title}</span>
          </>
        }
      >
        <RowLink href={eventHref(item)}>
          <span lang="ru">{clientName(item.client)}</span>
        </RowLink>
      </RowHead>
      <Cell drop={1}>
        {item.voided ? <s>{title}</s> : title} {item.voided && <Chip tone="void">{t('voided')}</Chip>}
      </Cell>
      <Cell drop={2}>{itemPlace(item, locale)}</Cell>
    </Row>
  );
}
