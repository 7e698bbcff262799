import { useLocale, useTranslations } from 'next-intl';
import { eventHref, eventTitle } from '@/components/timeline/words';
import { Chip } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import { Cell, ColumnHead, DataTable, GroupRow, Row, RowHead, RowLink, TableHead } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { CalendarFact, CalendarItem } from '@/lib/calendar/types';
import { clientName, itemPlace, itemTime, itemTitle } from './item-words';
import { Whose } from './whose';

/**
 * What is announced, day by day, and quietly beneath it what happened. `more` links a day that holds more than is shown to
 * its own list, `recorded` one whose facts are only counted.
 */
export function Agenda({
  items,
  facts = [],
  more = {},
  recorded = {},
  label,
  dayHref,
}: {
  items: readonly CalendarItem[];
  facts?: readonly CalendarFact[];
  more?: Readonly<Record<string, number>>;
  recorded?: Readonly<Record<string, number>>;
  label: string;
  dayHref?: (day: string) => string;
}) {
  const t = useTranslations('calendar.page');
  const locale = useLocale();
  const announced = Map.groupBy(items, ({ on }) => on);
  const happened = Map.groupBy(facts, ({ on }) => on);
  const days = [...new Set([...announced.keys(), ...happened.keys(), ...Object.keys(recorded)])].sort();
  const restOf = (day: string) =>
    [
      more[day] !== undefined && t('more', { count: more[day] }),
      recorded[day] !== undefined && t('recordedMore', { count: recorded[day] }),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <DataTable label={label}>
      <TableHead>
        <ColumnHead>{t('time')}</ColumnHead>
        <ColumnHead>{t('client')}</ColumnHead>
        <ColumnHead drop={1}>{t('what')}</ColumnHead>
        <ColumnHead drop={2}>{t('place')}</ColumnHead>
      </TableHead>
      {days.map((day) => {
        const own = announced.get(day) ?? [];
        const done = happened.get(day) ?? [];
        const rest = restOf(day);
        if (own.length + done.length === 0) {
          return (
            <tbody key={day}>
              <RestRow text={`${dayText(day, locale)}: ${rest}`} href={dayHref?.(day)} />
            </tbody>
          );
        }
        return (
          <tbody key={day} id={`day-${day}`}>
            <GroupRow columns={4} count={own.length + done.length + (more[day] ?? 0) + (recorded[day] ?? 0)}>
              {dayText(day, locale)}
            </GroupRow>
            {own.map((item) => (
              <ItemRow key={item.eventId} item={item} />
            ))}
            {done.map((fact) => (
              <FactRow key={`${fact.eventId}-fact`} fact={fact} />
            ))}
            {rest && <RestRow text={rest} href={dayHref?.(day)} />}
          </tbody>
        );
      })}
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

/** What else a day holds leads to its own page. */
function RestRow({ text, href }: { text: string; href: string | undefined }) {
  return (
    <tr>
      <td colSpan={4}>{href ? <TextLink href={href}>{text}</TextLink> : text}</td>
    </tr>
  );
}

function FactRow({ fact }: { fact: CalendarFact }) {
  const t = useTranslations('calendar.page');
  const locale = useLocale();
  return (
    <Row link className="tone-quiet">
      <Cell className="sm:w-28">{t('recorded')}</Cell>
      <RowHead
        colSpan={3}
        second={
          <>
            {eventTitle(fact.type, fact.details, locale)} · <Whose client={fact.client} number={fact.number} />
          </>
        }
      >
        <RowLink href={eventHref(fact)}>
          <span lang="ru">{clientName(fact.client)}</span>
        </RowLink>
      </RowHead>
    </Row>
  );
}
