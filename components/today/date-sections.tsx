import { useLocale, useTranslations } from 'next-intl';
import { exceptionHref } from '@/components/bars/words';
import { countText, plus } from '@/components/calendar/bounded-text';
import { clientName } from '@/components/calendar/item-words';
import { DateTable, dateHref } from '@/components/dates/date-table';
import { dayText } from '@/components/ui/day';
import { EmptyState } from '@/components/ui/empty-state';
import { Lines } from '@/components/ui/lines';
import { Section } from '@/components/ui/section';
import { dateTitle } from '@/lib/dates/rules/shown';
import { DUE_DAYS } from '@/lib/today/rules';
import type { DateSections, TodayPage, Unsettled } from '@/lib/today/types';

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
  page: { dates, scope, today, nearest },
}: {
  page: Pick<TodayPage, 'dates' | 'scope' | 'today' | 'nearest'>;
}) {
  const t = useTranslations('today.dates');
  const title = t(scope === 'mine' ? 'unsigned' : 'unsignedFirm');
  const { total, dates: shown } = dates.unsigned;
  const all = nearest === null ? t('unsignedMeta') : t('unsignedNearest', { count: nearest });
  const meta = total.count > shown.length ? t('moreDates', plus(total)) : all;
  return (
    <Section title={title} meta={meta}>
      {shown.length > 0 ? (
        <DateTable label={title} dates={shown} today={today} />
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
          ...settling(one, t),
        }))}
      />
    </Section>
  );
}

/** What is to be settled in a line, and where. */
function settling(
  one: Unsettled,
  t: ReturnType<typeof useTranslations<'today.dates'>>,
): { href: string; second: string } {
  if (one.what === 'difference') return { href: dateHref(one), second: t('difference') };
  if (one.what === 'delay') {
    const { caseId, exceptionId, code, days } = one;
    return { href: exceptionHref(caseId, exceptionId), second: t('delay', { code, days }) };
  }
  return { href: `/cases/${one.caseId}/dates`, second: t('count', { days: one.days, ours: one.ours }) };
}
