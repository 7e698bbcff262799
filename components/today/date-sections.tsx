import { useLocale, useTranslations } from 'next-intl';
import { countText, plus } from '@/components/calendar/bounded-text';
import { clientName } from '@/components/calendar/item-words';
import { sealOf } from '@/components/dates/words';
import type { ChipTone } from '@/components/ui/chip';
import { dayText } from '@/components/ui/day';
import { EmptyState } from '@/components/ui/empty-state';
import { Lines } from '@/components/ui/lines';
import { Section } from '@/components/ui/section';
import { ColumnHead, DataTable, TableHead } from '@/components/ui/table';
import { dateTitle, isTold } from '@/lib/dates/rules/shown';
import { daysBetween } from '@/lib/law/calendar-day';
import { DUE_DAYS } from '@/lib/today/rules';
import type { DateSections, TodayDate, Unsettled } from '@/lib/today/types';
import { DateLines } from './date-lines';

const hrefOf = ({ caseId, dateId }: { caseId: string; dateId: string }) => `/cases/${caseId}/dates?date=${dateId}#why`;

/** How near the day is that a date warns from. */
function whenOf(
  date: TodayDate,
  today: string,
  t: ReturnType<typeof useTranslations<'dates'>>,
): { text: string; tone: ChipTone } {
  const days = daysBetween(today, date.warnOn ?? date.dueOn ?? today) ?? 0;
  if (days < 0 && !isTold(date.rule)) return { text: t('when.check'), tone: 'amber' };
  if (days < 0) return { text: t('when.late', { days: -days }), tone: 'red' };
  if (days === 0) return { text: t('when.today'), tone: 'ink' };
  return { text: t('when.in', { days }), tone: days <= DUE_DAYS ? 'ink' : 'outline' };
}

function DateTable({ label, dates, today }: { label: string; dates: readonly TodayDate[]; today: string }) {
  const t = useTranslations('today.dates.column');
  const words = useTranslations('dates');
  const locale = useLocale();
  const lines = dates.map((date) => {
    const { dueOn, safeOn, client } = date;
    const legal = dueOn && dueOn !== date.warnOn ? words('lastDay', { date: dayText(dueOn, locale) }) : '';
    return {
      ...{ id: date.dateId, href: hrefOf(date), day: dayText(date.warnOn ?? safeOn ?? dueOn ?? today, locale) },
      ...{ client: clientName(client), second: `${client.latin} · ${client.number}`, legal },
      what: dateTitle(date, date.details)[locale],
      ...{ when: whenOf(date, today, words), seal: sealOf(date, { t: words }) },
    };
  });
  return (
    <DataTable label={label} stack>
      <TableHead>
        <ColumnHead>{t('workTo')}</ColumnHead>
        <ColumnHead>{t('client')}</ColumnHead>
        <ColumnHead>{t('what')}</ColumnHead>
        <ColumnHead>{t('when')}</ColumnHead>
        <ColumnHead drop={1}>{t('signed')}</ColumnHead>
      </TableHead>
      <tbody>
        <DateLines lines={lines} />
      </tbody>
    </DataTable>
  );
}

/** What is late, newest first, and what falls due this week. */
export function DueDates({ dates: { late, due }, today }: { dates: DateSections; today: string }) {
  const t = useTranslations('today.dates');
  const counts = [
    late.total.count > 0 && t('lateCount', plus(late.total)),
    due.total.count > 0 && t('dueCount', plus(due.total)),
  ].filter(Boolean);
  const all = [...late.dates.toReversed(), ...due.dates];
  return (
    <Section title={t('late')} meta={counts.join(', ') || t('lateMeta', { days: DUE_DAYS })}>
      {all.length > 0 ? (
        <DateTable label={t('late')} dates={all} today={today} />
      ) : (
        <EmptyState>{t('lateNone', { days: DUE_DAYS })}</EmptyState>
      )}
    </Section>
  );
}

/** Critical dates that a second person must still read. */
export function UnsignedDates({
  dates: { unsigned },
  scope,
  today,
}: {
  dates: DateSections;
  scope: 'mine' | 'firm';
  today: string;
}) {
  const t = useTranslations('today.dates');
  const title = t(scope === 'mine' ? 'unsigned' : 'unsignedFirm');
  const { total, dates } = unsigned;
  const meta = total.count > dates.length ? t('moreDates', plus(total)) : t('unsignedMeta');
  return (
    <Section title={title} meta={meta}>
      {dates.length > 0 ? (
        <DateTable label={title} dates={dates} today={today} />
      ) : (
        <EmptyState>{t(scope === 'mine' ? 'unsignedNone' : 'unsignedNoneFirm')}</EmptyState>
      )}
    </Section>
  );
}

/** Work-permit clocks that come to their day. */
export function PermitDates({ dates: { permit } }: { dates: DateSections }) {
  const t = useTranslations('today.dates');
  const locale = useLocale();
  if (permit.dates.length === 0) return null;
  return (
    <Section
      title={t('permit')}
      meta={permit.total.count > permit.dates.length ? countText(permit.total) : t('permitMeta')}
    >
      <Lines
        lines={permit.dates.map((date) => ({
          ...{ href: `/cases/${date.caseId}/dates`, text: clientName(date.client), russian: true },
          second: dateTitle(date, null)[locale],
          end: dayText(date.dueOn ?? '', locale, { weekday: false }),
        }))}
      />
    </Section>
  );
}

/** Where a person must decide: nothing moves by itself. */
export function UnsettledDates({ unsettled }: { unsettled: readonly Unsettled[] }) {
  const t = useTranslations('today.dates');
  if (unsettled.length === 0) return null;
  return (
    <Section title={t('unsettled')}>
      <Lines
        lines={unsettled.map((one) => ({
          ...{ text: clientName(one.client), russian: true, amber: true },
          href: one.what === 'difference' ? hrefOf(one) : `/cases/${one.caseId}/dates`,
          second: one.what === 'difference' ? t('difference') : t('count', { days: one.days, ours: one.ours }),
        }))}
      />
    </Section>
  );
}
