import { useLocale, useTranslations } from 'next-intl';
import { eventHref, eventTitle } from '@/components/timeline/words';
import { dayText } from '@/components/ui/day';
import { ColumnHead, DataTable, GroupRow, TableHead } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { together } from '@/lib/calendar/rules';
import type { Bounded, CalendarFact, CalendarItem } from '@/lib/calendar/types';
import { countText, plus } from './bounded-text';
import { FactRows, type FactWords } from './fact-rows';
import { clientName, itemDetails, itemMark, itemTime, itemTitle } from './item-words';

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
  more?: Readonly<Record<string, Bounded>>;
  recorded?: Readonly<Record<string, Bounded>>;
  label: string;
  dayHref?: (day: string) => string;
}) {
  const t = useTranslations('calendar.page');
  const locale = useLocale();
  const announced = Map.groupBy(items, ({ on }) => on);
  const happened = Map.groupBy(facts, ({ on }) => on);
  const days = [...new Set([...announced.keys(), ...happened.keys(), ...Object.keys(recorded)])].sort();
  const restOf = (day: string) =>
    [more[day] && t('more', plus(more[day])), recorded[day] && t('recordedMore', plus(recorded[day]))]
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
            <GroupRow columns={4} count={allText(own, done, more[day], recorded[day])}>
              {dayText(day, locale)}
            </GroupRow>
            <FactRows
              rows={[
                ...own.map((item) => itemWords(item, t, locale)),
                ...done.map((fact) => factWords(fact, t, locale)),
              ]}
            />
            {rest && <RestRow text={rest} href={dayHref?.(day)} />}
          </tbody>
        );
      })}
    </DataTable>
  );
}

type Translate = ReturnType<typeof useTranslations<'calendar.page'>>;

/** How the judge, the interpreter and an earlier day are told of. */
export const saidBy = (t: Translate) => ({
  judge: (name: string) => t('judge', { name }),
  interpreter: (languages: string) => t('interpreter', { languages }),
  former: (date: string) => t('former', { date }),
});

const allText = (own: readonly unknown[], done: readonly unknown[], ...rest: (Bounded | undefined)[]): string =>
  countText(together([...rest.filter((one) => one !== undefined), { count: own.length + done.length, more: false }]));

const itemWords = (item: CalendarItem, t: Translate, locale: 'en' | 'ru'): FactWords => ({
  ...{ id: item.eventId, href: eventHref(item), when: itemTime(item, locale) || '–', name: clientName(item.client) },
  ...{ latin: item.client.latin, number: item.number, what: itemTitle(item, locale) },
  last: itemDetails(item, locale, saidBy(t)).join(' · '),
  ...(item.voided && { voided: true, chip: t('voided') }),
  mark: itemMark(item, t),
});

const factWords = (fact: CalendarFact, t: Translate, locale: 'en' | 'ru'): FactWords => ({
  ...{ id: `${fact.eventId}-fact`, href: eventHref(fact), when: t('recorded'), name: clientName(fact.client) },
  ...{ latin: fact.client.latin, number: fact.number, what: eventTitle(fact.type, fact.details, locale) },
  ...{ last: '', quiet: true },
});

/** What else a day holds leads to its own page. */
function RestRow({ text, href }: { text: string; href: string | undefined }) {
  return (
    <tr>
      <td colSpan={4}>{href ? <TextLink href={href}>{text}</TextLink> : text}</td>
    </tr>
  );
}
